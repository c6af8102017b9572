package io.github.nianbao.section;

import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes a table out of a text in which its line breaks were lost. */
final class GluedTables {

  private static final String FIGURES = "[\\d\\s./／+,，—-]*";

  private static final String UNIT = "(?:[万亿]?元|[个宗项件])?";

  private static final String AMOUNT_UNIT = "(?:[万亿]?元)?";

  /** By section: from the first words of its table to the figures after its last label. */
  private static final Map<Integer, Pattern> TABLES =
      FormCatalogue.standard().tables().stream()
          .collect(Collectors.toMap(TableKind::section, GluedTables::table));

  private GluedTables() {}

  private static Pattern table(TableKind kind) {
    String first = "(?:" + kind.words().first() + ").*";
    String last = "(?:" + kind.words().last() + ")" + FIGURES;
    return Pattern.compile(
        kind.hasAmounts() ? first + last + UNIT + FIGURES + AMOUNT_UNIT : first + last,
        Pattern.DOTALL);
  }

  /** The text of a section without its table. */
  static String without(int kind, String text) {
    Pattern table = TABLES.get(kind);
    return table == null ? text : table.matcher(text).replaceFirst("");
  }
}
