package io.github.nianbao.cli;

import io.github.nianbao.assemble.Reports;
import io.github.nianbao.cli.convert.ReportReader;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import io.github.nianbao.report.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** One run of the command line with a reader that knows what to make of a file by its text. */
record Run(int status, String out, List<String> err) {

  static Run of(String... args) {
    return of(Ansi.OFF, args);
  }

  static Run of(Ansi ansi, String... args) {
    return of(Run::read, ansi, args);
  }

  static Run of(ReportReader reader, Ansi ansi, String... args) {
    return of(reader, ansi, false, args);
  }

  static Run inChinese(String... args) {
    return inChinese(Run::read, args);
  }

  static Run inChinese(ReportReader reader, String... args) {
    return of(reader, Ansi.OFF, true, args);
  }

  private static Run of(ReportReader reader, Ansi ansi, boolean chinese, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = Console.of(out, err, StandardCharsets.UTF_8, ansi);
    int status = Main.run(reader, chinese ? console.inChinese() : console, args);
    return new Run(
        status,
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8).lines().toList());
  }

  static AnnualReport read(byte[] bytes, String name, ReadOptions options) throws IOException {
    return switch (new String(bytes, StandardCharsets.UTF_8).replace("政府信息公开", "").strip()) {
      case "full" -> Reports.full();
      case "no review" -> Reports.withoutReview();
      case "secret" -> {
        if (!"1234".equals(options.password())) {
          throw new UnreadableReportException(
              Reason.PASSWORD_NEEDED, new Wording("It is encrypted.", "文件已加密。"));
        }
        yield Reports.full();
      }
      case "bug" -> throw new IllegalStateException("a\nbug");
      case "large" -> throw new OutOfMemoryError("Java heap space");
      default ->
          throw new UnreadableReportException(
              Reason.NOT_A_PDF, new Wording("It is not a PDF.", "不是 PDF。"));
    };
  }
}
