package io.github.nianbao.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.Nianbao;
import io.github.nianbao.TestReports;
import io.github.nianbao.page.Page;
import io.github.nianbao.pdf.PdfReader;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.SourceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same report as PDF and as OFD, in what several producers make of it. */
class SameReportTest {

  static Stream<Path> reports() throws IOException {
    try (Stream<Path> files = Files.list(TestReports.FOLDER)) {
      List<Path> pdfs =
          files.filter(file -> file.toString().endsWith(".pdf")).sorted().limit(12).toList();
      return pdfs.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aReportGivesTheSameFiguresAndGradesInEveryDialect(Path file) throws IOException {
    byte[] pdf = Files.readAllBytes(file);
    AnnualReport expected = Nianbao.read(pdf, ReadOptions.defaults());
    List<Page> pages = PdfReader.read(pdf, ReadOptions.defaults()).pages();
    for (Dialect dialect : Dialect.values()) {
      AnnualReport read = Nianbao.read(dialect.ofd(pages), "a.ofd", ReadOptions.defaults());
      String what = file + " as " + dialect;
      assertEquals(expected.proactiveDisclosure(), read.proactiveDisclosure(), what);
      assertEquals(expected.requests(), read.requests(), what);
      assertEquals(expected.reviewAndLitigation(), read.reviewAndLitigation(), what);
      assertEquals(expected.quality(), read.quality(), what);
      assertEquals(expected.authority(), read.authority(), what);
      assertEquals(expected.year(), read.year(), what);
      assertEquals(SourceKind.OFD, read.source().kind(), what);
    }
  }
}
