package io.github.nianbao.sheet;

import io.github.nianbao.flow.FlowBuilder;
import io.github.nianbao.flow.FlowDocument;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.sheet.grid.SheetWriter;
import io.github.nianbao.sheet.xls.XlsFile;
import io.github.nianbao.sheet.xlsx.XlsxFile;
import java.util.function.Supplier;

/** Reads Excel files. */
public final class SheetReader {

  private SheetReader() {}

  /**
   * What the reader of a {@code .xlsx} sees, as lines and tables.
   *
   * @param bytes of the file, which are not changed
   * @throws UnreadableReportException where it is damaged or holds no workbook
   */
  public static FlowDocument readXlsx(byte[] bytes, ReadOptions options, Deadline deadline)
      throws UnreadableReportException {
    FlowBuilder flow = new FlowBuilder();
    Supplier<String> title = XlsxFile.read(bytes, options, deadline, new SheetWriter(flow));
    return flow.document(title, "");
  }

  /**
   * The same of a {@code .xls}.
   *
   * @param bytes of the file, which are not changed
   * @throws UnreadableReportException where it is damaged, locked or too old
   */
  public static FlowDocument readXls(byte[] bytes, ReadOptions options, Deadline deadline)
      throws UnreadableReportException {
    FlowBuilder flow = new FlowBuilder();
    XlsFile.read(bytes, options, deadline, new SheetWriter(flow));
    return flow.document(() -> XlsFile.title(bytes), "");
  }
}
