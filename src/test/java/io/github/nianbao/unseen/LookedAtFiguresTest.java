package io.github.nianbao.unseen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.Nianbao;
import io.github.nianbao.recognise.Says;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Bounds;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.Proof;
import io.github.nianbao.report.Quality;
import io.github.nianbao.report.ReadOptions;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** A look at the picture of a page, by readers that the test puts in the place of real ones. */
class LookedAtFiguresTest {

  private static final Path REPORT = Path.of("testdata", "reports", "blanks-and-marks-drawn.pdf");
  private static final String AT = "/requests/received/naturalPerson";

  private static AnnualReport looked(byte[] pdf, String first, String second) throws IOException {
    ReadOptions options = ReadOptions.defaults().withLook(new Says(first, second));
    return Nianbao.read(pdf, "a.pdf", options);
  }

  private static byte[] report() throws IOException {
    return Files.readAllBytes(REPORT);
  }

  private static byte[] retouched(Retouch.Way way) throws IOException {
    Cell cell = cell(Nianbao.read(REPORT), AT);
    Bounds box = Objects.requireNonNull(cell.box());
    try (PDDocument document = Loader.loadPDF(REPORT.toFile())) {
      document.setAllSecurityToBeRemoved(true);
      PDPage page = document.getPage(Objects.requireNonNull(cell.page()) - 1);
      float height = page.getMediaBox().getHeight();
      float width = (float) (box.x1() - box.x0()) + 4;
      PDRectangle figure =
          new PDRectangle((float) box.x0() - 2, height - (float) box.y1() - 1, width, 10);
      way.to(new Retouch(document, page, figure));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static Cell cell(AnnualReport report, String at) {
    return Objects.requireNonNull(report.cells().get(at));
  }

  private static List<Finding> findings(AnnualReport report, FindingCode code) {
    return report.findings().stream().filter(one -> one.code() == code).toList();
  }

  @Test
  void readersWhoDoNotAgreeSayNothing() throws IOException {
    AnnualReport plain = Nianbao.read(report(), "a.pdf");
    AnnualReport looked = looked(report(), "3", "8");
    assertEquals(plain.quality(), looked.quality());
    assertEquals(plain.findings(), looked.findings());
    assertEquals(plain.requests(), looked.requests());
    plain
        .cells()
        .forEach(
            (at, cell) -> {
              // Where nothing is printed there is no ink, which needs no reader.
              if (cell.state() == CellState.NUMBER) {
                assertEquals(cell, looked.cells().get(at));
              }
            });
  }

  @Test
  void whoSeesTheSameIsAWitness() throws IOException {
    AnnualReport plain = Nianbao.read(report(), "a.pdf");
    AnnualReport looked = looked(report(), "0", "0");
    int witnessed = 0;
    for (Map.Entry<String, Cell> one : plain.cells().entrySet()) {
      if (one.getValue().printed().equals("0")) {
        Cell cell = cell(looked, one.getKey());
        List<Proof> proofs = cell.provedBy();
        assertEquals(Proof.LOOK, proofs.get(proofs.size() - 1), one::getKey);
        assertEquals(BigDecimal.ZERO, cell.value());
        witnessed++;
      }
    }
    assertTrue(witnessed > 5, "the report prints zeros");
  }

  @Test
  void whoSeesAnotherFigureCastsDoubtAndReplacesNothing() throws IOException {
    AnnualReport looked = looked(report(), "0", "0");
    List<Finding> doubts = findings(looked, FindingCode.CELL_UNREADABLE);
    assertFalse(doubts.isEmpty());
    for (Finding doubt : doubts) {
      Cell cell = cell(looked, Objects.requireNonNull(doubt.at()));
      assertEquals(CellState.UNREADABLE, cell.state());
      assertFalse(cell.printed().equals("0"));
      assertEquals(cell.printed(), doubt.printed());
      assertTrue(doubt.message().endsWith(": 0."), doubt::message);
      assertTrue(doubt.messageZh().endsWith("：0。"), doubt::messageZh);
    }
    assertEquals(Quality.INCOMPLETE, looked.quality().requests());
  }

  /** Outlines are no text; what they show is read, and said to be recognised. */
  @Test
  void aFigureWithoutTextIsReadByItsPicture() throws IOException {
    byte[] pdf =
        retouched(
            r -> {
              r.paintOver(Color.WHITE);
              r.outlines();
            });
    assertEquals(CellState.UNREADABLE, cell(Nianbao.read(pdf), AT).state());
    AnnualReport looked = looked(pdf, "7", "7");
    Cell cell = cell(looked, AT);
    assertEquals(new BigDecimal(7), cell.value());
    assertEquals("7", cell.printed());
    assertNotNull(cell.confidence());
    assertEquals(
        List.of(AT),
        findings(looked, FindingCode.TABLE_UNPROVED).stream().map(Finding::at).toList());
    assertFalse(looked.quality().requests() == Quality.VERIFIED);
  }

  @Test
  void aFigureThatIsStruckOutIsNotReadByItsPicture() throws IOException {
    byte[] pdf = retouched(r -> r.strike(2));
    assertEquals(CellState.UNREADABLE, cell(looked(pdf, "57", "57"), AT).state());
  }

  @Test
  void aFigureThatIsHalfHiddenIsNotReadByItsPicture() throws IOException {
    byte[] pdf = retouched(Retouch::paintOverHalf);
    assertEquals(CellState.UNREADABLE, cell(looked(pdf, "5", "5"), AT).state());
  }

  /** What is seen of them on either page is no figure. */
  @Test
  void figuresThatAPageBreakCutsThroughAreNotLookedAt() throws IOException {
    Path cut = REPORT.resolveSibling("row-cut-through-by-page-break-qt.pdf");
    AnnualReport looked = looked(Files.readAllBytes(cut), "7", "7");
    assertEquals(new BigDecimal(5), cell(looked, "/requests/carriedIn/total").value());
    String seen = "/proactiveDisclosure/normativeDocuments/issued";
    assertEquals(CellState.UNREADABLE, cell(looked, seen).state());
  }
}
