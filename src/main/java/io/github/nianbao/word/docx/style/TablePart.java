package io.github.nianbao.word.docx.style;

import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.UnreadableReportException;
import org.jspecify.annotations.Nullable;

/**
 * What a style of tables says of some of its rows and columns.
 *
 * @param where they are, in the file's words, such as {@code lastCol}
 * @param run how their text looks
 * @param ground how light their ground is; null where nothing is said
 */
public record TablePart(String where, RunProperties run, @Nullable Float ground) {

  /** The one that is open. */
  static TablePart read(XmlReader xml) throws UnreadableReportException {
    String where = String.valueOf(xml.attribute("type"));
    RunProperties run = RunProperties.NONE;
    Float ground = null;
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("tcPr")) {
        ground = Styles.ground(xml);
      } else if (xml.name().equals("rPr")) {
        run = RunProperties.read(xml);
      }
    }
    return new TablePart(where, run, ground);
  }

  /**
   * The same on a ground that something else gives it.
   *
   * @param other how light that is; null for its own
   */
  public TablePart on(@Nullable Float other) {
    return other == null ? this : new TablePart(where, run, other);
  }

  /**
   * Whether a cell may be in it. Nothing says of a row that it is the last one.
   *
   * @param row of the cell, from 0
   * @param column of the cell, from 0
   * @param isLast whether its column may be the last one
   */
  public boolean mayHold(int row, long column, boolean isLast) {
    return switch (where) {
      case "firstRow" -> row == 0;
      case "firstCol", "swCell" -> column == 0;
      case "lastCol", "seCell" -> isLast;
      case "nwCell" -> row == 0 && column == 0;
      case "neCell" -> row == 0 && isLast;
      default -> true;
    };
  }
}
