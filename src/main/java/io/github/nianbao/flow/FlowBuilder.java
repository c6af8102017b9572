package io.github.nianbao.flow;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Line;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.report.Wording;
import io.github.nianbao.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Puts a document without pages together: lines and tables in reading order, each below what came
 * before it.
 */
public final class FlowBuilder {

  /** How wide all of it is, in its units, which are those of a page: points. */
  static final double WIDTH = 600;

  /** How far a line or a row of a table lies below the one before it. */
  static final double STEP = 16;

  /** The font size of a line that does not say its own. */
  public static final double USUAL_SIZE = 10.5;

  private final List<Line> lines = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<Table> unseen = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private @Nullable Wording shell;
  private double y = STEP;

  /** A line of running text, or a whole paragraph; one without text is passed over. */
  public FlowBuilder line(String text) {
    return line(text, USUAL_SIZE);
  }

  /** The same in a font size, in points, which tells a title from other text. */
  public FlowBuilder line(String text, double size) {
    if (!text.isBlank()) {
      lines.add(new Line(text, 0, new Box(0, y, WIDTH, y + STEP / 2), size));
      y += STEP;
    }
    return this;
  }

  /** A table. One without cells is passed over. */
  public FlowBuilder table(FlowTable rows) {
    return table(rows, "");
  }

  /**
   * The same on a part of the document that has a name of its own.
   *
   * @param part such as {@code sheet 2}; empty for none
   */
  public FlowBuilder table(FlowTable rows, String part) {
    if (!rows.isEmpty()) {
      tables.add(
          placed(rows, part + (part.isEmpty() ? "" : ", ") + "table " + (tables.size() + 1)));
    }
    return this;
  }

  /** A table that is not shown as the document stands, as one that a click shows. */
  public FlowBuilder unseen(FlowTable rows) {
    if (!rows.isEmpty()) {
      unseen.add(placed(rows, "hidden table " + (unseen.size() + 1)));
    }
    return this;
  }

  private Table placed(FlowTable rows, String words) {
    double height = rows.height() * STEP;
    Table table = rows.at(new Provenance(0, new Box(0, y, WIDTH, y + height), words), y);
    y += height + STEP;
    return table;
  }

  /** What was noticed. */
  public FlowBuilder evidence(Evidence noticed) {
    evidence.add(noticed);
    return this;
  }

  /** What the document is instead of a report, where there is none in it: a sentence. */
  public FlowBuilder shell(@Nullable Wording sentence) {
    shell = sentence;
    return this;
  }

  /**
   * The document.
   *
   * @param title as its metadata have it; empty where they say nothing
   * @param producer what made it, as it says; empty where it says nothing
   */
  public FlowDocument document(String title, String producer) {
    return document(() -> title, producer);
  }

  /**
   * The same of a document whose metadata are read when they are needed.
   *
   * @param title gives an empty one where they say nothing
   */
  public FlowDocument document(Supplier<String> title, String producer) {
    return new FlowDocument(title, producer, lines, tables, unseen, evidence, shell);
  }
}
