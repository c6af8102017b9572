package io.github.nianbao.layout.aligned;

import io.github.nianbao.form.TableKind;
import io.github.nianbao.layout.region.RegionRuns;
import io.github.nianbao.layout.region.SearchRegion;
import io.github.nianbao.line.Run;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.token.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parts a region in which the first row of a form comes several times: the tables under one
 * another, such as the two halves of one, have columns of their own.
 */
final class FirstRows {

  /** So many characters of the label of a row tell it from those of others. */
  private static final int TELLING = 6;

  private FirstRows() {}

  /** The pages of a region, or the parts of these that hold one table each. */
  static List<List<RegionRuns>> parted(SearchRegion region) {
    Set<String> labels = labels(region.kind());
    List<List<RegionRuns>> tables = new ArrayList<>();
    List<RegionRuns> open = new ArrayList<>();
    boolean begun = false;
    for (RegionRuns page : region.pages()) {
      RegionRuns rest = page;
      for (double first : labels.isEmpty() ? List.<Double>of() : firstRows(page, labels)) {
        if (begun) {
          double end = endOver(page, first);
          if (end > rest.part().y0()) {
            open.add(between(rest.part(), rest.part().y0(), end, region.kind()));
          }
          tables.add(open);
          open = new ArrayList<>();
          rest = between(page.part(), end, page.part().y1(), region.kind());
        }
        begun = true;
      }
      open.add(rest);
    }
    tables.add(open);
    return tables;
  }

  /** What the labels of the first row begin with, in any form; none where rows have no labels. */
  private static Set<String> labels(TableKind kind) {
    return kind.isList()
        ? Set.of()
        : kind.forms().stream()
            .flatMap(form -> form.rows().get(0).labels().stream())
            .map(Labels::normalise)
            .filter(label -> label.length() > TELLING)
            .map(label -> label.substring(0, TELLING))
            .collect(Collectors.toSet());
  }

  /** The heights of the lines in which the first row begins, from the top. */
  private static List<Double> firstRows(RegionRuns page, Set<String> labels) {
    List<Double> heights = new ArrayList<>();
    for (List<Run> line : Run.lines(page.words())) {
      String words =
          line.stream()
              .sorted(Comparator.comparingDouble(run -> run.box().x0()))
              .map(Run::text)
              .collect(Collectors.joining());
      String text = Labels.normalise(words);
      if (labels.stream().anyMatch(text::startsWith)) {
        heights.add(line.get(0).box().centerY());
      }
    }
    return heights;
  }

  /** Where the table ends whose last figures lie over a height; the top of the part for none. */
  private static double endOver(RegionRuns page, double height) {
    double end = page.part().y0();
    for (Run run : page.figures()) {
      double y = run.box().centerY();
      end = y < height - run.size() ? Math.max(end, y + run.size() / 2) : end;
    }
    return end;
  }

  private static RegionRuns between(SearchRegion.Part part, double y0, double y1, TableKind kind) {
    List<Glyph> glyphs =
        part.glyphs().stream()
            .filter(glyph -> glyph.box().centerY() > y0 && glyph.box().centerY() < y1)
            .toList();
    return RegionRuns.of(new SearchRegion.Part(part.page(), y0, y1, glyphs), kind);
  }
}
