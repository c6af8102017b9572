package io.github.nianbao.made;

import java.io.IOException;

/** What writes PDFs: a library that others use, or our own hand. */
enum Producer {
  /** Drawn through PDFBox with an embedded font. */
  PDFBOX,
  /** Written operator by operator, with fonts whose glyphs are drawings. */
  BY_HAND,
  /** A table of OpenPDF. */
  OPENPDF,
  /** A web page through openhtmltopdf. */
  HTML,
  /** Formatting objects through Apache FOP. */
  FOP;

  /** The PDF of a report. */
  byte[] print(MadeReport report) throws IOException {
    return switch (this) {
      case PDFBOX -> PdfBoxProducer.print(report);
      case BY_HAND -> HandProducer.print(report);
      case OPENPDF -> OpenPdfProducer.print(report);
      case HTML -> HtmlProducer.print(report);
      case FOP -> FopProducer.print(report);
    };
  }
}
