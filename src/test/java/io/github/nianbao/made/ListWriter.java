package io.github.nianbao.made;

import io.github.nianbao.Nianbao;
import io.github.nianbao.report.AnnualReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What writes a list, in whatever format, and how it is read from that. */
enum ListWriter {
  PDFBOX,
  BY_HAND,
  OPENPDF,
  OPENHTMLTOPDF,
  FOP,
  PAGE,
  DOCX,
  RTF,
  XLSX,
  XLS;

  AnnualReport read(MadeReport report) throws IOException {
    return switch (this) {
      case PDFBOX -> Nianbao.read(Producer.PDFBOX.print(report));
      case BY_HAND -> Nianbao.read(Producer.BY_HAND.print(report));
      case OPENPDF -> Nianbao.read(Producer.OPENPDF.print(report));
      case OPENHTMLTOPDF -> Nianbao.read(Producer.HTML.print(report));
      case FOP -> Nianbao.read(Producer.FOP.print(report));
      case PAGE ->
          Nianbao.read(
              HtmlProducer.page(report).getBytes(StandardCharsets.UTF_8), "tongjibiao.html");
      case DOCX, RTF, XLSX, XLS -> {
        DocumentFormat format = DocumentFormat.valueOf(name());
        yield Nianbao.read(format.write(report), format.fileName());
      }
    };
  }
}
