package io.github.nianbao.cli.convert;

import io.github.nianbao.cli.output.OutputException;
import io.github.nianbao.cli.output.OutputFolder;
import io.github.nianbao.export.CsvFile;
import io.github.nianbao.export.DataPackage;
import io.github.nianbao.export.Dataset;
import io.github.nianbao.export.Json;
import io.github.nianbao.export.ReportEntry;
import io.github.nianbao.export.RowWriter;
import io.github.nianbao.export.TableOptions;
import io.github.nianbao.export.TableSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The files of the dataset. They are made at the end, from the JSON of one report after the other
 * in the order of the inputs: so they are the same however many threads read, and need no memory.
 */
final class DatasetFiles {

  private final OutputFolder folder;
  private final Set<Dataset> formats;
  private final TableOptions options;

  DatasetFiles(OutputFolder folder, Set<Dataset> formats, TableOptions options) {
    this.folder = folder;
    this.formats = formats;
    this.options = options;
  }

  /**
   * Writes them all.
   *
   * @param stop ends the work; files that are not whole do not appear then
   */
  void write(Outcomes outcomes, AtomicBoolean stop) throws OutputException {
    writeReports(outcomes, stop);
    if (stop.get()) {
      return;
    }
    writeTable(InputTables.INPUTS, file -> InputTables.writeInputs(file, outcomes));
    writeTable(InputTables.UNREADABLE, file -> InputTables.writeUnreadable(file, outcomes));
    boolean reviews = writeReviews(outcomes);
    List<TableSchema> tables = new ArrayList<>();
    for (Dataset format : formats) {
      TableSchema schema = format.schema(options);
      if (schema != null) {
        tables.add(schema);
      }
    }
    if (!tables.isEmpty()) {
      tables.add(InputTables.INPUTS.with(options));
      tables.add(InputTables.UNREADABLE.with(options));
      if (reviews) {
        tables.add(SavedReviews.SCHEMA.with(options));
      }
      folder.write("datapackage.json", DataPackage.describe("annual-reports", tables));
    }
  }

  /** Whether people have saved reviews of the inputs, which have a table then. */
  private boolean writeReviews(Outcomes outcomes) throws OutputException {
    SortedMap<Integer, Path> saved = new TreeMap<>();
    for (int i = 0; i < outcomes.size(); i++) {
      Path review = outcomes.isReport(i) ? SavedReviews.of(outcomes.task(i).input()) : null;
      if (review != null) {
        saved.put(i, review);
      }
    }
    if (saved.isEmpty()) {
      folder.remove(SavedReviews.SCHEMA.fileName());
      return false;
    }
    writeTable(
        SavedReviews.SCHEMA,
        rows -> {
          for (Map.Entry<Integer, Path> review : saved.entrySet()) {
            ReportEntry entry = entry(outcomes, review.getKey());
            SavedReviews.write(rows, review.getValue(), entry.source(), entry.report());
          }
        });
    return true;
  }

  private void writeReports(Outcomes outcomes, AtomicBoolean stop) throws OutputException {
    List<OpenFile> files = new ArrayList<>();
    try {
      for (Dataset format : formats) {
        files.add(open(format));
      }
      List<OpenFile> asking = List.copyOf(files);
      while (!asking.isEmpty() && !stop.get()) {
        asking = addReports(outcomes, asking, stop);
      }
      for (OpenFile file : files) {
        file.run(file.sink::close);
        if (!stop.get()) {
          file.part.commit();
        }
      }
    } finally {
      files.forEach(OpenFile::giveUp);
    }
  }

  /** Adds all reports to files; those that ask for them once more are left. */
  private List<OpenFile> addReports(Outcomes outcomes, List<OpenFile> files, AtomicBoolean stop)
      throws OutputException {
    for (int i = 0; i < outcomes.size() && !stop.get(); i++) {
      if (outcomes.isReport(i)) {
        ReportEntry entry = entry(outcomes, i);
        for (OpenFile file : files) {
          file.run(() -> file.sink.add(entry));
        }
      }
    }
    List<OpenFile> asking = new ArrayList<>();
    for (OpenFile file : files) {
      file.run(
          () -> {
            if (file.sink.again()) {
              asking.add(file);
            }
          });
    }
    return asking;
  }

  private OpenFile open(Dataset format) throws OutputException {
    OutputFolder.Part part = folder.create(format.fileName());
    try {
      return new OpenFile(
          folder.path(format.fileName()),
          part,
          format.open(part, options, folder.temporary(".xlsx")));
    } catch (IOException e) {
      throw new OutputException(folder.path(format.fileName()), e);
    }
  }

  private ReportEntry entry(Outcomes outcomes, int i) throws OutputException {
    Task task = outcomes.task(i);
    try {
      return new ReportEntry(
          Json.read(folder.path(task.output())),
          task.input().source(),
          task.output(),
          outcomes.copies(i));
    } catch (IOException e) {
      throw new OutputException(folder.path(task.output()), e);
    }
  }

  /** A file of the dataset while it is made. */
  private record OpenFile(Path path, OutputFolder.Part part, Dataset.Sink sink) {

    private interface Step {
      void run() throws IOException;
    }

    void run(Step step) throws OutputException {
      try {
        step.run();
      } catch (IOException e) {
        throw new OutputException(path, e);
      }
    }

    void giveUp() {
      try {
        part.close();
      } catch (IOException e) {
        // It is whole and in place, or no file of the dataset.
      }
    }
  }

  @FunctionalInterface
  private interface Rows {
    void write(RowWriter file) throws IOException;
  }

  private void writeTable(TableSchema schema, Rows rows) throws OutputException {
    try (OutputFolder.Part part = folder.create(schema.fileName())) {
      try (CsvFile file = new CsvFile(part, schema.with(options), options.bom())) {
        rows.write(file);
      }
      part.commit();
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(folder.path(schema.fileName()), e);
    }
  }
}
