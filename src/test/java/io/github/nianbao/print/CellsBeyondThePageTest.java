package io.github.nianbao.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.nianbao.Nianbao;
import io.github.nianbao.TestReports;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Bounds;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.Quality;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that runs off the page: its last figures lie beyond the edge, where nobody sees them. */
class CellsBeyondThePageTest {

  private static final String TOTAL = "/requests/received/total";

  @ParameterizedTest
  @ValueSource(strings = {"remarks-broken-over-lines-itext", "stray-rules-in-header-cairo"})
  void theyAreNotTakenForBlank(String name) throws IOException {
    byte[] whole = Files.readAllBytes(TestReports.FOLDER.resolve(name + ".pdf"));
    Bounds figure = Objects.requireNonNull(cell(Nianbao.read(whole)).box());
    AnnualReport report = Nianbao.read(cut(whole, (float) figure.x0() - 1));
    assertEquals(Quality.INCOMPLETE, report.quality().requests());
    assertNull(Objects.requireNonNull(report.requests()).received().total());
    assertEquals(CellState.UNREADABLE, cell(report).state());
  }

  private static Cell cell(AnnualReport report) {
    return Objects.requireNonNull(report.cell(TOTAL));
  }

  /** The same document on narrower paper. */
  private static byte[] cut(byte[] pdf, float width) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        PDRectangle box = page.getMediaBox();
        PDRectangle narrow =
            new PDRectangle(box.getLowerLeftX(), box.getLowerLeftY(), width, box.getHeight());
        page.setMediaBox(narrow);
        page.setCropBox(narrow);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
