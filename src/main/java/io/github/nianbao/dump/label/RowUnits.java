package io.github.nianbao.dump.label;

import io.github.nianbao.dump.label.TableText.Part;
import io.github.nianbao.dump.text.Atom;
import io.github.nianbao.dump.text.Atom.Fragment;
import io.github.nianbao.dump.text.Atom.Letter;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.token.Units;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a list in a dump has between its labels and its figures: the units of its rows. */
public final class RowUnits {

  private final Map<String, String> letters = new HashMap<>();
  private final TableText table;

  public RowUnits(TableText table) {
    this.table = table;
    if (table.labels().form().kind().isList()) {
      for (Part part : table.parts()) {
        FormRow row = part.element().row();
        if (row != null && part.isFound()) {
          letters.put(row.path(), beforeFigure(part));
        }
      }
    }
  }

  /** The letters of a label and what follows it up to the last figure. */
  private String beforeFigure(Part part) {
    StringBuilder all = new StringBuilder();
    int end = 0;
    for (Atom atom : table.atoms().subList(part.start(), part.end())) {
      if (atom instanceof Letter letter) {
        all.append(letter.letter());
      } else if (atom instanceof Fragment) {
        end = all.length();
      }
    }
    return all.substring(0, end);
  }

  /** The unit of an amount, or of those of the table where not each row has its own. */
  public @Nullable String ofAmount(FormRow row) {
    String own = letters.get(row.path());
    return own == null ? AmountHeader.unit(table) : Units.inHeader(own);
  }

  /** Whether things are counted in a row, and its unit is a multiple of them, or money. */
  public boolean isDoubtful(FormRow row) {
    boolean count =
        table.labels().form().columns(row).stream()
            .allMatch(column -> column.kind() == FormColumn.Kind.COUNT);
    return count && !Units.isOfCounts(letters.getOrDefault(row.path(), ""));
  }
}
