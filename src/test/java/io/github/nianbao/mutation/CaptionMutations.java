package io.github.nianbao.mutation;

import io.github.nianbao.layout.ruled.Lattice;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.RulingLine;
import io.github.nianbao.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words over a table that say whose it is: that of last year or of another authority, instead of
 * the report's own table or before or behind it.
 */
final class CaptionMutations {

  /** What stands over the table of another, and over the own one; of years # is the report's. */
  private static final List<List<String>> YEARS =
      List.of(
          List.of("上年度情况如下：", "本年度情况如下："),
          List.of("上一年度数据如下：", "本年度数据如下："),
          List.of("去年情况：", "今年情况："),
          List.of("-年度情况如下：", "#年度情况如下："),
          List.of("（-年）", "（#年）"));

  private static final List<List<String>> UNITS =
      List.of(
          List.of("下属单位情况如下：", "本机关情况如下："),
          List.of("所属事业单位情况如下：", "本级情况如下："),
          List.of("直属单位汇总表", "本机关情况表"),
          List.of("附表：青禾市档案馆", "本机关情况表"));

  static final List<Mutation> ALL =
      List.of(
          new Mutation("caption of another over a table", CaptionMutations::captionOver),
          new Mutation("caption with unknown signs", CaptionMutations::unknownCaption),
          new Mutation("caption of another within the grid", CaptionMutations::captionWithin),
          new Mutation("heading of last year", CaptionMutations::headingOfLastYear),
          new Mutation("last year's table before", (p, r) -> another(p, r, YEARS, true)),
          new Mutation("last year's table behind", (p, r) -> another(p, r, YEARS, false)),
          new Mutation("table of another unit before", (p, r) -> another(p, r, UNITS, true)),
          new Mutation("table of another unit behind", (p, r) -> another(p, r, UNITS, false)));

  private static final Pattern TITLE = Pattern.compile("^.{0,60}?(20\\d\\d)年");

  private static final Pattern HEADING = Pattern.compile("^[一二三四五六七]、");

  private static final double SIZE = 12;

  /** Height of a line with the room over and under it, in points. */
  private static final double LINE = 26;

  /** How often a table is looked for. */
  private static final int TRIES = 12;

  private CaptionMutations() {}

  private static void captionOver(Print print, Random random) {
    Place place = captioned(print, random, 0);
    if (place != null) {
      place.sheet().lose(place.table()::contains);
    }
  }

  /** The same with signs whose fonts do not say what they are: whose table it is nobody can say. */
  private static void unknownCaption(Print print, Random random) {
    Place place = captioned(print, random, 0);
    if (place != null) {
      double top = place.grid().y0() + 4;
      List<Ink> words =
          Pick.inks(place.sheet(), ink -> ink.owner() == null && ink.glyph().box().y0() == top);
      int count = 1 + random.nextInt(words.size());
      for (int i = 0; i < count; i++) {
        Pick.one(words, random).hide();
      }
      place.sheet().lose(place.table()::contains);
    }
  }

  /**
   * A place over whose table a caption of another was written.
   *
   * @param right how far right of the left edge of the table, in points
   * @return null where there is no such place
   */
  private static @Nullable Place captioned(Print print, Random random, double right) {
    Place place = place(print, random);
    if (place != null) {
      Box grid = place.grid();
      List<List<String>> captions = random.nextBoolean() ? YEARS : UNITS;
      insert(place.sheet(), grid.y0() - 2, LINE);
      String words = words(print, captions, random).get(0);
      write(place.sheet(), words, grid.x0() + right, grid.y0() + 4);
    }
    return place;
  }

  /** The same where lines draw the words into the grid, parted where its columns begin or not. */
  private static void captionWithin(Print print, Random random) {
    Place place = captioned(print, random, 6);
    if (place != null) {
      Sheet sheet = place.sheet();
      Box grid = place.grid();
      boolean parted = random.nextBoolean();
      List<RulingLine> more = new ArrayList<>();
      for (RulingLine rule : sheet.rules()) {
        boolean edge = rule.x0() < grid.x0() + 2 || rule.x0() > grid.x1() - 2;
        if (!rule.horizontal()
            && rule.x0() > grid.x0() - 2
            && rule.x0() < grid.x1() + 2
            && Math.abs(rule.y0() - grid.y0() - LINE) < 2
            && (edge || parted)) {
          more.add(new RulingLine(rule.x0(), grid.y0(), rule.x0(), rule.y0(), rule.source()));
        }
      }
      more.add(
          new RulingLine(grid.x0(), grid.y0(), grid.x1(), grid.y0(), RulingLine.Source.STROKE));
      sheet.rules().addAll(more);
      sheet.lose(place.table()::contains);
    }
  }

