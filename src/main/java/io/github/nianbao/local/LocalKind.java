package io.github.nianbao.local;

import io.github.nianbao.form.DataNode;
import io.github.nianbao.report.Wording;
import io.github.nianbao.token.Wordings;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A kind of list that follows none of the national forms.
 *
 * @param code in the JSON contract
 * @param name for people
 * @param signs what one of its columns is called, normalised; none for any other list
 */
record LocalKind(String code, Wording name, Set<String> signs) {

  private static final DataNode DATA = DataNode.load(LocalKind.class, "kinds.json");

  /** What stands over the labels of such a list, normalised. */
  private static final Set<String> LABEL_HEADERS = Set.copyOf(Wordings.get().listHeaders());

  /** What their rows are about. */
  private static final List<String> SUBJECTS = DATA.get("subjects").texts();

  private static final List<String> UNITS = DATA.get("units").texts();

  private static final List<LocalKind> ALL =
      DATA.get("kinds").items().stream().map(LocalKind::of).toList();

  private static LocalKind of(DataNode node) {
    return new LocalKind(
        node.get("kind").text(),
        new Wording(node.get("en").text(), node.get("zh").text()),
        Set.copyOf(node.get("signs").texts()));
  }

  /** The kind of a list with some columns, normalised. */
  static LocalKind of(Collection<String> columns) {
    return ALL.stream()
        .filter(kind -> columns.stream().anyMatch(kind.signs::contains) || kind.isAny())
        .findFirst()
        .orElseThrow();
  }

  /** All columns that show which kind a list is, normalised. */
  static List<String> allSigns() {
    return ALL.stream().flatMap(kind -> kind.signs.stream()).toList();
  }

  /** Whether it is whatever no sign tells. */
  boolean isAny() {
    return signs.isEmpty();
  }

  /** What stands over the labels. */
  static List<String> labelHeaders() {
    return Wordings.get().listHeaders();
  }

  static boolean isOverLabels(String normalised) {
    return LABEL_HEADERS.contains(normalised);
  }

  /** Whether a label may be that of a row of such a list. */
  static boolean isSubject(String label) {
    return SUBJECTS.stream().anyMatch(label::contains);
  }

  /** The units of such lists, longer ones first. */
  static List<String> units() {
    return UNITS;
  }
}
