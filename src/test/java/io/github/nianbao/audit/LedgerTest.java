package io.github.nianbao.audit;

import static io.github.nianbao.table.MadeTables.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.StatutoryTables;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.fragment.FragmentFinder;
import io.github.nianbao.match.ColumnMatcher;
import io.github.nianbao.match.RowLabels;
import io.github.nianbao.match.RuledReaders;
import io.github.nianbao.match.TableCandidate;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.PagePrinter;
import io.github.nianbao.page.Recognition;
import io.github.nianbao.page.Rotation;
import io.github.nianbao.report.Wording;
import io.github.nianbao.table.Table;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who owns the digits in a table and near it; rows are 20 high, columns 50 wide. */
class LedgerTest {

  private static final TableKind KIND = StatutoryTables.PROACTIVE_DISCLOSURE;
  private static final String[] HEADER = {"信息内容", "本年制发件数", "本年废止件数", "现行有效件数"};
  private static final String[] REGULATIONS = {"规章", "1", "2", "3"};
  private static final String[] DOCUMENTS = {"行政规范性文件", "14", "5", "26"};
  private static final Page BLANK = new PagePrinter().page(1);

  @Test
  void theFiguresOfASoundTableAreOwned() {
    assertEquals(List.of(), ownerless(true, BLANK, HEADER, REGULATIONS, DOCUMENTS));
  }

  @Test
  void aFigureInAHeaderIsNobodys() {
    String[] header = {"信息内容", "本年制发件数", "本年废止件数 37", "现行有效件数"};
    assertEquals(
        List.of("in the header: 本年废止件数 37"),
        ownerless(true, BLANK, header, REGULATIONS, DOCUMENTS));
  }

  @Test
  void aFigureBehindTheLabelOfARowIsNobodys() {
    String[] regulations = {"规章 48", "1", "2", "3"};
    assertEquals(
        List.of("in the label of a row: 规章 48"),
        ownerless(true, BLANK, HEADER, regulations, DOCUMENTS));
  }

  @Test
  void unreadInkBehindTheLabelOfARowIsNobodysOnAPageThatWasRecognised() {
    String[] regulations = {"规章 " + Glyph.UNKNOWN, "", "2", "3"};
    Page scan =
        new Page(
            1,
            BLANK.width(),
            BLANK.height(),
            List.of(),
            List.of(),
            1,
            Rotation.NONE,
            List.of(),
            new Recognition(0, List.of()));
    assertEquals(
        List.of("in the label of a row: 规章 " + Glyph.UNKNOWN),
        ownerless(true, scan, HEADER, regulations, DOCUMENTS));
    assertEquals(List.of(), ownerless(true, BLANK, HEADER, regulations, DOCUMENTS));
  }

  @Test
  void theFiguresOfAColumnThatNobodyKnowsAreNobodys() {
    String[] header = {"信息内容", "本年制发件数", "本年废止件数", "现行有效件数", "办公用品"};
    String[] regulations = {"规章", "1", "2", "3", "71"};
    String[] documents = {"行政规范性文件", "14", "5", "26", "72"};
    assertEquals(
        List.of("in a column that is none of the form's: 办公用品"),
        ownerless(true, BLANK, header, regulations, documents));
  }

  @Test
  void aStrangeRowOwnsItsFiguresWhereRulingLinesCloseIt() {
    String[] strange = {"办公用品", "71", "72", "73"};
    assertEquals(
        List.of("ROW_EXTRA: 办公用品 71 72 73"),
        ownerless(true, BLANK, HEADER, REGULATIONS, strange, DOCUMENTS));
    assertEquals(
        List.of("in a row that is none of the form's: 办公用品 71 72 73"),
        ownerless(false, BLANK, HEADER, REGULATIONS, strange, DOCUMENTS));
  }

  @Test
  void figuresAmongTheRowsThatNoCellHoldsAreNobodysUnlessAnotherTableOwnsThem() {
    Page page = new PagePrinter().line(60, 45, "88").page(1);
    String[][] rows = {HEADER, REGULATIONS, DOCUMENTS};
    assertEquals(List.of("near the rows: 88"), ownerless(glyph -> false, true, page, rows));
    assertEquals(List.of(), ownerless(glyph -> true, true, page, rows));
  }

  private static List<String> ownerless(boolean closed, Page page, String[]... rows) {
    return ownerless(glyph -> false, closed, page, rows);
  }

  private static List<String> ownerless(
      Predicate<Glyph> elsewhere, boolean closed, Page page, String[]... rows) {
    return Ledger.ownerless(read(table(rows)), closed, List.of(page), any -> elsewhere).stream()
        .map(LedgerTest::brief)
        .toList();
  }

  /** Where a digit lies, or of what else it is evidence, and what is printed there. */
  private static String brief(Evidence evidence) {
    String printed = String.valueOf(evidence.printed()).replaceAll("\\s+", " ");
    return Stream.concat(
                evidence.details().stream().map(Wording::english),
                Stream.of(evidence.kind().toString()))
            .findFirst()
            .orElseThrow()
        + ": "
        + printed;
  }

  private static TableCandidate read(Table table) {
    Form form = KIND.forms().get(KIND.forms().size() - 1);
    RuledReaders readers =
        new RuledReaders(
            FragmentFinder.of(List.of(table)).all(),
            new RowLabels(KIND, true),
            new ColumnMatcher());
    List<TableCandidate> tables = readers.occurrences(form);
    assertEquals(1, tables.size());
    return tables.get(0);
  }
}
