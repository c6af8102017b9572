package io.github.nianbao.scan.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Where ruling lines end: characters that stand at them are no part of them. */
final class LineEnds {

  /** So many lines that end beside one another are cut off there with their table. */
  private static final int SEVERAL = 3;

  private LineEnds() {}

  /**
   * Whether the row of a short line upwards has a line at one of its sides too; between two tables
   * stand but the characters of a heading.
   */
  static boolean isInRow(
      Stroke line,
      List<Strokes.Found> across,
      List<Strokes.Found> upwards,
      double reach,
      double longOnes) {
    double middle = (line.from() + line.to()) / 2;
    Stroke over = null;
    Stroke under = null;
    for (Strokes.Found one : across) {
      Stroke other = one.stroke();
      if (other.from() - reach <= line.at() && line.at() <= other.to() + reach) {
        boolean above = other.at() < middle;
        over = above && (over == null || other.at() > over.at()) ? other : over;
        under = !above && (under == null || other.at() < under.at()) ? other : under;
      }
    }
    if (over == null || under == null || line.length() > longOnes) {
      return true;
    }
    double left = Math.max(over.from(), under.from()) + reach;
    double right = Math.min(over.to(), under.to()) - reach;
    return upwards.stream()
        .map(Strokes.Found::stroke)
        .filter(other -> other.from() < middle && other.to() > middle)
        .anyMatch(other -> other.at() <= left || other.at() >= right);
  }

  /** The lines upwards without what of their ends runs from one table to another. */
  static List<Strokes.Found> inRows(
      List<Strokes.Found> upwards, List<Strokes.Found> across, double reach, double longOnes) {
    List<Strokes.Found> cut = new ArrayList<>();
    for (Strokes.Found line : upwards) {
      double[] met = RuledPicture.met(line.stroke(), across, reach);
      double from = line.stroke().from();
      double to = line.stroke().to();
      int first = 0;
      int last = met.length - 1;
      while (first < last
          && !isInRow(part(line, met[first], met[first + 1]), across, upwards, reach, longOnes)) {
        from = met[++first];
      }
      while (first < last
          && !isInRow(part(line, met[last - 1], met[last]), across, upwards, reach, longOnes)) {
        to = met[--last];
      }
      cut.add(line.between(from, to));
    }
    return cut;
  }

  private static Stroke part(Strokes.Found line, double from, double to) {
    return new Stroke(line.stroke().at(), from, to, line.stroke().width());
  }

  private static Strokes.Found edge(double place, List<Stroke> lines) {
    double left = lines.stream().mapToDouble(Stroke::at).min().orElse(0);
    double right = lines.stream().mapToDouble(Stroke::at).max().orElse(0);
    return new Strokes.Found(new Stroke(place, left, right, 0), List.of());
  }

  /** The edges, without lines across, at which a table ends that goes on on another page. */
  static List<Strokes.Found> edges(
      List<Strokes.Found> upwards, List<Strokes.Found> across, double reach) {
    List<Strokes.Found> edges = new ArrayList<>();
    for (boolean begin : new boolean[] {true, false}) {
      List<Stroke> open = new ArrayList<>();
      for (Strokes.Found line : upwards) {
        Stroke own = line.stroke();
        double[] met = RuledPicture.met(own, across, reach);
        double place = begin ? own.from() : own.to();
        boolean ends = Arrays.stream(met).anyMatch(at -> Math.abs(at - place) <= reach);
        if (!ends) {
          open.add(own);
        }
      }
      ToDoubleFunction<Stroke> end = line -> begin ? line.from() : line.to();
      open.sort(Comparator.comparingDouble(end));
      int first = 0;
      for (int i = 1; i <= open.size(); i++) {
        double place = end.applyAsDouble(open.get(first));
        if (i == open.size() || end.applyAsDouble(open.get(i)) - place > reach) {
          if (i - first >= SEVERAL) {
            edges.add(edge(place, open.subList(first, i)));
          }
          first = i;
        }
      }
    }
    return edges;
  }

  /**
   * The lines without ends that meet nothing, as where a character stands right under a line; ends
   * that other lines have beside them are those of a table that goes on on another page.
   */
  static List<Strokes.Found> trimmed(
      List<Strokes.Found> lines, List<Strokes.Found> others, double reach) {
    List<Strokes.Found> trimmed = new ArrayList<>();
    for (Strokes.Found line : lines) {
      Stroke own = line.stroke();
      double[] met = RuledPicture.met(own, others, reach);
      if (met.length == 0) {
        continue;
      }
      double first = met[0];
      double last = met[met.length - 1];
      boolean openBefore = first - own.from() > reach && !isShared(own.from(), true, lines, reach);
      boolean openAfter = own.to() - last > reach && !isShared(own.to(), false, lines, reach);
      double from = openBefore ? first : own.from();
      double to = openAfter ? last : own.to();
      trimmed.add(line.between(from, to));
    }
    return trimmed;
  }

  /** Whether several lines begin, or end, at a place. */
  private static boolean isShared(
      double place, boolean begin, List<Strokes.Found> lines, double reach) {
    return lines.stream()
            .map(Strokes.Found::stroke)
            .filter(line -> Math.abs((begin ? line.from() : line.to()) - place) <= reach)
            .count()
        >= SEVERAL;
  }
}
