package io.github.nianbao.token.label;

import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Wordings;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a list that stands in no section is known by, wherever a part of it stands. */
public final class ListLabels {

  /** A shorter label may be one of any table, such as 举报投诉数量. */
  private static final int SHORTEST = 7;

  private static final List<TableKind> LISTS =
      FormCatalogue.standard().tables().stream()
          .filter(kind -> !kind.hasSection() && !kind.isBesideAnother())
          .toList();

  private static final Set<String> LABELS =
      LISTS.stream()
          .flatMap(kind -> kind.forms().stream())
          .flatMap(form -> form.rows().stream())
          .flatMap(row -> row.labels().stream())
          .map(Labels::normalise)
          .filter(label -> label.length() >= SHORTEST)
          .collect(Collectors.toUnmodifiableSet());

  private ListLabels() {}

  /** Whether a normalised text is a label of a row or column of a list, or has a sign of one. */
  public static boolean isOne(String text) {
    return LABELS.contains(text)
        || Wordings.get().listHeaders().contains(text)
        || LISTS.stream().anyMatch(list -> list.words().isSign(text));
  }
}
