package io.github.nianbao.audit;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.match.RowMatch;
import io.github.nianbao.match.TableCandidate;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.report.Wording;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.table.ValueCell;
import io.github.nianbao.token.Wordings;
import io.github.nianbao.token.column.ColumnLabels;
import io.github.nianbao.token.column.ColumnMatching;
import io.github.nianbao.token.label.LabelDigits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Gives every glyph in a table and near it one owner: a cell of the form, the numbering of a label,
 * a header, a row or a column that is known to be extra, the narrative, page furniture or another
 * table. Digits that have none may be figures of the table that its cells do not hold; whatever
 * happened to them, they are one kind of evidence against it.
 *
 * <p>What each place catches and costs, as wrong and right tables of 12,500 prints changed by
 * chance that nothing else spoke against: in a strange column 24 and 3, near the rows 10 and 7, in
 * a strange row 5 and 101, in the header 4 and 17, beside the columns 3 and 18, in a label 3 and 7.
 */
public final class Ledger {

  private static final Wording IN_HEADER = new Wording("in the header", "在表头中");
  private static final Wording IN_LABEL = new Wording("in the label of a row", "在行名称中");
  private static final Wording IN_COLUMN =
      new Wording("in a column that is none of the form's", "在法定格式没有的一列中");
  private static final Wording BESIDE = new Wording("beside the columns", "在各列之外");
  private static final Wording IN_ROW =
      new Wording("in a row that is none of the form's", "在法定格式没有的一行中");
  private static final Wording NEAR = new Wording("near the rows", "在各行附近");

  private final TableCandidate table;
  private final boolean closed;
  private final Set<Integer> recognised;
  private final List<RowBand> bands;
  private final Set<Glyph> owned = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Evidence> ownerless = new ArrayList<>();

  private Ledger(TableCandidate table, boolean closed, List<Page> pages) {
    this.table = table;
    this.closed = closed;
    recognised =
        pages.stream()
            .filter(page -> page.recognition() != null)
            .map(Page::number)
            .collect(Collectors.toSet());
    this.bands = table.bands();
  }

  /**
   * The digits of a printed table that have no owner.
   *
   * @param table as it was matched
   * @param closed whether ruling lines close its rows, so that one with a label of its own is a row
   *     of its own
   * @param pages of the document
   * @param elsewhere for a page which of its glyphs other tables or page furniture own
   */
  public static List<Evidence> ownerless(
      TableCandidate table,
      boolean closed,
      List<Page> pages,
      Function<Page, Predicate<Glyph>> elsewhere) {
    Ledger ledger = new Ledger(table, closed, pages);
    ledger.enterHeaders();
    ledger.enterBands();
    ledger.enterPages(pages, elsewhere);
    return List.copyOf(ledger.ownerless);
  }

  private void report(Wording where, int page, String printed) {
    Scope scope = Scope.of(table.form().kind().pointer(), page);
    ownerless.add(
        Evidence.of(EvidenceKind.DIGITS_WITHOUT_OWNER, scope).with(where).printed(printed));
  }

  private void own(CellContent content) {
    owned.addAll(content.glyphs());
  }

  private void enterHeaders() {
    table
        .fragments()
        .forEach(
            fragment -> {
              Header header = fragment.header();
              header.cells().forEach(this::own);
              String stray =
                  LabelDigits.strayIn(header.cells().stream().map(CellContent::text).toList());
              if (stray != null && isUsed(header)) {
                report(IN_HEADER, header.page(), stray);
              }
            });
  }

  /** Whether rows of the table lie under a header. */
  private boolean isUsed(Header header) {
    return table.bandsOfRows().stream().anyMatch(band -> band.header().equals(header));
  }

  private void enterBands() {
    @Nullable RowMatch[] rows = new RowMatch[bands.size()];
    @Nullable FormBlock[] blocks = new FormBlock[bands.size()];
    @Nullable FormRow[] formRows = new FormRow[bands.size()];
    int first = bands.size();
    int last = -1;
    int index = 0;
    for (FormBlock block : table.form().blocks()) {
      for (FormRow row : block.rows()) {
        RowMatch match = table.rows().get(index++);
        if (match != null) {
          for (int i = match.from(); i < match.to(); i++) {
            rows[i] = match;
            blocks[i] = block;
            formRows[i] = row;
          }
          first = Math.min(first, match.from());
          last = Math.max(last, match.to() - 1);
        }
      }
    }
    ExtraRows extras = new ExtraRows(table, closed);
    BandReach reach = new BandReach(bands, table.form().kind().hasRowLabels());
    first = reach.upwards(first);
    last = reach.downwards(last);
    IdentityHashMap<Header, Set<FormBlock>> strange = new IdentityHashMap<>();
    for (int i = first; i <= last; i++) {
      RowBand band = bands.get(i);
      for (CellContent other : band.others()) {
        if (other.hasDigit()) {
          report(BESIDE, band.page(), other.text());
        }
        own(other);
      }
      FormBlock block = blocks[i];
      if (block == null) {
        boolean extra =
            i == first ? extras.isFirst(i) : extras.isOne(i, formRows[i - 1], rows[i - 1]);
        enterStrangeRow(band, extra);
      } else {
        enterLabels(formRows[i], rows[i], i);
        // A block whose own header is lost lies under that of the one before it.
        if (strange
            .computeIfAbsent(
                band.header(), key -> Collections.newSetFromMap(new IdentityHashMap<>()))
            .add(block)) {
          strangeColumns(band.header(), block, blocks);
        }
      }
      band.labels().forEach(this::own);
      if (band.unit() != null) {
        own(band.unit());
      }
      band.values().forEach(value -> own(value.content()));
    }
  }

