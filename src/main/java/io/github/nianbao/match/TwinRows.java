package io.github.nianbao.match;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.token.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a list that have their label in common with others, such as 其他情形数 of reviews and of
 * lawsuits: what stands over them says which one it is.
 */
final class TwinRows {

  /** For each row of a list with a label that others have, those over it that may say which. */
  private static final IdentityHashMap<Form, Map<Integer, List<Integer>>> TWINS = twins();

  private TwinRows() {}

  private static IdentityHashMap<Form, Map<Integer, List<Integer>>> twins() {
    IdentityHashMap<Form, Map<Integer, List<Integer>>> twins = new IdentityHashMap<>();
    FormCatalogue.standard().tables().stream()
        .filter(kind -> kind.isList())
        .flatMap(kind -> kind.forms().stream())
        .forEach(form -> twins.put(form, twins(form)));
    return twins;
  }

  private static Map<Integer, List<Integer>> twins(Form form) {
    List<String> labels = form.rows().stream().map(TwinRows::label).toList();
    Map<String, Integer> times = new HashMap<>();
    labels.forEach(label -> times.merge(label, 1, Integer::sum));
    Map<Integer, List<Integer>> twins = new HashMap<>();
    for (int row = 0; row < labels.size(); row++) {
      if (times.getOrDefault(labels.get(row), 0) > 1) {
        List<Integer> over = new ArrayList<>();
        for (int other = row - 1; other >= 0 && isOf(form, other, row); other--) {
          if (times.getOrDefault(labels.get(other), 0) == 1) {
            over.add(other);
          }
        }
        twins.put(row, over);
      }
    }
    return twins;
  }

  private static String label(FormRow row) {
    return Labels.normalise(row.labels().get(0));
  }

  /** Whether a row is the heading of the group of another one, or in it as well. */
  private static boolean isOf(Form form, int other, int row) {
    List<String> groups = form.rows().get(row).groups();
    FormRow over = form.rows().get(other);
    return over.groups().equals(groups)
        || over.labels().get(0).equals(groups.get(groups.size() - 1));
  }

  /** The rows found without those that nothing over them tells from others. */
  static List<@Nullable RowMatch> settled(Form form, List<@Nullable RowMatch> rows) {
    Map<Integer, List<Integer>> twins = TWINS.getOrDefault(form, Map.of());
    List<@Nullable RowMatch> settled = new ArrayList<>(rows);
    twins.forEach(
        (row, over) -> {
          if (over.stream().allMatch(other -> rows.get(other) == null)) {
            settled.set(row, null);
          }
        });
    return settled;
  }
}
