package io.github.nianbao.made;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A format of documents without pages, and what writes a report in it. */
public enum DocumentFormat {
  HTML {
    @Override
    byte[] write(MadeReport report) {
      return HtmlProducer.page(report).getBytes(StandardCharsets.UTF_8);
    }
  },
  DOCX {
    @Override
    byte[] write(MadeReport report) throws IOException {
      return DocxProducer.write(report);
    }
  },
  RTF {
    @Override
    byte[] write(MadeReport report) {
      return RtfProducer.write(report);
    }
  },
  XLSX {
    @Override
    byte[] write(MadeReport report) throws IOException {
      return XlsxProducer.write(report);
    }
  },
  EXCEL2003 {
    @Override
    byte[] write(MadeReport report) {
      return Excel2003Producer.write(report);
    }

    @Override
    public String fileName() {
      return "report.xml";
    }
  },
  XLS {
    @Override
    byte[] write(MadeReport report) throws IOException {
      return XlsProducer.write(report);
    }
  };

  abstract byte[] write(MadeReport report) throws IOException;

  /** A name for a file of the format. */
  public String fileName() {
    return "report." + name().toLowerCase(Locale.ROOT);
  }

  /** One table of such a report alone, with its title and heading. */
  public byte[] write(long number, int table) throws IOException {
    MadeReport report = MadeReport.random(new Random(number));
    return write(new MadeReport(report.title(), List.of(report.section(table)), report.truth()));
  }

  /** A made report in the format, the same for the same number. */
  public byte[] write(long number) throws IOException {
    return write(MadeReport.random(new Random(number)));
  }
}
