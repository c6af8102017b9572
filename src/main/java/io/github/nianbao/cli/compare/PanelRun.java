package io.github.nianbao.cli.compare;

import io.github.nianbao.cli.output.OutputException;
import io.github.nianbao.cli.output.OutputFolder;
import io.github.nianbao.export.CsvFile;
import io.github.nianbao.export.DataPackage;
import io.github.nianbao.export.TableSchema;
import io.github.nianbao.export.compare.Panel;
import io.github.nianbao.report.AnnualReport;
import java.io.IOException;
import java.nio.file.Path;

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
      ReportFolder reports = new ReportFolder(folder.path(""));
      for (String path : reports.paths()) {
        AnnualReport report = reports.find(path);
        if (report != null) {
          panel.add(path, report);
        }
      }
      Panel.Summary summary;
      try (OutputFolder.Part rows = folder.create(PANEL.fileName());
          OutputFolder.Part findings = folder.create(FINDINGS.fileName())) {
        try (CsvFile rowsFile = new CsvFile(rows, PANEL, bom);
            CsvFile findingsFile = new CsvFile(findings, FINDINGS, bom)) {
          summary = panel.write(rowsFile, findingsFile, reports::read);
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
}
