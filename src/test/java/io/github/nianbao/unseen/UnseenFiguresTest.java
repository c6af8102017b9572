package io.github.nianbao.unseen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.Nianbao;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.Quality;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a reader sees on a page is what is read, whatever else the file holds of it. */
class UnseenFiguresTest {

  private static final Path REPORT = Path.of("testdata", "reports", "dashed-rules-reportlab.pdf");
  private static final String AT = "/requests/received/naturalPerson";

  /** What the report prints there, and what is printed over it: it begins alike. */
  private static final int OLD = 555;

  private static final int NEW = 561;

  private static final Map<String, Retouch.Way> SEEN =
      Map.of(
          "painted over and written anew",
          r -> {
            r.paintOver(Color.WHITE);
            r.write("561");
          },
          "painted over twice and written anew",
          r -> {
            r.paintOver(Color.LIGHT_GRAY);
            r.write("777");
            r.paintOver(Color.WHITE);
            r.write("561");
          },
          "covered by an image and written anew",
          r -> {
            r.coverByImage();
            r.write("561");
          },
          "written in white on black",
          r -> {
            r.paintOver(Color.BLACK);
            r.writeIn(Color.WHITE, "561");
          },
          "written in white on a broad black line",
          r -> {
            r.paintOver(Color.WHITE);
            r.lineOver();
            r.writeIn(Color.WHITE, "561");
          },
          "written in a layer that is shown",
          r -> {
            r.paintOver(Color.WHITE);
            r.writeInLayer(true, "561");
          },
          "a note over it",
          r -> r.note("561", true),
          "a field over it",
          r -> r.field("561", true));

  private static final Map<String, Retouch.Way> UNSEEN =
      Map.of(
          "white on white", r -> r.writeIn(Color.WHITE, "777"),
          "in a colour that is nearly white", r -> r.writeIn(new Color(236, 236, 236), "777"),
          "without ink", r -> r.writeWithoutInk("777"),
          "in ink that is not seen", r -> r.writeTransparently("777"),
          "beside the clipping path", r -> r.writeBesideTheClippingPath("777"),
          "in a hidden layer", r -> r.writeInLayer(false, "777"),
          "in a form of a hidden layer", r -> r.writeInFormOfHiddenLayer("777"));

  /** Nothing was written that the page shows, and nothing is hidden. */
  private static final Map<String, Retouch.Way> UNTOUCHED =
      Map.of(
          "in a note that is not shown", r -> r.hiddenNote("777"),
          "a highlighted figure", Retouch::highlight,
          "a veil over the figure", Retouch::veil,
          "a frame around the figure", Retouch::frame,
          "a frame with round corners without a radius", Retouch::frameWithCorners,
          "the figure once more, without ink", r -> r.writeWithoutInk("555"));

  /** A part of the figure is not seen, or something else lies in its cell. */
  private static final Map<String, Retouch.Way> SPOILT =
      Map.of(
          "a clipped area over the figure", Retouch::corner,
          "half of it painted over", Retouch::paintOverHalf,
          "two of its digits painted over", r -> r.paintOverDigits(2),
          "a figure over it", r -> r.write("561"),
          "outlines beside it", Retouch::outlines,
          "a line drawn slanting through it", Retouch::slash,
          "an image beside it", Retouch::imageBeside,
          "a figure aslant beside it", Retouch::aslant);

  private static final Map<String, Retouch.Way> NOT_IN_THE_FILE =
      Map.of(
          "a note that the viewer draws", r -> r.note("561", false),
          "a field that the viewer draws", r -> r.field("561", false),
          "a field that the viewer draws anew",
              r -> {
                r.field("777", true);
                r.fieldsAreStale();
              });

  @TestFactory
  Stream<DynamicTest> whatIsSeenOverAFigureIsReadInItsPlace() {
    return each(
        SEEN,
        report -> {
          assertEquals(NEW, received(report), () -> print(report));
          assertEquals(Quality.INCOMPLETE, report.quality().requests());
          assertFinding(FindingCode.TEXT_HIDDEN, report);
        });
  }

  /** Whoever hid digits among the rows of a table changed its figures. */
  @TestFactory
  Stream<DynamicTest> whatNobodySeesIsNotReadButSpeaksAgainstTheTable() {
    return each(
        UNSEEN,
        report -> {
          assertEquals(OLD, received(report), () -> print(report));
          assertEquals(Quality.INCOMPLETE, report.quality().requests());
          assertFinding(FindingCode.TEXT_HIDDEN, report);
        });
  }

  @TestFactory
  Stream<DynamicTest> whatChangesNoFigureIsNoDoubt() {
    return each(
        UNTOUCHED,
        report -> {
          assertEquals(OLD, received(report), () -> print(report));
          assertEquals(Quality.VERIFIED, report.quality().requests());
        });
  }

  /** Never the visible half of a figure, nor a figure beside which something else is painted. */
  @TestFactory
  Stream<DynamicTest> aFigureThatIsNotSeenAsItIsWrittenIsUnreadable() {
    return each(
        SPOILT,
        report -> {
          assertEquals(null, received(report), () -> print(report));
          assertEquals(Quality.INCOMPLETE, report.quality().requests());
        });
  }

  @Test
  void theStruckPartOfAFigureIsNoPartOfIt() throws IOException {
    AnnualReport report = Nianbao.read(retouched(r -> r.strike(2)));
    assertEquals(5, received(report), () -> print(report));
    assertEquals(Quality.INCOMPLETE, report.quality().requests());
  }

  @Test
  void aFigureThatIsStruckOutAltogetherIsUnreadable() throws IOException {
    AnnualReport report = Nianbao.read(retouched(r -> r.strike(3)));
    assertEquals(null, received(report), () -> print(report));
    assertEquals(Quality.INCOMPLETE, report.quality().requests());
  }

  @TestFactory
  Stream<DynamicTest> whatTheFileLeavesToTheViewerPutsTheTableInDoubt() {
    return each(
        NOT_IN_THE_FILE,
        report -> {
          assertEquals(Quality.INCOMPLETE, report.quality().requests());
          assertFinding(FindingCode.PAGE_UNREADABLE, report);
        });
  }

  /** A test for each way, of the report that is read from what it makes. */
  private static Stream<DynamicTest> each(
      Map<String, Retouch.Way> ways, Consumer<AnnualReport> check) {
    return Retouch.each(REPORT, AT, ways, check);
  }

  @Test
  void aFigureThatWasBlackedOutIsNotRead() throws IOException {
    AnnualReport report = Nianbao.read(retouched(r -> r.paintOver(Color.BLACK)));
    assertEquals(null, received(report), () -> print(report));
    assertFinding(FindingCode.TEXT_HIDDEN, report);
    assertTrue(report.quality().requests() != Quality.VERIFIED);
  }

  private static byte[] retouched(Retouch.Way way) throws IOException {
    return Retouch.of(REPORT, AT, way);
  }

  private static @Nullable Integer received(AnnualReport report) {
    return Objects.requireNonNull(report.requests()).received().naturalPerson();
  }

  private static void assertFinding(FindingCode code, AnnualReport report) {
    List<FindingCode> codes = report.findings().stream().map(Finding::code).toList();
    assertTrue(codes.contains(code), codes::toString);
  }

  private static String print(AnnualReport report) {
    return report.cells().get(AT) + " " + report.findings();
  }
}
