package io.github.nianbao.narrative;

import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes a table out of a text in which its line breaks were lost. */
final class GluedTables {

  private static final String FIGURES = "[\\d\\s./／+,，—-]*";

  private static final String UNIT = "(?:[万亿]?元|[个宗项件])?";

  private static final String AMOUNT_UNIT = "(?:[万亿]?元)?";

  /** From the first words of a table to the figures after its last label. */
  private static final Map<TableKind, Pattern> TABLES =
      FormCatalogue.standard().tables().stream()
          .collect(Collectors.toMap(Function.identity(), GluedTables::table));

  private GluedTables() {}

  private static Pattern table(TableKind kind) {
    String first = "(?:" + kind.words().first() + ").*";
    String last = "(?:" + kind.words().last() + ")" + FIGURES;
    return Pattern.compile(
        kind.hasAmounts() ? first + last + UNIT + FIGURES + AMOUNT_UNIT : first + last,
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
