package io.github.nianbao.scan;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.recognise.Recogniser;
import io.github.nianbao.scan.Sight.Seen;
import io.github.nianbao.scan.image.Grey;
import io.github.nianbao.scan.image.Stain;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the ink of a cell: its figure as two readers see it, or its words as the best one does. */
final class CellReader {

  /** The height of digits, of the font size. */
  static final double DIGIT = 0.72;

  /** The height of the ink of a line of characters, of the font size. */
  private static final double CHARACTER = 0.92;

  /** Characters farther apart, in their advances, have a space between them. */
  private static final double APART = 1.7;

  /** The same of figures whose digits are where their ink is. */
  private static final double APART_EXACTLY = 1.3;

  /** The middle of a sign lies so far within the ink of its line, at least, of the font size. */
  private static final double WITHIN = 0.2;

  /** What is smaller than this, of the font size, is no digit. */
  private static final double POINT = 0.4;

  private static final Pattern WITH_UNIT = Pattern.compile("([-+]?[\\d,.]+)\\D{1,4}");

  /** Unread ink that stands farther apart, in characters, may belong to different cells. */
  private static final double BETWEEN_CELLS = 0.25;

  private final Grey picture;
  private final Recogniser recogniser;
  private final double em;
  private final FigureReader figures;

  /**
   * @param picture even, level and without ruling lines
   * @param em the usual size of a character, in pixels
   */
  CellReader(Grey picture, Recogniser recogniser, double em) {
    this.picture = picture;
    this.recogniser = recogniser;
    this.em = em;
    figures = new FigureReader(picture, recogniser, em);
  }

  /**
   * What was read, its places in pixels.
   *
   * @param figure whether it was read as a figure, by two readers
   */
  record Read(List<Glyph> glyphs, double confidence, boolean figure) {}

  /**
   * Reads a cell.
   *
   * @param ink in it, at least one stain
   */
  Read read(List<Stain> ink) {
    List<InkLine> lines = InkLine.of(ink, em);
    if (InkShape.isDash(lines, picture, em)) {
      Stain whole = lines.get(0).whole();
      return new Read(List.of(glyph("-", whole, whole.x0(), whole.x1(), em)), 1, true);
    }
    Sight first = Sight.of(recogniser, 0, picture, lines, em);
    if (!FigureOrWords.mayBeFigure(first.text())) {
      return words(lines, first.text());
    }
    if (InkShape.isSlash(lines, picture) && FigureOrWords.isLikeSlash(first.text())) {
      Stain whole = lines.get(0).whole();
      return new Read(List.of(glyph("/", whole, whole.x0(), whole.x1(), em)), 1, true);
    }
    if (!isWhole(lines)) {
      return faint(lines);
    }
    List<Seen> words = FigureOrWords.words(first);
    if (words.isEmpty() && isSmall(lines)) {
      words = FigureOrWords.point(first, Sight.of(recogniser, 1, picture, lines, em));
    }
    if (!words.isEmpty()) {
      return words(lines, words);
    }
    String sign = InkShape.sign(lines.get(0), picture);
    // The shape of a small 4 may be that of a plus.
    boolean plus = Sight.joined(first.text()).startsWith("+");
    if (sign == null || (sign.equals("+") && !plus)) {
      return figure(lines, first);
    }
    Stain before = lines.get(0).columns().get(0);
    List<InkLine> behind =
        InkLine.of(ink.stream().filter(stain -> !before.has(stain)).toList(), em);
    Read figure = figure(behind, Sight.of(recogniser, 0, picture, behind, em));
    if (figure.glyphs().stream()
        .anyMatch(glyph -> !glyph.isDigit() && !glyph.text().matches("[.,]"))) {
      return unread(lines);
    }
    double size = figure.glyphs().get(0).size();
    List<Glyph> glyphs = new ArrayList<>(figure.glyphs());
    glyphs.add(0, glyph(sign, behind.get(0).whole(), before.x0(), before.x1(), size));
    return new Read(glyphs, figure.confidence(), true);
  }

  /** Whether the ink is smaller than any digit. */
  private boolean isSmall(List<InkLine> lines) {
    Stain whole = lines.get(0).whole();
    return lines.size() == 1 && Math.max(whole.width(), whole.height()) < POINT * em;
  }

  private Read figure(List<InkLine> lines, Sight first) {
    List<Seen> agreed = figures.agreed(lines, first);
    return agreed.isEmpty()
        ? unread(lines)
        : new Read(glyphs(lines, agreed, true), Sight.confidence(agreed), true);
  }

  private boolean isWhole(List<InkLine> lines) {
    return lines.stream().allMatch(line -> InkShape.isWhole(line, picture));
  }