  /** A row of the form owns its label, but no figure in it. */
  private void enterLabels(FormRow row, RowMatch match, int band) {
    if (row.labels().isEmpty()) {
      for (CellContent label : bands.get(band).labels()) {
        if (label.hasDigit() || label.text().contains(Glyph.UNKNOWN)) {
          report(BESIDE, bands.get(band).page(), label.text());
        }
      }
    } else if (band == match.from()) {
      List<String> parts = table.labelParts(match);
      if (LabelDigits.kind(row.labels().get(0), parts) == LabelDigits.Kind.FIGURE
          || hasUnreadInk(bands.get(band).page(), parts)) {
        report(IN_LABEL, bands.get(band).page(), String.join("", parts));
      }
    }
  }

  /** Whether something stands in a label that nobody could read in the picture of its page. */
  private boolean hasUnreadInk(int page, List<String> parts) {
    return recognised.contains(page)
        && parts.stream().anyMatch(part -> part.contains(Glyph.UNKNOWN));
  }

  /**
   * A row that is none of the form's owns its figures where it is a row of its own.
   *
   * @param extra whether it is one
   */
  private void enterStrangeRow(RowBand band, boolean extra) {
    if (table.form().kind().isList() && Wordings.get().isSignature(band.text())) {
      return;
    }
    boolean figures = false;
    for (ValueCell value : band.values()) {
      figures |= value.content().hasDigit();
    }
    if (figures && extra) {
      Scope scope = Scope.of(table.form().kind().pointer(), band.page());
      ownerless.add(Evidence.of(EvidenceKind.ROW_EXTRA, scope).printed(band.text()));
    } else if (figures) {
      report(IN_ROW, band.page(), band.text());
    }
    if (band.labels().stream()
        .anyMatch(label -> LabelDigits.kind(label.text()) == LabelDigits.Kind.FIGURE)) {
      report(IN_LABEL, band.page(), band.text());
    }
  }

  /** A column that is none of the form's owns its figures only where it is known what it is. */
  @SuppressWarnings("ReferenceEquality") // A form's blocks are told apart as objects.
  private void strangeColumns(Header header, FormBlock block, @Nullable FormBlock[] blocks) {
    ColumnMatching matching = table.columns().match(header, block.columns());
    for (int c = 0; c < matching.columns().size(); c++) {
      int column = c;
      String label = header.columns().get(c).label();
      if (matching.columns().get(c) == null
          && !matching.isExtra(header.columns(), c)
          && !isOfOther(header.columns().get(c))
          && IntStream.range(0, blocks.length)
              .filter(i -> blocks[i] == null || blocks[i] == block)
              .mapToObj(bands::get)
              .filter(band -> band.header().equals(header) && column < band.values().size())
              .anyMatch(band -> band.values().get(column).content().hasDigit())) {
        report(IN_COLUMN, header.page(), label);
      }
    }
  }

  /**
   * Whether a column of a list is of another year, or that of a table which is printed in the same
   * one and is read for itself.
   */
  private boolean isOfOther(Header.Column column) {
    TableKind kind = table.form().kind();
    if (table.columns().isOfOtherYear(column)) {
      return true;
    }
    if (kind.isBesideAnother()) {
      return ColumnLabels.nearest(kind.printedIn(), column.label()) != null;
    }
    return kind.besides().stream().anyMatch(other -> ColumnLabels.isOf(other, column));
  }

  private void enterPages(List<Page> pages, Function<Page, Predicate<Glyph>> elsewhere) {
    LooseFigures loose = new LooseFigures(table);
    List<Provenance> extents = table.rowExtents();
    for (Page page : pages) {
      Box rows =
          extents.stream()
              .filter(extent -> extent.page() == page.number())
              .map(extent -> Objects.requireNonNull(extent.box()))
              .findFirst()
              .orElse(null);
      if (rows != null || loose.mayLieAnywhere()) {
        Predicate<Glyph> other = elsewhere.apply(page).or(owned::contains);
        loose.on(page, rows, other).forEach(line -> report(NEAR, page.number(), line));
      }
    }
  }
}
