package io.github.nianbao.local;

import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.page.Line;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.OtherList;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Wordings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds lists that follow none of the national forms in lines of text, by the names of their
 * columns. A figure is given only where spaces or line breaks part it from the next one.
 */
public final class LocalLines {

  /** A longer text is no label, and ends the list. */
  private static final int LONGEST_LABEL = 60;

  private static final int LEAST_ROWS = 3;

  private static final String FIGURE = "(?:-?\\d[\\d,]*(?:\\.\\d+)?|[—\\-/]+)";

  private static final Pattern HEADER =
      Pattern.compile(
          "(?:"
              + alternatives(LocalKind.labelHeaders())
              + ")\\s*(?:"
              + alternatives(Wordings.get().unitColumns())
              + ")\\s*(?<code>代码\\s*)?(?:(?<first>\\S{1,12}?)\\s*(?<second>"
              + alternatives(LocalKind.allSigns())
              + ")|(?<only>(?:本期|本年度?|\\d{4}年度?)?(?:统计)?(?:数量|数值|数据|数))(?=\\s))");

  private static final Pattern ROW = row("");

  /** The same with a code, which is no figure. */
  private static final Pattern CODED_ROW = row("\\s*\\d{2}\\*{0,2}\\s");

  /** The text of all lines, with a space between two, and where each line begins in it. */
  private final StringBuilder text = new StringBuilder();

  private final TreeMap<Integer, Line> lines = new TreeMap<>();
  private final LocalLists found = new LocalLists();

  private LocalLines(List<Line> all) {
    for (Line line : all) {
      lines.put(text.length(), line);
      text.append(line.text());
      text.append(' ');
    }
  }

  private static Pattern row(String code) {
    return Pattern.compile(
        "\\s*(?<label>\\S.{0,"
            + LONGEST_LABEL
            + "}?)\\s*(?<unit>"
            + alternatives(LocalKind.units())
            + ")"
            + code
            + "\\s*(?<first>"
            + FIGURE
            // A line has no space behind a wide character.
            + ")(?:(?:\\s+|(?<=—))(?<second>"
            + FIGURE
            + "))?(?=\\s|$)");
  }

  private static String alternatives(List<String> some) {
    return some.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /**
   * Those in some lines, in reading order; none where there is a national list among them.
   *
   * @param read the statutory tables that were read
   */
  public static LocalLists of(List<Line> all, Map<TableKind, FilledForm> read) {
    if (read.keySet().stream().anyMatch(TableKind::isList)
        || all.stream().noneMatch(line -> maySay(line.text()))) {
      return LocalLists.NONE;
    }
    LocalLines own = new LocalLines(all);
    own.read();
    return own.found;
  }

  private static boolean maySay(String line) {
    return LocalKind.labelHeaders().stream().anyMatch(line::contains);
  }

  private void read() {
    Matcher header = HEADER.matcher(text);
    Matcher repeated = HEADER.matcher(text);
    int from = 0;
    while (header.find(from)) {
      from = header.end();
      List<OtherList.Row> rows = new ArrayList<>();
      String only = header.group("only");
      List<String> columns =
          only == null ? List.of(header.group("first"), header.group("second")) : List.of(only);
      Matcher row = (header.group("code") == null ? ROW : CODED_ROW).matcher(text);
      row.region(from, text.length());
      while (row.lookingAt()) {
        String label = row.group("label").strip();
        if (label.codePoints().noneMatch(Character::isIdeographic)) {
          break;
        }
        rows.add(new OtherList.Row(label, row.group("unit"), values(row, columns.size())));
        from = endOfHeader(repeated, row.end());
        row.region(from, text.length());
      }
      long about = rows.stream().filter(one -> LocalKind.isSubject(one.label())).count();
      if (about >= LEAST_ROWS) {
        List<String> normal = columns.stream().map(Labels::normalise).toList();
        found.add(LocalKind.of(normal), columns, rows);
      }
    }
  }

  /** Where a header that stands at some place ends, as each page may repeat it; else that place. */
  private int endOfHeader(Matcher header, int from) {
    int start = from;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return header.region(start, text.length()).lookingAt() ? header.end() : from;
  }

  private List<Cell> values(Matcher row, int columns) {
    List<Cell> values = new ArrayList<>();
    String second = row.group("second");
    // Where there is another number of figures they run together, or one column is blank.
    boolean clear = columns == (second == null ? 1 : 2);
    for (int column = 0; column < columns; column++) {
      String group = clear && column > 0 ? "second" : "first";
      values.add(LocalFigures.of(row.group(group), where(row.start(group)), clear));
    }
    return values;
  }

  private Provenance where(int at) {
    Map.Entry<Integer, Line> line = lines.floorEntry(at);
    return line == null
        ? new Provenance(0, null)
        : new Provenance(line.getValue().page(), line.getValue().box());
  }
}
