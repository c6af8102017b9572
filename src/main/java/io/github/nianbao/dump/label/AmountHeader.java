package io.github.nianbao.dump.label;

import io.github.nianbao.dump.text.Atom;
import io.github.nianbao.dump.text.Atom.Letter;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Units;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The header of the column of amounts of a table in a dump. */
public final class AmountHeader {

  private static final String UNIT = "单位";

  /** Letters that a header may have behind its label, or the unit of a table behind 单位. */
  private static final int LONGEST = 16;

  private AmountHeader() {}

  /** The unit that it names, as in （单位：万元）; null where it names none. */
  public static @Nullable String unit(TableText table) {
    StringBuilder letters = new StringBuilder();
    for (Atom atom : table.atoms().subList(table.start(), table.end())) {
      if (atom instanceof Letter letter) {
        letters.append(letter.letter());
      }
    }
    for (FormBlock block : table.labels().form().blocks()) {
      for (FormColumn column : block.columns()) {
        if (column.kind() == FormColumn.Kind.AMOUNT) {
          return Units.inHeader(header(letters.toString(), block, column));
        }
      }
    }
    return null;
  }

  /** What the letters of a table have behind the label of a column, up to the first row. */
  private static String header(String letters, FormBlock block, FormColumn column) {
    String label =
        column.labels().stream()
            .map(Labels::normalise)
            .min(Comparator.comparingInt(String::length))
            .orElse(UNIT);
    int at = letters.indexOf(label);
    int from = at < 0 ? letters.indexOf(UNIT) : at + label.length();
    if (from < 0) {
      return "";
    }
    String behind = letters.substring(from, Math.min(letters.length(), from + LONGEST));
    int row = behind.indexOf(Labels.normalise(block.rows().get(0).labels().get(0)));
    return row < 0 ? behind : behind.substring(0, row);
  }
}
