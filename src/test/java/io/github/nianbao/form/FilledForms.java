package io.github.nianbao.form;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.report.Bounds;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds filled forms for tests: every cell prints 0 unless the test says otherwise. */
public final class FilledForms {

  private static final Set<String> MARKS = Set.of("/", "-", "—", "无");

  private final Form form;
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final List<Evidence> evidence = new ArrayList<>();

  private FilledForms(Form form) {
    this.form = form;
    form.cells().keySet().forEach(pointer -> figures.put(pointer, printed("0")));
  }

  public static FilledForms of(TableKind kind, String version) {
    return new FilledForms(kind.form(version));
  }

  /** Prints a number, a mark or, with empty text, a blank; the path is below the table. */
  public FilledForms print(String path, String text) {
    return put(path, printed(text));
  }

  /** Prints a number with a unit. */
  public FilledForms print(String path, String text, String unit) {
    Figure figure = printed(text);
    return put(path, new Figure(unit, figure.cell()));
  }

  /** Prints a row of 三, from 自然人 to 总计. */
  public FilledForms row(String path, String... texts) {
    List<FormColumn> columns = form.blocks().get(0).columns();
    for (int i = 0; i < texts.length; i++) {
      print(path + "/" + columns.get(i).path(), texts[i]);
    }
    return this;
  }

  /** Prints a column of 三 or 四 in every row of the form. */
  public FilledForms everywhere(String end, String text) {
    figures.replaceAll((pointer, was) -> pointer.endsWith("/" + end) ? printed(text) : was);
    return this;
  }

  public FilledForms unreadable(String path, String text) {
    return put(path, new Figure(null, new Cell(text, CellState.UNREADABLE, null, 2, box())));
  }

  public FilledForms missing(String path) {
    return put(path, Figure.missing());
  }

  public FilledForms evidence(Evidence more) {
    evidence.add(more);
    return this;
  }

  public FilledForm build() {
    return new FilledForm(form, new LinkedHashMap<>(figures), List.copyOf(evidence));
  }

  private FilledForms put(String path, Figure figure) {
    String pointer = form.kind().pointer() + "/" + path;
    if (figures.replace(pointer, figure) == null) {
      throw new IllegalArgumentException("no cell " + pointer);
    }
    return this;
  }

  private static Figure printed(String text) {
    if (text.isEmpty()) {
      return new Figure(null, new Cell("", CellState.BLANK, null, 2, box()));
    }
    if (MARKS.contains(text)) {
      return new Figure(null, new Cell(text, CellState.MARK, null, 2, box()));
    }
    BigDecimal value = new BigDecimal(text.replace("\n", ""));
    return new Figure(null, new Cell(text, CellState.NUMBER, value, 2, box()));
  }

  private static Bounds box() {
    return new Bounds(100.5, 200, 112.25, 210);
  }
}
