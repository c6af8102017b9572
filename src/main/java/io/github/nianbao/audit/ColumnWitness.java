package io.github.nianbao.audit;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.match.TableCandidate;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.Header;
import io.github.nianbao.table.RowBand;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table say of its figures where no ruling lines part them: a figure lies
 * over or under most others of its column. One that does not, beside a blank cell on that side, may
 * lie in both, as a 0 over merged cells does, and is neither's.
 */
public final class ColumnWitness {

  /** Fewer other figures do not say where their column lies. */
  private static final int FEWEST = 3;

  private ColumnWitness() {}

  /**
   * The figures of a table that may lie in two of its columns.
   *
   * @param table as it was read by alignment
   */
  public static List<Evidence> against(TableCandidate table) {
    IdentityHashMap<Header, Map<Integer, List<RowBand>>> parts = new IdentityHashMap<>();
    for (RowBand band : table.bandsOfRows()) {
      parts
          .computeIfAbsent(band.header(), header -> new TreeMap<>())
          .computeIfAbsent(band.page(), page -> new ArrayList<>())
          .add(band);
    }
    List<Evidence> evidence = new ArrayList<>();
    String pointer = table.form().kind().pointer();
    for (Map<Integer, List<RowBand>> pages : parts.values()) {
      for (List<RowBand> bands : pages.values()) {
        against(bands, pointer, evidence);
      }
    }
    return evidence;
  }

  private static void against(List<RowBand> bands, String pointer, List<Evidence> evidence) {
    int columns = bands.get(0).values().size();
    for (int column = 0; column < columns; column++) {
      int own = column;
      List<Box> figures =
          bands.stream()
              .map(band -> place(band.values().get(own).content()))
              .filter(Objects::nonNull)
              .toList();
      if (figures.size() <= FEWEST) {
        continue;
      }
      double middle =
          figures.stream().mapToDouble(Box::centerX).sorted().toArray()[figures.size() / 2];
      for (RowBand band : bands) {
        CellContent content = band.values().get(column).content();
        Box figure = place(content);
        if (figure != null
            && figures.stream().filter(other -> isOver(figure, other)).count() * 2 < figures.size()
            && isBlank(band, figure.centerX() < middle ? column - 1 : column + 1)) {
          evidence.add(
              Evidence.of(EvidenceKind.FIGURE_BETWEEN_COLUMNS, Scope.of(pointer, band.page()))
                  .printed(content.text()));
        }
      }
    }
  }

  /** Where a figure lies; null for none. */
  private static @Nullable Box place(CellContent content) {
    return content.glyphs().isEmpty() ? null : Box.around(content.glyphs(), Glyph::box);
  }

  /** Whether one lies over or under another, or, where the rows stand upright, beside it. */
  private static boolean isOver(Box one, Box other) {
    return (one.x0() < other.x1() && other.x0() < one.x1())
        || (one.y0() < other.y1() && other.y0() < one.y1());
  }

  private static boolean isBlank(RowBand band, int column) {
    return column >= 0
        && column < band.values().size()
        && band.values().get(column).content().isBlank();
  }
}
