package io.github.nianbao.narrative;

import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.token.Marks;
import io.github.nianbao.token.Units;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes a table out of a text in which its line breaks were lost. */
final class GluedTables {

  private static final String FIGURES = "[\\d\\s./／,，" + Marks.LONG_DASHES + Marks.SIGNS + "]*";

  /** From the first words of a table to the figures after its last label. */
  private static final Map<TableKind, Pattern> TABLES =
      FormCatalogue.standard().tables().stream()
          .collect(Collectors.toMap(Function.identity(), GluedTables::table));

  private GluedTables() {}

  private static Pattern table(TableKind kind) {
    String first = "(?:" + kind.words().first() + ").*";
    String last = "(?:" + kind.words().last() + ")" + FIGURES;
    return Pattern.compile(
        kind.hasAmounts()
            ? first + last + Units.ANY + "?" + FIGURES + Units.ANY + "?"
            : first + last,
        Pattern.DOTALL);
  }

  /** The text of a section without its tables. */
  static String without(int section, String text) {
    String rest = text;
    for (Map.Entry<TableKind, Pattern> table : TABLES.entrySet()) {
      if (table.getKey().section() == section) {
        rest = table.getValue().matcher(rest).replaceFirst("");
      }
    }
    return rest;
  }
}
