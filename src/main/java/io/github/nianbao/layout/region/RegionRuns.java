package io.github.nianbao.layout.region;

import io.github.nianbao.form.TableKind;
import io.github.nianbao.line.LineGrouping;
import io.github.nianbao.line.Run;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Marks;
import io.github.nianbao.token.Units;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What lies on one page of a region.
 *
 * @param part the page of the region
 * @param figures figures, marks and pieces of them that lie alone, from the top
 * @param words everything else, from the top
 * @param han those of the words that hold characters of Chinese
 */
public record RegionRuns(
    SearchRegion.Part part, List<Run> figures, List<Run> words, List<Run> han) {

  /** Below it no character is one of Chinese. */
  private static final int LEAST_HAN = 0x2E80;

  /** The first and the last of the usual characters of Chinese. */
  private static final int UNIFIED = 0x4E00;

  private static final int LAST_UNIFIED = 0x9FFC;

  private static final String SIGNS = "[/\\\\" + Marks.LONG_DASHES + Marks.SIGNS + "]*";

  private static final String OR_MARK = "|" + Marks.WORDS;

  /** What a piece of a figure may begin with; most runs are told apart by it. */
  private static final String BEGINS =
      "/\\0123456789.,()无無不¥人" + Units.CHARACTERS + Marks.LONG_DASHES + Marks.SIGNS;

  /** The signs of notes beside a figure. */
  private static final String NOTES = "[" + Marks.NOTES + "]*";

  /**
   * Pieces of counts, with their units; with a full stop after it a figure is the number of a
   * label.
   */
  private static final Pattern COUNT =
      Pattern.compile(
          "NS(?:[\\d,]*\\d[U]?|\\d[\\d,]*\\d,)?N"
                  .replace("N", NOTES)
                  .replace("S", SIGNS)
                  .replace("U", Units.COUNTS)
              + OR_MARK);

  /** Pieces of amounts, with their units. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "N(?:人民币)?¥?S[\\d.,]*N\\(?".replace("N", NOTES).replace("S", SIGNS)
              + Units.ANY
              + "?(?:人民币)?\\)?"
              + NOTES
              + OR_MARK);

  /** What by itself is the end of words, no piece of a figure. */
  private static final String BRACKETS = "()";

  /** What follows the number of a label. */
  private static final Pattern NUMBERING = Pattern.compile("[.、．)].*");

  /** Neighbours further apart than this, in font sizes, are two cells. */
  private static double gap(TableKind kind) {
    return kind.hasAmounts() ? 0.8 : 0.05;
  }

  public static RegionRuns of(SearchRegion.Part part, TableKind kind) {
    List<Run> runs = Run.of(part.glyphs(), gap(kind), part.page().rules());
    Pattern piece = kind.hasAmounts() ? AMOUNT : COUNT;
    List<Run> figures = new ArrayList<>();
    List<Run> words = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean last = i + 1 == runs.size() || !goesOn(run, runs.get(i + 1));
      int tail = last && !isOfLabel(run, kind) ? figureAfterWords(run) : 0;
      char first = run.text().charAt(0);
      boolean likely = last && (BEGINS.indexOf(first) >= 0 || Marks.isNote(first));
      if (likely && !BRACKETS.contains(run.text()) && piece.matcher(run.text()).matches()) {
        figures.add(run);
      } else if (tail > 0) {
        words.add(run.splitAt(tail).get(0));
        figures.add(run.splitAt(tail).get(1));
      } else {
        words.add(run);
      }
    }
    List<Run> han = words.stream().filter(run -> hasHan(run.text())).toList();
    return new RegionRuns(part, List.copyOf(figures), List.copyOf(words), han);
  }

  private static boolean hasHan(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      // To look a script up takes long, and most characters are figures or plainly Chinese.
      if (c >= LEAST_HAN
          && ((c >= UNIFIED && c <= LAST_UNIFIED)
              || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the label of a row of a list goes on so, with its digits: 计1次. */
  private static boolean isOfLabel(Run run, TableKind kind) {
    if (!kind.isList() || !run.glyphs().get(run.glyphs().size() - 1).isDigit()) {
      return false;
    }
    String own = Labels.normalise(run.text());
    return hasHan(own)
        && kind.newest().rows().stream()
            .flatMap(row -> row.labels().stream())
            .anyMatch(label -> Labels.normalise(label).contains(own));
  }

  /** Where a figure begins that ends a run of words; 0 for nowhere. */
  private static int figureAfterWords(Run run) {
    int index = run.glyphs().size();
    while (index > 0 && isFigure(run.glyphs().get(index - 1).text())) {
      index--;
    }
    boolean figure =
        index < run.glyphs().size()
            && Character.isDigit(run.glyphs().get(index).text().codePointAt(0));
    String before = index > 0 ? run.glyphs().get(index - 1).text() : "";
    // 表3 is the number of a table.
    return figure && hasHan(before) && !before.equals("表") ? index : 0;
  }

  private static boolean isFigure(String text) {
    return text.length() == 1 && "0123456789.,".indexOf(text.charAt(0)) >= 0;
  }

  /** Whether what lies left of some words belongs to them, with a wider space between. */
  private static boolean goesOn(Run left, Run right) {
    return isInLine(left, right)
        && right.box().x0() - left.box().x1() < 0.5 * left.size()
        && (hasHan(right.text()) || NUMBERING.matcher(right.text()).matches());
  }

  private static boolean isInLine(Run left, Run right) {
    double off = Math.abs(left.box().centerY() - right.box().centerY());
    return off < LineGrouping.BASELINE.reach(left.size());
  }

  /** The words right of a position, parted where figures lie between them. */
  public List<List<Run>> wordBlocks(double x0) {
    List<List<Run>> blocks = new ArrayList<>();
    Run last = null;
    for (Run run : han) {
      if (run.box().centerX() <= x0) {
        continue;
      }
      if (last == null || figureBetween(last.box().centerY(), run.box().centerY(), x0)) {
        blocks.add(new ArrayList<>());
      }
      blocks.get(blocks.size() - 1).add(run);
      last = run;
    }
    return blocks;
  }

  private boolean figureBetween(double y0, double y1, double x0) {
    if (y1 <= y0) {
      return false;
    }
    for (Run run : figures) {
      double y = run.box().centerY();
      // The sizes are looked at last, for most figures lie on one side of both.
      if (y > y0
          && y < y1
          && run.box().centerX() > x0
          && y > y0 + LineGrouping.BASELINE.reach(run.size())
          && y < y1 - LineGrouping.BASELINE.reach(run.size())) {
        return true;
      }
    }
    return false;
  }

  /** Whether figures right of a position lie over some words. */
  public boolean figuresAbove(List<Run> words, double x0) {
    return !words.isEmpty() && figureBetween(0, words.get(0).box().centerY(), x0);
  }

  /** Whether figures right of a position lie under some words, or anywhere where there are none. */
  public boolean figuresBelow(List<Run> words, double x0) {
    double y0 = words.isEmpty() ? 0 : words.get(words.size() - 1).box().centerY();
    return figureBetween(y0, Double.MAX_VALUE, x0);
  }

  /** The glyphs of some runs, from the top. */
  public static List<Glyph> glyphs(List<Run> runs) {
    List<Glyph> glyphs = new ArrayList<>();
    runs.stream()
        .sorted(Comparator.comparingDouble(run -> run.box().centerY()))
        .forEach(run -> glyphs.addAll(run.glyphs()));
    return glyphs;
  }
}
