package io.github.nianbao.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.Nianbao;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same report says the same in whatever format it is published. */
class SameInAllFormatsTest {

  private static final int REPORTS = 10;

  @ParameterizedTest
  @EnumSource(DocumentFormat.class)
  void aReportSaysTheSameAsItsPrint(DocumentFormat format) throws IOException {
    for (int number = 0; number < REPORTS; number++) {
      MadeReport made = MadeReport.random(new Random(number));
      AnnualReport print = Nianbao.read(Producer.PDFBOX.print(made));
      AnnualReport other =
          Nianbao.read(format.write(made), format.fileName(), ReadOptions.defaults());
      assertTrue(Verdict.of(made.truth(), other).exact(), format + " " + number);
      assertEquals(print.title(), other.title());
      assertEquals(print.year(), other.year());
      assertEquals(print.quality(), other.quality(), format + " " + number);
    }
  }
}
