package io.github.nianbao.layout.aligned;

import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.line.Run;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.column.ColumnLabels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which order a header has the groups of a table whose columns have the same labels in each of
 * them, as 行政复议 and 复议后起诉 have.
 */
final class GroupOrder {

  private final List<List<Glyph>> lines = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  private GroupOrder(List<Run> words) {
    for (List<Run> line : Run.lines(words)) {
      List<Glyph> glyphs = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      line.stream()
          .sorted(Comparator.comparingDouble(run -> run.box().x0()))
          .flatMap(run -> run.glyphs().stream())
          .forEach(
              glyph -> {
                String normal = Labels.normalise(glyph.text());
                if (normal.length() == 1) {
                  glyphs.add(glyph);
                  text.append(normal);
                }
              });
      lines.add(glyphs);
      texts.add(text.toString());
    }
  }

  /**
   * A group of columns.
   *
   * @param label right over them, normalised
   * @param joined all that stands over them, normalised
   */
  private record Group(String label, String joined) {}

  /** Where the label of a group lies. */
  private record Found(Group group, double x, double y) {}

  /**
   * Columns with the groups that they belong to, where these are not printed in the order of the
   * form; as they are where they are, or where not each of them is found.
   *
   * @param words among which those of the header lie, from the top
   */
  static List<AlignedColumn> grouped(TableKind kind, List<AlignedColumn> columns, List<Run> words) {
    if (!kind.repeatsLabels()) {
      return columns;
    }
    List<Group> groups = groups(kind);
    List<Group> printed = new GroupOrder(words).order(groups);
    if (printed.isEmpty() || printed.equals(groups)) {
      return columns;
    }
    Map<String, Integer> counts = new HashMap<>();
    List<AlignedColumn> grouped = new ArrayList<>();
    for (AlignedColumn column : columns) {
      String label = ColumnLabels.nearest(kind, column.label());
      int count = label == null ? groups.size() : counts.merge(label, 1, Integer::sum) - 1;
      grouped.add(count < groups.size() ? column.in(printed.get(count).joined) : column);
    }
    return grouped;
  }

  private static List<Group> groups(TableKind kind) {
    Set<Group> groups = new LinkedHashSet<>();
    for (FormColumn column : kind.newest().blocks().get(0).columns()) {
      List<String> over = column.groups();
      if (!over.isEmpty()) {
        groups.add(
            new Group(
                Labels.normalise(over.get(over.size() - 1)),
                Labels.normalise(String.join("", over))));
      }
    }
    return List.copyOf(groups);
  }

  /** The groups from the left; none where not each of them is found. */
  private List<Group> order(List<Group> groups) {
    // A long label is no word of a text, so that the others lie at its height.
    Found anchor =
        groups.stream()
            .max(Comparator.comparingInt(group -> group.label.length()))
            .flatMap(group -> find(group).stream().max(Comparator.comparingDouble(Found::y)))
            .orElse(null);
    List<Found> order = new ArrayList<>();
    for (Group group : groups) {
      Found nearest =
          anchor == null
              ? null
              : find(group).stream()
                  .min(Comparator.comparingDouble(place -> Math.abs(place.y - anchor.y)))
                  .orElse(null);
      if (nearest == null) {
        return List.of();
      }
      order.add(nearest);
    }
    order.sort(Comparator.comparingDouble(Found::x));
    return order.stream().map(Found::group).toList();
  }

  private List<Found> find(Group group) {
    List<Found> found = new ArrayList<>();
    for (int line = 0; line < texts.size(); line++) {
      int at = texts.get(line).indexOf(group.label);
      if (at >= 0) {
        List<Glyph> glyphs = lines.get(line).subList(at, at + group.label.length());
        Box box = Box.around(glyphs, Glyph::box);
        found.add(new Found(group, box.centerX(), box.centerY()));
      }
    }
    return found;
  }
}
