package io.github.nianbao.mutation;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.RulingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes of rules, which leave every figure as it is. */
final class RuleMutations {

  static final List<Mutation> ALL =
      List.of(
          new Mutation("all rules removed", RuleMutations::removeAll),
          new Mutation("rules of one direction removed", RuleMutations::removeDirection),
          new Mutation("some rules removed", RuleMutations::removeSome),
          new Mutation("a line removed", RuleMutations::removeLine),
          new Mutation("lines removed", RuleMutations::removeLines),
          new Mutation("rules split", RuleMutations::split),
          new Mutation("rules shortened", RuleMutations::shorten),
          new Mutation("rules joined over the table", RuleMutations::join),
          new Mutation("a line lengthened", RuleMutations::lengthen),
          new Mutation("stray line", RuleMutations::stray),
          new Mutation("stray pieces of line", RuleMutations::strayPieces),
          new Mutation("line doubled", RuleMutations::doubleLine),
          new Mutation("line moved", RuleMutations::moveLine),
          new Mutation("a piece of line moved", RuleMutations::movePiece),
          new Mutation("rules jittered", RuleMutations::jitter));

  private RuleMutations() {}

  private static void removeAll(Print print, Random random) {
    if (random.nextBoolean()) {
      print.sheets().forEach(sheet -> sheet.remove(rule -> true));
    } else {
      Pick.sheet(print, random).remove(rule -> true);
    }
  }

  private static void removeDirection(Print print, Random random) {
    boolean horizontal = random.nextBoolean();
    boolean all = random.nextBoolean();
    Sheet only = Pick.sheet(print, random);
    for (Sheet sheet : print.sheets()) {
      if (all || sheet.equals(only)) {
        sheet.remove(rule -> rule.horizontal() == horizontal);
      }
    }
  }

  private static void removeSome(Print print, Random random) {
    double share = random.nextDouble() * random.nextDouble();
    for (Sheet sheet : print.sheets()) {
      sheet.remove(rule -> random.nextDouble() < share);
    }
  }

  private static void removeLine(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    if (!sheet.rules().isEmpty()) {
      List<RulingLine> line = line(sheet, Pick.one(sheet.rules(), random), 1);
      sheet.remove(line::contains);
    }
  }

