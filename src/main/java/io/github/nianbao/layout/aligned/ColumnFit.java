package io.github.nianbao.layout.aligned;

import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.token.column.ColumnLabels;
import io.github.nianbao.token.column.ColumnMatching;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How well columns that were found on pages without ruling lines fit those of the form. */
final class ColumnFit {

  /** What it speaks against a candidate that no column has a label of the form. */
  private static final double STRANGE = 0.5;

  /** Of the columns of the form so many, of 1, have their labels over those of a table. */
  private static final double LEAST_KNOWN = 0.5;

  /** What it speaks for a candidate that figures lie in every column. */
  private static final double HELD = 0.3;

  /** What it speaks for a candidate that it has the form's columns, and others only by name. */
  private static final double WHOLE = 0.02;

  private final TableKind kind;
  private final List<FormColumn> form;

  /** Of what was printed over the columns less than this, of 1, known is no header. */
  private final double leastKnown;

  /** How labels of columns fit the form, each time asked for once. */
  private final Map<List<String>, LabelFit> fits = new HashMap<>();

  /**
   * @param part whether others of the form's columns may stand in a table beside this one
   */
  ColumnFit(TableKind kind, List<FormColumn> form, boolean part) {
    this.kind = kind;
    this.form = form;
    this.leastKnown = part ? 0 : LEAST_KNOWN;
  }

  /**
   * How labels of columns fit the form.
   *
   * @param known how many of the form's columns, of 1, have their labels among them
   * @param strange how many of them are no label of the form
   */
  private record LabelFit(double known, long strange) {}

  /**
   * How well some columns fit the form: by their labels first, then by the figures in them, and by
   * their number last.
   *
   * @param held how many of the columns hold figures, of 1
   */
  double of(List<AlignedColumn> columns, double held) {
    LabelFit labels = labelFit(columns);
    boolean whole =
        columns.size() == form.size()
            || (columns.size() > form.size() && labels.known >= 1 && labels.strange == 0);
    if (labels.known < leastKnown && !whole) {
      return 0;
    }
    return labels.known
        - STRANGE * labels.strange / columns.size()
        + HELD * held
        + (whole ? WHOLE : 0);
  }

  /** How well so many columns fit the form whose labels are all those of the form. */
  double maximum(int columns, double held) {
    return 1 + HELD * held + (columns >= form.size() ? WHOLE : 0);
  }

  /**
   * Whether what lies over some columns is their header: so many of it are labels of the form, or
   * some say plainly that the columns lie in another order.
   */
  boolean isHeader(List<AlignedColumn> columns) {
    return labelFit(columns).known >= leastKnown
        || ColumnMatching.lieOtherwise(labels(columns), form);
  }

  private LabelFit labelFit(List<AlignedColumn> columns) {
    return fits.computeIfAbsent(labels(columns), this::compared);
  }

  private static List<String> labels(List<AlignedColumn> columns) {
    List<String> labels = new ArrayList<>(columns.size());
    for (AlignedColumn column : columns) {
      labels.add(column.label());
    }
    return labels;
  }

  private LabelFit compared(List<String> labels) {
    double known =
        ColumnMatching.fit(labels, form) * Math.max(labels.size(), form.size()) / form.size();
    long strange =
        labels.stream()
            .filter(
                label ->
                    label.isEmpty()
                        ? known >= LEAST_KNOWN
                        : !label.equals(ColumnLabels.SUBTOTAL) && !ColumnLabels.isKnownExtra(label))
            .filter(label -> !ColumnLabels.spells(kind, label))
            .filter(label -> ColumnLabels.nearest(kind, label) == null)
            .count();
    return new LabelFit(known, strange);
  }
}
