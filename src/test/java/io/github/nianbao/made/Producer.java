package io.github.nianbao.made;

import java.io.IOException;

/** What writes PDFs: a library that others use, or our own hand. */
enum Producer {
  /** Drawn through PDFBox with an embedded font. */
  PDFBOX {
    @Override
    byte[] print(MadeReport report) throws IOException {
      return PdfBoxProducer.print(report);
    }
  },
  /** Written operator by operator, with fonts whose glyphs are drawings. */
  BY_HAND {
    @Override
    byte[] print(MadeReport report) throws IOException {
      return HandProducer.print(report);
    }
  },
  /** A table of OpenPDF. */
  OPENPDF {
    @Override
    byte[] print(MadeReport report) throws IOException {
      return OpenPdfProducer.print(report);
    }
  },
  /** A web page through openhtmltopdf. */
  HTML {
    @Override
    byte[] print(MadeReport report) throws IOException {
      return HtmlProducer.print(report);
    }
  },
  /** Formatting objects through Apache FOP. */
  FOP {
    @Override
    byte[] print(MadeReport report) throws IOException {
      return FopProducer.print(report);
    }
  };

  /** The PDF of a report. */
  abstract byte[] print(MadeReport report) throws IOException;
}
