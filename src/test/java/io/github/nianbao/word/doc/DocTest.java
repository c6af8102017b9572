package io.github.nianbao.word.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.nianbao.Nianbao;
import io.github.nianbao.TestReports;
import io.github.nianbao.flow.FlowBuilder;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.TableCell;
import io.github.nianbao.word.WordReader;
import io.github.nianbao.word.body.BodyWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.junit.jupiter.api.Test;

/** Word files of before 2007: what is changed in one is seen as its reader sees it. */
class DocTest {

  private static final Path FILE = Path.of("testdata/documents/report.doc");

  /** A figure that is there once. */
  private static final String FIGURE = "1544";

  // Colours by the numbers of Word.
  private static final int RED = 6;
  private static final int WHITE = 8;

  @Test
  void itIsReadInFull() throws IOException {
    AnnualReport report = Nianbao.read(FILE);
    String truth = Files.readString(FILE.resolveSibling("report.truth.json"));
    assertEquals(List.of(), TestReports.vouchedForWrongly(truth, report));
    assertFalse(report.cells().isEmpty());
  }

  @Test
  void theLookOfARunDecidesWhetherItIsRead() throws IOException {
    assertEquals("1544", seen(run -> run.setBold(true)));
    assertEquals("1544", seen(run -> run.markInserted(true)));
    assertEquals("", seen(run -> run.setVanished(true)));
    assertEquals("", seen(run -> run.markDeleted(true)));
    assertEquals(" [STRUCK]", seen(run -> run.strikeThrough(true)));
    assertEquals(" [STRUCK]", seen(run -> run.setDoubleStrikethrough(true)));
    assertEquals("1544 [SEEN_OTHERWISE]", seen(run -> run.setFontSize(2)));
    assertEquals("1544 [SEEN_OTHERWISE]", seen(run -> run.setColor(WHITE)));
    assertEquals("1544", seen(run -> run.setColor(RED)));
  }

  @Test
  void whatIsWrittenOnItsOwnColourOrTooNarrowIsNotRead() throws IOException {
    String black = "42 2a 01";
    String shade = "71 ca 0a 00 00 00 ff 00 00 00 00 00 00";
    assertEquals(" [HIDDEN]", said(black + " " + shade));
    assertEquals("1544", said("42 2a 08 " + shade));
    assertEquals("1544", said(shade));
    assertEquals("1544 [SEEN_OTHERWISE]", said("0c 2a 01"));
    assertEquals("1544 [SEEN_OTHERWISE]", said("52 48 01 00"));
    assertEquals("1544", said("52 48 64 00"));
    assertEquals("1544 [SEEN_OTHERWISE]", said("40 88 38 ff"));
  }

  /** What the cell of the figure holds when its run says something, in bytes. */
  private static String said(String bytes) throws IOException {
    byte[] own = HexFormat.ofDelimiter(" ").parseHex(bytes);
    return seen(
        (document, run) ->
            document.getCharacterTable().getTextRuns().stream()
                .filter(some -> some.getStart() == run.getStartOffset())
                .forEach(some -> some.getSprmBuf().append(own)));
  }

  private static String seen(Consumer<CharacterRun> change) throws IOException {
    return seen((document, run) -> change.accept(run));
  }

  /** What the cell of the figure holds when its run is changed. */
  private static String seen(BiConsumer<HWPFDocument, CharacterRun> change) throws IOException {
    try (HWPFDocument document = new HWPFDocument(Files.newInputStream(FILE))) {
      CellContent before =
          contents(document).filter(c -> c.text().equals(FIGURE)).findFirst().orElseThrow();
      Range range = document.getRange();
      int run = 0;
      while (!range.getCharacterRun(run).text().startsWith(FIGURE)) {
        run++;
      }
      change.accept(document, range.getCharacterRun(run));
      CellContent after =
          contents(document)
              .filter(c -> c.where().equals(before.where()))
              .findFirst()
              .orElseThrow();
      return after.text() + (after.doubts().isEmpty() ? "" : " " + after.doubts());
    }
  }

  private static Stream<CellContent> contents(HWPFDocument document) {
    FlowBuilder flow = new FlowBuilder();
    BodyWriter.write(DocFile.blocks(document, ReadOptions.defaults(), Deadline.none()), flow);
    return flow.document("", "").tables().stream()
        .flatMap(table -> table.cells().stream())
        .map(TableCell::content);
  }

  @Test
  void whatIsCutOffIsRefused() throws IOException {
    byte[] bytes = Files.readAllBytes(FILE);
    byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
    UnreadableReportException refusal =
        assertThrows(
            UnreadableReportException.class,
            () -> WordReader.readDoc(half, ReadOptions.defaults(), Deadline.none()));
    assertEquals(Reason.DAMAGED, refusal.reason());
  }
}