  /** Ink of which a part is faint, as thin strokes are: read where all of it is made dark. */
  private Read faint(List<InkLine> lines) {
    FaintInk dark = FaintInk.around(lines, picture, em);
    CellReader reader = new CellReader(dark.picture(), recogniser, em);
    List<InkLine> own = dark.ink().isEmpty() ? List.of() : InkLine.of(dark.ink(), em);
    if (own.size() != 1 || !reader.isWhole(own)) {
      return unread(lines);
    }
    List<Seen> agreed =
        reader.figures.agreed(own, Sight.of(recogniser, 0, dark.picture(), own, em));
    if (agreed.isEmpty() || !InkShape.areInPieces(agreed, own.get(0))) {
      return unread(lines);
    }
    List<Glyph> glyphs =
        reader.glyphs(own, agreed, true).stream()
            .map(glyph -> glyph.at(dark.place(glyph.box())))
            .toList();
    return new Read(glyphs, Sight.confidence(agreed), true);
  }

  /** Ink that nobody reads. */
  Read unread(List<InkLine> lines) {
    List<Glyph> glyphs = new ArrayList<>();
    for (InkLine line : lines) {
      for (InkLine part : line.parts(BETWEEN_CELLS * em)) {
        Stain whole = part.whole();
        glyphs.add(glyph(Glyph.UNKNOWN, whole, whole.x0(), whole.x1(), em));
      }
    }
    return new Read(glyphs, 0, true);
  }

  private Read words(List<InkLine> lines, List<Seen> text) {
    if (text.isEmpty()) {
      return unread(lines);
    }
    List<Glyph> glyphs = glyphs(lines, text, false);
    double confidence = Sight.confidence(text);
    Matcher figure = WITH_UNIT.matcher(Sight.joined(text));
    if (!figure.matches() || !isWhole(lines)) {
      return new Read(glyphs, confidence, false);
    }
    double other = agreement(lines, text, figure.end(1));
    return new Read(glyphs, Math.min(confidence, other), other >= FigureReader.SURE);
  }

  /**
   * How sure a second reader is of the same figure, with its unit or without; 0 where it sees
   * another one.
   *
   * @param length of the figure, the unit behind it left out
   */
  private double agreement(List<InkLine> lines, List<Seen> text, int length) {
    List<Seen> other = Sight.of(recogniser, 1, picture, lines, em).text();
    boolean same = Sight.joined(text).equals(Sight.joined(other));
    if (same && FigureReader.isExplained(lines, text)) {
      return Sight.confidence(other);
    }
    InkLine line = lines.get(0);
    List<Stain> ink = line.upTo(text.get(length - 1).x());
    if (lines.size() > 1 || ink.size() == line.stains().size()) {
      return 0;
    }
    List<InkLine> figure = InkLine.of(ink, em);
    List<Seen> agreed = figures.agreed(figure, Sight.of(recogniser, 0, picture, figure, em));
    return Sight.joined(agreed).equals(Sight.joined(text.subList(0, length)))
        ? Sight.confidence(agreed)
        : 0;
  }

  private List<Glyph> glyphs(List<InkLine> lines, List<Seen> signs, boolean figures) {
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Stain whole = lines.get(i).whole();
      int index = i;
      List<Seen> own = signs.stream().filter(sign -> sign.line() == index).toList();
      boolean low = figures || own.stream().allMatch(sign -> isLow(sign.text()));
      boolean exact = figures && lines.get(i).columns().size() == own.size();
      double[] places = places(lines.get(i), own, exact);
      double apart = exact ? APART_EXACTLY : APART;
      double size = Math.max(whole.height() / (low ? DIGIT : CHARACTER), em * 0.5);
      if (!exact) {
        keepWithin(whole, places, WITHIN * size);
      }
      for (int k = 0; k < own.size(); k++) {
        double middle = places[k];
        double half = (isLow(own.get(k).text()) ? 0.27 : 0.5) * size;
        double left = middle - half;
        double right = middle + half;
        if (k > 0 && middle - places[k - 1] < 2 * half * apart) {
          left = (middle + places[k - 1]) / 2;
        }
        if (k + 1 < own.size() && places[k + 1] - middle < 2 * half * apart) {
          right = (middle + places[k + 1]) / 2;
        }
        glyphs.add(glyph(own.get(k).text(), whole, left, Math.max(left, right), size));
      }
    }
    return glyphs;
  }

  /**
   * Where signs have their middles.
   *
   * @param exact whether each has a piece of the ink
   */
  private static double[] places(InkLine line, List<Seen> signs, boolean exact) {
    return exact
        ? line.columns().stream().mapToDouble(column -> (column.x0() + column.x1()) / 2.0).toArray()
        : signs.stream().mapToDouble(Seen::x).toArray();
  }

  /** Readers place signs beside their ink, as on the other side of a line that it touches. */
  private static void keepWithin(Stain whole, double[] places, double inside) {
    double from = Math.min(whole.x0() + inside, (whole.x0() + whole.x1()) / 2.0);
    double to = Math.max(whole.x1() - inside, (whole.x0() + whole.x1()) / 2.0);
    for (int i = 0; i < places.length; i++) {
      places[i] = Math.max(from, Math.min(to, places[i]));
    }
  }

  private static boolean isLow(String text) {
    return text.codePoints().allMatch(c -> c < 0x2E80);
  }

  private static Glyph glyph(String text, Stain line, double x0, double x1, double size) {
    double middle = (line.y0() + line.y1()) / 2.0;
    Box box = new Box(x0, middle - size / 2, x1, middle + size / 2);
    return new Glyph(text, box, size, false, false);
  }
}
