package io.github.nianbao.table;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.token.figure.PrintedContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Tables and bands of tables made by hand. */
public final class MadeTables {

  private static final double SIZE = 10;

  private MadeTables() {}

  /** A text in one line. */
  public static CellContent content(int page, String text) {
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      Box box = new Box(i * SIZE, 0, (i + 1) * SIZE, SIZE);
      glyphs.add(new Glyph(text.substring(i, i + 1), box, SIZE, false, false));
    }
    return PrintedContent.aligned(page, glyphs, null, 0);
  }

  /** A band with figures, some of them blank, and its labels from the left. */
  public static RowBand band(int page, List<String> figures, String... labels) {
    Header header = new Header(new Provenance(page, null), List.of(), List.of());
    return new RowBand(
        new Provenance(page, null),
        Stream.of(labels).map(label -> content(page, label)).toList(),
        figures.stream().map(figure -> new ValueCell(content(page, figure), false)).toList(),
        List.of(),
        header,
        true);
  }

  /** A band of page 1 with the figures 1 and 2. */
  public static RowBand band(String... labels) {
    return band(1, List.of("1", "2"), labels);
  }

  /**
   * A table whose columns are 50 wide and rows 20 high. One name in neighbouring fields is one cell
   * over all of them; what stands before # in it is its text.
   */
  public static Table table(String[]... rows) {
    double[] widths = new double[rows[0].length];
    Arrays.fill(widths, 50);
    return table(widths, rows);
  }

  /** Such a table with columns of these widths. */
  public static Table table(double[] widths, String[]... rows) {
    double[] xs = new double[widths.length + 1];
    double[] ys = new double[rows.length + 1];
    for (int i = 0; i < widths.length; i++) {
      xs[i + 1] = xs[i] + widths[i];
    }
    for (int i = 0; i < rows.length; i++) {
      ys[i + 1] = ys[i] + 20;
    }
    Map<String, int[]> spans = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < widths.length; column++) {
        int[] span = spans.get(rows[row][column]);
        if (span == null) {
          names.add(rows[row][column]);
          spans.put(rows[row][column], new int[] {row, row + 1, column, column + 1});
        } else {
          span[1] = row + 1;
          span[3] = column + 1;
        }
      }
    }
    List<TableCell> cells = new ArrayList<>();
    for (String name : names) {
      int[] s = Objects.requireNonNull(spans.get(name));
      CellContent content = content(1, name.replaceFirst("#.*", ""));
      Box box = new Box(xs[s[2]], ys[s[0]], xs[s[3]], ys[s[1]]);
      cells.add(new TableCell(cells.size(), s[0], s[1], s[2], s[3], content, box));
    }
    int[][] cellOf = new int[rows.length][widths.length];
    List<List<CellContent>> beside = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < widths.length; column++) {
        cellOf[row][column] = names.indexOf(rows[row][column]);
      }
      beside.add(List.of());
    }
    return new Table(new Provenance(1, null), xs, ys, cells, cellOf, beside);
  }
}
