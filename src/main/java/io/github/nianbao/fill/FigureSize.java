package io.github.nianbao.fill;

import io.github.nianbao.match.TableCandidate;
import io.github.nianbao.page.Glyph;
import java.util.List;

/**
 * How large the digits of a table are set. The sign of a note is smaller than the figures of its
 * table: where a single digit is larger than they are, the others beside it may be no note.
 */
final class FigureSize {

  /** A digit is larger than another that has less than this share of its size. */
  private static final double SMALLER = 0.87;

  private static final double UNKNOWN = -1;

  private final TableCandidate table;
  private double usual = UNKNOWN;

  FigureSize(TableCandidate table) {
    this.table = table;
  }

  /** Whether digits of a cell are larger than those of most figures, and others of it are not. */
  boolean isExceededIn(List<Glyph> glyphs) {
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (Glyph glyph : glyphs) {
      if (glyph.isDigit()) {
        least = Math.min(least, glyph.size());
        most = Math.max(most, glyph.size());
      }
    }
    return least < SMALLER * most && usual() < SMALLER * most;
  }

  /** The size of the digit in the middle of all, in points. */
  private double usual() {
    if (usual == UNKNOWN) {
      double[] sizes =
          table.bandsOfRows().stream()
              .flatMap(row -> row.values().stream())
              .flatMap(value -> value.content().glyphs().stream())
              .filter(Glyph::isDigit)
              .mapToDouble(Glyph::size)
              .sorted()
              .toArray();
      usual = sizes[sizes.length / 2];
    }
    return usual;
  }
}