  private static void headingOfLastYear(Print print, Random random) {
    Place place = place(print, random);
    SheetLabel heading = place == null ? null : SheetLabel.lineOver(place.sheet(), place.grid());
    Integer year = year(print);
    if (place != null
        && heading != null
        && year != null
        && HEADING.matcher(heading.text()).find()) {
      heading.insert(place.sheet(), 2, (year - 1) + "年");
      place.sheet().lose(place.table()::contains);
    }
  }

  /** The words over the table of another and over the own one. */
  private static List<String> words(Print print, List<List<String>> captions, Random random) {
    Integer year = year(print);
    List<String> words = Pick.one(captions, random);
    return year == null
        ? captions.get(0)
        : words.stream()
            .map(text -> text.replace("#", String.valueOf(year)))
            .map(text -> text.replace("-", String.valueOf(year - 1)))
            .toList();
  }

  /** The year that the first page names first, in the title; null where it cannot be read. */
  private static @Nullable Integer year(Print print) {
    StringBuilder text = new StringBuilder();
    print.sheets().get(0).inks().forEach(ink -> text.append(ink.glyph().text()));
    Matcher title = TITLE.matcher(text);
    return title.find() ? Integer.valueOf(title.group(1)) : null;
  }

  /** The same table with other figures, each of the two under its caption. */
  private static void another(
      Print print, Random random, List<List<String>> captions, boolean before) {
    Place place = place(print, random);
    if (place == null) {
      return;
    }
    Sheet sheet = place.sheet();
    Box grid = place.grid();
    List<String> words = words(print, captions, random);
    boolean zeros = random.nextBoolean();
    List<Ink> inks = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Ink ink : Pick.inks(sheet, ink -> grid.contains(ink.x(), ink.y()))) {
      String text = ink.glyph().text();
      String owner = ink.owner();
      if (owner != null && ink.digit()) {
        text = zeros ? "0" : String.valueOf(1 + random.nextInt(9));
      }
      // One 0 for each figure, so that the sums hold.
      if (owner == null || !zeros || (ink.digit() && seen.add(owner))) {
        inks.add(new Ink(ink.glyph().withText(text), null));
      }
    }
    List<RulingLine> rules = sheet.rules().stream().filter(rule -> isIn(rule, grid)).toList();
    double height = grid.height() + LINE;
    double own = before ? height + LINE : LINE;
    double other = before ? LINE : height + LINE;
    insert(sheet, grid.y0() - 2, own);
    if (!before) {
      insert(sheet, grid.y1() + own + 2, height);
    }
    write(sheet, words.get(before ? 0 : 1), grid.x0(), grid.y0() + 4);
    write(sheet, words.get(before ? 1 : 0), grid.x0(), grid.y0() + height + 4);
    for (Ink ink : inks) {
      Box box = ink.glyph().box();
      ink.place(
          new Box(box.x0(), box.y0() + other, box.x1(), box.y1() + other), ink.glyph().size());
    }
    sheet.inks().addAll(before ? 0 : sheet.inks().size(), inks);
    rules.forEach(rule -> sheet.rules().add(rule.moved(0, other)));
  }

  private static boolean isIn(RulingLine rule, Box grid) {
    return rule.x0() > grid.x0() - 2
        && rule.x1() < grid.x1() + 2
        && rule.y0() > grid.y0() - 2
        && rule.y1() < grid.y1() + 2;
  }

  private static void insert(Sheet sheet, double at, double height) {
    sheet.map(x -> x, y -> y < at ? y : y + height, 1);
    sheet.resize(sheet.width(), sheet.height() + height);
  }

  private static void write(Sheet sheet, String words, double x0, double y0) {
    int at = 0;
    for (int i = 0; i < words.length(); i++) {
      Box box = new Box(x0 + i * SIZE, y0, x0 + (i + 1) * SIZE, y0 + SIZE);
      Glyph glyph = new Glyph(words.substring(i, i + 1), box, SIZE, false, false);
      sheet.inks().add(at++, new Ink(glyph, null));
    }
  }

  /** A table that stands whole on a page in a grid of rulings. */
  private record Place(Sheet sheet, List<TrueCell> table, Box grid) {}

  /** Such a table; null where none is found. */
  private static @Nullable Place place(Print print, Random random) {
    for (int i = 0; i < TRIES; i++) {
      Sheet sheet = Pick.sheet(print, random);
      List<TrueCell> table = Pick.table(sheet, random);
      if (!table.isEmpty() && print.holdsAll(sheet, "/" + table.get(0).table() + "/")) {
        for (Table grid : Lattice.grids(sheet.page(1))) {
          Box box = Objects.requireNonNull(grid.where().box());
          if (table.stream()
              .allMatch(cell -> box.contains(cell.box().centerX(), cell.box().centerY()))) {
            return new Place(sheet, table, box);
          }
        }
      }
    }
    return null;
  }
}
