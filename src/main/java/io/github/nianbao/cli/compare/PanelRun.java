package io.github.nianbao.cli.compare;

import io.github.nianbao.cli.output.OutputException;
import io.github.nianbao.cli.output.OutputFolder;
import io.github.nianbao.export.CsvFile;
import io.github.nianbao.export.DataPackage;
import io.github.nianbao.export.TableSchema;
import io.github.nianbao.export.compare.ListChoice;
import io.github.nianbao.export.compare.Panel;
import io.github.nianbao.report.AnnualReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the panel of all reports whose JSON lies in a folder. */
public final class PanelRun {

  private final String name;
  private final boolean bom;
  private final ListChoice choice;

  /**
   * @param name of the folder
   * @param bom whether tables begin with a byte-order mark
   * @param choice which list the series go on from
   */
  public PanelRun(String name, boolean bom, ListChoice choice) {
    this.name = name;
    this.bom = bom;
    this.choice = choice;
  }

  /**
   * Writes the tables of the panel and their data package into the folder.
   *
   * @throws OutputException where they cannot be written, or another run is writing
   */
  public Panel.Summary run() throws OutputException {
    try (OutputFolder folder = OutputFolder.open(name)) {
      Panel panel = new Panel(choice);
      ReportFolder reports = new ReportFolder(folder.path(""));
      for (String path : reports.paths()) {
        AnnualReport report = reports.find(path);
        if (report != null) {
          panel.add(path, report);
        }
      }
      Panel.Summary summary = write(folder, panel, reports);
      folder.write(
          "panel-datapackage.json", DataPackage.describe("annual-reports-panel", Panel.schemas()));
      return summary;
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new OutputException(Path.of(name), e);
    }
  }

  /** All tables appear, or none does. */
  private Panel.Summary write(OutputFolder folder, Panel panel, ReportFolder reports)
      throws IOException {
    List<OutputFolder.Part> parts = new ArrayList<>();
    try {
      List<CsvFile> files = new ArrayList<>();
      Panel.Summary summary;
      try {
        for (TableSchema schema : Panel.schemas()) {
          parts.add(folder.create(schema.fileName()));
          files.add(new CsvFile(parts.get(parts.size() - 1), schema, bom));
        }
        summary =
            panel.write(
                new Panel.Tables(files.get(0), files.get(1), files.get(2), files.get(3)),
                reports::read);
      } finally {
        for (CsvFile file : files) {
          file.close();
        }
      }
      for (OutputFolder.Part part : parts) {
        part.commit();
      }
      return summary;
    } finally {
      for (OutputFolder.Part part : parts) {
        part.close();
      }
    }
  }
}
