package io.github.nianbao.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.nianbao.Nianbao;
import io.github.nianbao.TestReports;
import io.github.nianbao.report.Quality;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A dump of a print whose columns are in another order has its figures in that order: by their
 * lines alone they would be those of other columns, and the sums would hold all the same.
 */
class ColumnsInAnotherOrderTest {

  /** In content order each label has lines of its own, by place all of them share some. */
  @ParameterizedTest
  @CsvSource({
    "columns-in-another-order-openpdf, false, INCOMPLETE",
    "columns-in-another-order-openpdf, true, INCOMPLETE",
    "narrow-columns-break-figures, false, VERIFIED"
  })
  void theirFiguresAreNotTakenInTheOrderOfTheForm(String name, boolean byPlace, Quality quality)
      throws IOException {
    assertEquals(quality, Nianbao.readText(dump(name, byPlace)).quality().requests());
  }

  /** The last letter of a label stands behind the number of a page, or all before it is lost. */
  @ParameterizedTest
  @ValueSource(strings = {"$1- 1 -\n", ""})
  void theHeaderMayBeBroken(String replacement) throws IOException {
    assertIncomplete(false, "(法律服务机\\R)", replacement);
  }

  @Test
  void theRestOfALabelMayBeLost() throws IOException {
    assertIncomplete(false, "(法律服务机\\R)构\\R", "$1");
  }

  /** What is left stands in one line with a note beside the header. */
  @Test
  void aLineOfTheHeaderMayBeLost() throws IOException {
    assertIncomplete(true, "其他 商业企业 科研机构\\R", "");
  }

  /** That the table is not vouched for where a part of its header is replaced. */
  private static void assertIncomplete(boolean byPlace, String part, String replacement)
      throws IOException {
    String dump = dump("columns-in-another-order-openpdf", byPlace);
    String broken = dump.replaceFirst(part, replacement);
    assertNotEquals(dump, broken);
    assertEquals(Quality.INCOMPLETE, Nianbao.readText(broken).quality().requests());
  }

  private static String dump(String name, boolean byPlace) throws IOException {
    try (PDDocument document = Loader.loadPDF(TestReports.FOLDER.resolve(name + ".pdf").toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(byPlace);
      return stripper.getText(document);
    }
  }
}
