package io.github.nianbao.token.column;

import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Numerals;
import io.github.nianbao.token.label.LabelSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which columns of a block some words name, by the labels of the columns and of their groups. The
 * words of several labels name the columns that are common to them: {@code 行政诉讼（复议后起诉）}.
 */
public final class NamedColumns {

  /** What may stand beside the words of a label: its numbering, and what its figures count. */
  private static final Pattern BESIDE =
      Pattern.compile("(?:情况|案件|数量|件数|类别|单位|件|的|[" + Numerals.SECTIONS + "\\d])*");

  /** By the letters of a label the columns it stands over, longest labels first. */
  private final Map<String, Long> names = new LinkedHashMap<>();

  private final LabelSet letters;
  private final long all;

  /**
   * Prepares the labels.
   *
   * @param block of no more columns than a {@code long} has bits
   */
  public NamedColumns(FormBlock block) {
    Map<String, Long> unordered = new LinkedHashMap<>();
    for (int i = 0; i < block.columns().size(); i++) {
      FormColumn column = block.columns().get(i);
      List<String> own = new ArrayList<>(column.labels());
      own.addAll(column.groups());
      for (String label : own) {
        unordered.merge(Labels.normalise(label), 1L << i, (a, b) -> a | b);
      }
    }
    unordered.entrySet().stream()
        .sorted(Comparator.comparing(name -> -name.getKey().length()))
        .forEach(name -> names.put(name.getKey(), name.getValue()));
    letters = new LabelSet(names.keySet());
    all = (1L << block.columns().size()) - 1;
  }

  /** All columns, each a bit, the first the lowest. */
  public long all() {
    return all;
  }

  /** The columns that some words name, each a bit; 0 for words that are no label. */
  public long in(String words) {
    String text = Labels.normalise(words);
    if (text.isEmpty() || !letters.mayHave(text, ColumnLabels.LIKE / 2)) {
      return 0;
    }
    long named = all;
    boolean found = false;
    String rest = text;
    for (Map.Entry<String, Long> name : names.entrySet()) {
      if (rest.contains(name.getKey())) {
        rest = rest.replace(name.getKey(), "");
        named &= name.getValue();
        found = true;
      }
    }
    if (found) {
      return BESIDE.matcher(rest).matches() ? named : 0;
    }
    int nearest = letters.nearest(text, ColumnLabels.LIKE);
    return nearest < 0 ? 0 : names.getOrDefault(letters.labels().get(nearest), 0L);
  }
}
