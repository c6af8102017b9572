package io.github.nianbao.token.column;

import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the letters of a header name where nothing parts its columns: the columns of a table, or of
 * those that stand beside it.
 */
public final class HeaderNames {

  /** The labels of the columns of each table, longer ones first. */
  private static final Map<TableKind, List<String>> LONGEST_FIRST = load();

  private HeaderNames() {}

  private static Map<TableKind, List<String>> load() {
    Map<TableKind, List<String>> labels = new TreeMap<>();
    for (TableKind kind : FormCatalogue.standard().tables()) {
      labels.put(
          kind,
          ColumnLabels.of(kind).labels().stream()
              .sorted(Comparator.comparingInt(String::length).reversed())
              .toList());
    }
    return labels;
  }

  /**
   * Whether the letters of a header name a column of a table that stands beside another, and none
   * of that one.
   */
  public static boolean isAllOf(TableKind kind, String header) {
    String rest = header;
    for (String label : longestFirst(kind)) {
      rest = rest.replace(label, " ");
    }
    return rest.length() < header.length()
        && longestFirst(kind.printedIn()).stream().noneMatch(rest::contains);
  }

  /** Whether the letters of a header name columns of a table and of one that stands beside it. */
  public static boolean areBoth(TableKind kind, String header) {
    TableKind own = kind.printedIn();
    return own.besides().stream()
            .anyMatch(other -> !isAllOf(other, header) && place(other, header) >= 0)
        && place(own, withoutBesides(own, header)) >= 0;
  }

  /** The label of a column of a table that the letters of a header name; null for none. */
  public static @Nullable String labelIn(TableKind kind, String header) {
    return longestFirst(kind).stream().filter(header::contains).findFirst().orElse(null);
  }

  /** Whether the column of a table comes before that of the other of two. */
  public static boolean isFirstOfBoth(TableKind kind, String header) {
    TableKind own = kind.printedIn();
    int first = place(own, withoutBesides(own, header));
    int other =
        own.besides().stream()
            .mapToInt(one -> place(one, header))
            .filter(at -> at >= 0)
            .min()
            .orElse(0);
    return (first < other) == own.equals(kind);
  }

  /**
   * Whether the letters of a header, from the first label of a table or of one beside it on, are
   * such labels and some others.
   */
  public static boolean areAll(TableKind kind, String header, List<String> others) {
    TableKind own = kind.printedIn();
    List<String> known = new ArrayList<>(others);
    known.addAll(longestFirst(own));
    own.besides().forEach(other -> known.addAll(longestFirst(other)));
    known.sort(Comparator.comparingInt(String::length).reversed());
    int from =
        known.stream()
            .mapToInt(header::indexOf)
            .filter(at -> at >= 0)
            .min()
            .orElse(header.length());
    String rest = header.substring(from);
    for (String label : known) {
      rest = rest.replace(label, " ");
    }
    return rest.isBlank();
  }

  /** A header with something else of the same length in place of what names tables beside one. */
  private static String withoutBesides(TableKind kind, String header) {
    String rest = header;
    for (TableKind other : kind.besides()) {
      for (String label : longestFirst(other)) {
        rest = rest.replace(label, " ".repeat(label.length()));
      }
    }
    return rest;
  }

  /** Where the letters of a header name a column of a table; -1 for nowhere. */
  private static int place(TableKind kind, String header) {
    return longestFirst(kind).stream()
        .mapToInt(header::indexOf)
        .filter(at -> at >= 0)
        .min()
        .orElse(-1);
  }

  private static List<String> longestFirst(TableKind kind) {
    return Objects.requireNonNull(LONGEST_FIRST.get(kind));
  }
}
