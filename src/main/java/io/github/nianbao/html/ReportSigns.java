package io.github.nianbao.html;

import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Wordings;
import io.github.nianbao.token.label.ListLabels;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What only a report has: the headings of its sections, the words of its tables, its title. */
final class ReportSigns {

  /** What the heading of a section begins with. */
  private static final Pattern ORDINAL =
      Pattern.compile("^[\\s\\p{Z}]*(?:第?[一二三四五六七][\\s\\p{Z}]*[、.．，,:：部]|[1-7][、.．]).*");

  /** No heading is longer, and no title. */
  private static final int LONGEST_HEADING = 60;

  private static final List<String> HEADINGS =
      normalised(Wordings.get().headings().stream().flatMap(List::stream).toList());

  private static final List<String> TITLES = normalised(Wordings.get().titles());

  private static final Set<String> TABLE_WORDS =
      Set.copyOf(normalised(Wordings.get().tableWords()));

  private ReportSigns() {}

  private static List<String> normalised(Collection<String> some) {
    return some.stream().map(Labels::normalise).distinct().collect(Collectors.toList());
  }

  /** Whether a line is the heading of a section. */
  static boolean isHeading(String line) {
    if (!ORDINAL.matcher(line).matches()) {
      return false;
    }
    String text =
        Labels.normalise(
            line.length() > LONGEST_HEADING ? line.substring(0, LONGEST_HEADING) : line);
    return HEADINGS.stream().anyMatch(text::contains);
  }

  /** Whether a line has the title of a report. */
  static boolean isTitle(String line) {
    if (line.length() > LONGEST_HEADING || line.indexOf('报') < 0) {
      return false;
    }
    String text = Labels.normalise(line);
    return TITLES.stream().anyMatch(text::contains);
  }

  /** Whether a cell has words of a statutory table. */
  static boolean isOfTable(String cell) {
    if (cell.isEmpty() || cell.length() > LONGEST_HEADING) {
      return false;
    }
    String text = Labels.normalise(cell);
    return TABLE_WORDS.contains(text) || ListLabels.isOne(text);
  }
}
