package io.github.nianbao.table;

import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.match.ColumnLabels;
import io.github.nianbao.match.ColumnLabels.Matching;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of figures of a table as printed. */
public final class Header {

  /** How many blocks of forms a header is matched with. */
  private static final int BLOCKS = 8;

  private final TableKind kind;
  private final int page;
  private final double y0;
  private final double y1;
  private final List<Column> columns;
  private final @Nullable String stray;
  private final IdentityHashMap<List<FormColumn>, Matching> matched = new IdentityHashMap<>(BLOCKS);

  /**
   * A header.
   *
   * @param kind whose labels they are
   * @param page number of its page
   * @param y0 its upper edge
   * @param y1 its lower edge
   * @param columns from the left
   * @param stray what stands in it as a figure does; null for nothing
   */
  public Header(
      TableKind kind,
      int page,
      double y0,
      double y1,
      List<Column> columns,
      @Nullable String stray) {
    this.kind = kind;
    this.page = page;
    this.y0 = y0;
    this.y1 = y1;
    this.columns = columns;
    this.stray = stray;
  }

  /**
   * A column of figures.
   *
   * @param x0 left edge
   * @param x1 right edge
   * @param label what stands over it alone, lines joined, normalised
   * @param group what stands over it and its neighbours, normalised
   * @param room how wide, in points, what stands in one of its lines is; 0 where nobody looked
   * @param place where its label stands; null where that is not known or rulings say it
   */
  public record Column(
      double x0, double x1, String label, String group, double room, @Nullable Extent place) {
    public Column(double x0, double x1, String label, String group) {
      this(x0, x1, label, group, 0, null);
    }

    public double center() {
      return (x0 + x1) / 2;
    }

    public boolean contains(double x) {
      return x >= x0 && x <= x1;
    }
  }

  /** Whose labels they are. */
  public TableKind kind() {
    return kind;
  }

  /** Number of its page. */
  public int page() {
    return page;
  }

  /** Its upper edge. */
  public double y0() {
    return y0;
  }

  /** Its lower edge. */
  public double y1() {
    return y1;
  }

  /** The columns from the left. */
  public List<Column> columns() {
    return columns;
  }

  /** What stands in it as a figure does; null for nothing. */
  public @Nullable String stray() {
    return stray;
  }

  /** How its columns match those of a block of a form; found out once. */
  public Matching match(List<FormColumn> form) {
    return matched.computeIfAbsent(form, own -> ColumnLabels.match(columns, own));
  }

  /** The column at a place, from 0; -1 for none. */
  public int columnAt(double x) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).contains(x)) {
        return i;
      }
    }
    return -1;
  }

  /** Left edge of the first column. */
  public double x0() {
    return columns.get(0).x0();
  }
}