  private static void removeLines(Print print, Random random) {
    int count = 2 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      removeLine(print, random);
    }
  }

  /** All rules that lie on one line with a rule. */
  private static List<RulingLine> line(Sheet sheet, RulingLine like, double within) {
    return sheet.rules().stream()
        .filter(rule -> rule.horizontal() == like.horizontal())
        .filter(
            rule ->
                like.horizontal()
                    ? Math.abs(rule.y0() - like.y0()) <= within
                    : Math.abs(rule.x0() - like.x0()) <= within)
        .toList();
  }

  /** A piece of a rule, both ends given along it. */
  private static RulingLine piece(RulingLine rule, double from, double to) {
    return rule.horizontal()
        ? new RulingLine(from, rule.y0(), to, rule.y0(), rule.source())
        : new RulingLine(rule.x0(), from, rule.x0(), to, rule.source());
  }

  private static double from(RulingLine rule) {
    return rule.horizontal() ? rule.x0() : rule.y0();
  }

  private static double to(RulingLine rule) {
    return rule.horizontal() ? rule.x1() : rule.y1();
  }

  private static void split(Print print, Random random) {
    double gap = Pick.between(0, 7, random);
    double share = random.nextDouble();
    for (Sheet sheet : print.sheets()) {
      List<RulingLine> rules = new ArrayList<>();
      for (RulingLine rule : sheet.rules()) {
        double at = Pick.between(from(rule), to(rule), random);
        if (random.nextDouble() < share && rule.length() > 2 * gap + 2) {
          if (at > from(rule)) {
            rules.add(piece(rule, from(rule), at));
          }
          if (at + gap < to(rule)) {
            rules.add(piece(rule, at + gap, to(rule)));
          }
        } else {
          rules.add(rule);
        }
      }
      sheet.rules().clear();
      sheet.rules().addAll(rules);
    }
  }

  private static void shorten(Print print, Random random) {
    double by = Pick.between(0, 8, random);
    double share = random.nextDouble();
    for (Sheet sheet : print.sheets()) {
      sheet
          .rules()
          .replaceAll(
              rule ->
                  random.nextDouble() < share && rule.length() > 2 * by + 1
                      ? piece(rule, from(rule) + by, to(rule) - by)
                      : rule);
    }
  }

  /** Lines through cells that reach over several rows or columns. */
  private static void join(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    if (sheet.rules().isEmpty()) {
      return;
    }
    Box all =
        Box.around(sheet.rules(), rule -> new Box(rule.x0(), rule.y0(), rule.x1(), rule.y1()));
    boolean horizontal = random.nextBoolean();
    sheet
        .rules()
        .replaceAll(
            rule ->
                rule.horizontal() != horizontal
                    ? rule
                    : horizontal
                        ? piece(rule, all.x0(), all.x1())
                        : piece(rule, all.y0(), all.y1()));
  }

  private static void lengthen(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    if (!sheet.rules().isEmpty()) {
      RulingLine rule = Pick.one(sheet.rules(), random);
      double more = Pick.between(0, 200, random);
      sheet.rules().add(piece(rule, Math.max(0, from(rule) - more), to(rule) + more));
    }
  }

  private static void stray(Print print, Random random) {
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      Sheet sheet = Pick.sheet(print, random);
      List<TrueCell> table = Pick.table(sheet, random);
      if (!table.isEmpty()) {
        Box area = Pick.around(table);
        boolean horizontal = random.nextBoolean();
        double x = Pick.between(area.x0() - 60, area.x1(), random);
        double y = Pick.between(area.y0() - 60, area.y1(), random);
        sheet
            .rules()
            .add(
                horizontal
                    ? new RulingLine(area.x0() - 60, y, area.x1(), y, RulingLine.Source.STROKE)
                    : new RulingLine(x, area.y0() - 60, x, area.y1(), RulingLine.Source.STROKE));
      }
    }
  }

  private static void strayPieces(Print print, Random random) {
    int count = 1 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      Sheet sheet = Pick.sheet(print, random);
      List<TrueCell> table = Pick.table(sheet, random);
      if (!table.isEmpty()) {
        Box area = Pick.around(table);
        double x = Pick.between(area.x0() - 60, area.x1(), random);
        double y = Pick.between(area.y0() - 30, area.y1(), random);
        double length = Pick.between(2, 120, random);
        sheet
            .rules()
            .add(
                random.nextBoolean()
                    ? new RulingLine(x, y, x + length, y, RulingLine.Source.STROKE)
                    : new RulingLine(x, y, x, y + length, RulingLine.Source.STROKE));
      }
    }
  }

  private static RulingLine moved(RulingLine rule, double by) {
    return rule.horizontal() ? rule.moved(0, by) : rule.moved(by, 0);
  }

  private static void doubleLine(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    if (!sheet.rules().isEmpty()) {
      double by = Pick.about(0.5, 9, random);
      line(sheet, Pick.one(sheet.rules(), random), 0.5)
          .forEach(rule -> sheet.rules().add(moved(rule, by)));
    }
  }

  private static void moveLine(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    if (!sheet.rules().isEmpty()) {
      double by = Pick.about(0.5, 6, random);
      List<RulingLine> line = line(sheet, Pick.one(sheet.rules(), random), 0.5);
      sheet.rules().replaceAll(rule -> line.contains(rule) ? moved(rule, by) : rule);
    }
  }

  private static void movePiece(Print print, Random random) {
    Sheet sheet = Pick.sheet(print, random);
    if (!sheet.rules().isEmpty()) {
      double by = Pick.about(0.5, 12, random);
      int index = random.nextInt(sheet.rules().size());
      sheet.rules().set(index, moved(sheet.rules().get(index), by));
    }
  }

  private static void jitter(Print print, Random random) {
    double most = Pick.between(0.1, 1.5, random);
    for (Sheet sheet : print.sheets()) {
      sheet.rules().replaceAll(rule -> moved(rule, Pick.about(0, most, random)));
    }
  }
}
