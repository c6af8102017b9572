package io.github.nianbao.cli.convert;

import io.github.nianbao.cli.output.FileNames;
import io.github.nianbao.cli.output.OutputException;
import io.github.nianbao.cli.output.OutputFolder;
import io.github.nianbao.cli.output.OwnFiles;
import io.github.nianbao.export.CsvFile;
import io.github.nianbao.export.DataPackage;
import io.github.nianbao.export.Json;
import io.github.nianbao.export.Panel;
import io.github.nianbao.export.TableSchema;
import io.github.nianbao.report.AnnualReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the panel of all reports whose JSON lies in a folder. */
public final class PanelRun {

  private static final TableSchema PANEL = Panel.schemas().get(0);
  private static final TableSchema FINDINGS = Panel.schemas().get(1);

  private final String name;
  private final boolean bom;

  /**
   * @param name of the folder
   * @param bom whether tables begin with a byte-order mark
   */
  public PanelRun(String name, boolean bom) {
    this.name = name;
    this.bom = bom;
  }

  /**
   * Writes {@code panel.csv}, {@code panel-findings.csv} and their data package into the folder.
   *
   * @throws OutputException where they cannot be written, or another run is writing
   */
  public Panel.Summary run() throws OutputException {
    try (OutputFolder folder = OutputFolder.open(name)) {
      Panel panel = new Panel();
      for (String path : jsonFiles(folder.path(""))) {
        AnnualReport report = read(folder.path(path));
        if (report != null) {
          panel.add(path, report);
        }
      }
      Panel.Summary summary;
      try (OutputFolder.Part rows = folder.create(PANEL.fileName());
          OutputFolder.Part findings = folder.create(FINDINGS.fileName())) {
        try (CsvFile rowsFile = new CsvFile(rows, PANEL, bom);
            CsvFile findingsFile = new CsvFile(findings, FINDINGS, bom)) {
          summary = panel.write(rowsFile, findingsFile, path -> Json.read(folder.path(path)));
        }
        rows.commit();
        findings.commit();
      }
      folder.write(
          "panel-datapackage.json", DataPackage.describe("annual-reports-panel", Panel.schemas()));
      return summary;
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(Path.of(name), e);
    }
  }

  /** A report; null for JSON that is something else. */
  private @Nullable AnnualReport read(Path file) {
    try {
      AnnualReport report = Json.read(file);
      return report.source() == null || report.cells() == null ? null : report;
    } catch (IOException e) {
      return null;
    }
  }

  private static List<String> jsonFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
          .map(file -> FileNames.text(folder.relativize(file)))
          .filter(path -> !OwnFiles.isOne(path))
          .sorted()
          .toList();
    }
  }
}
