package io.github.nianbao.word.body;

import io.github.nianbao.flow.text.Look;
import io.github.nianbao.flow.text.Piece;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts the paragraphs of lists, from the beginning of a document. */
public final class ListCounters {

  /** What fonts of signs add to the codes of characters. */
  private static final int SYMBOLS = 0xF000;

  /** How many levels a list has. */
  public static final int LEVELS = 9;

  /** Stands for the number of a level. */
  private static final Pattern SIGN = Pattern.compile("%([1-9])");

  private final Map<String, @Nullable Integer[]> counts = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /** Nothing was counted. */
  public ListCounters() {}

  /**
   * A list.
   *
   * @param scheme lists of one scheme count together
   * @param id of the list itself
   * @param levels how each is numbered, from 0; null for one that there is not
   * @param starts what a level begins with in this list; null where its scheme says it
   */
  public record ListScheme(
      String scheme,
      String id,
      IntFunction<@Nullable ListLevel> levels,
      IntFunction<@Nullable Integer> starts) {}

  /**
   * Counts a paragraph.
   *
   * @param index of its level, from 0
   * @return what is shown before it; something that cannot be read where that is not known; null
   *     for nothing
   */
  public @Nullable Piece next(ListScheme list, int index, Look look) {
    int level = Math.max(0, Math.min(index, LEVELS - 1));
    ListLevel shown = list.levels().apply(level);
    if (shown == null) {
      return null;
    }
    @Nullable Integer[] numbers =
        counts.computeIfAbsent(list.scheme(), key -> new @Nullable Integer[LEVELS]);
    Integer first = list.starts().apply(level);
    if (first != null && begun.add(list.id() + " " + level)) {
      numbers[level] = first;
    } else {
      Integer before = numbers[level];
      numbers[level] = before == null ? shown.start() : before + 1;
    }
    for (int other = 0; other < LEVELS; other++) {
      ListLevel at = list.levels().apply(other);
      if (at != null && other < level && numbers[other] == null) {
        numbers[other] = at.start();
      } else if (at != null && other > level && at.restart() > level) {
        numbers[other] = null;
      }
    }
    if (shown.format().equals("bullet")) {
      boolean figure = shown.text().chars().anyMatch(ListCounters::mayBeDigit);
      return figure ? new Piece.Unreadable() : null;
    }
    String text = text(list, shown, numbers);
    if (text == null) {
      return new Piece.Unreadable();
    }
    return text.isEmpty() ? null : new Piece.Text(text + (shown.gap() ? "\t" : ""), look);
  }

  /** Whether a character is a digit, also as a font of signs has it. */
  private static boolean mayBeDigit(int c) {
    return Character.isDigit(c) || (c >= SYMBOLS + '0' && c <= SYMBOLS + '9');
  }

  private static @Nullable String text(
      ListScheme list, ListLevel shown, @Nullable Integer[] numbers) {
    StringBuilder text = new StringBuilder();
    Matcher signs = SIGN.matcher(shown.text());
    int at = 0;
    while (signs.find()) {
      int index = signs.group(1).charAt(0) - '1';
      ListLevel level = list.levels().apply(index);
      Integer number = numbers[index];
      String one =
          level == null || number == null
              ? null
              : Counting.text(number, shown.legal() ? "decimal" : level.format());
      if (one == null) {
        return null;
      }
      text.append(shown.text(), at, signs.start()).append(one);
      at = signs.end();
    }
    text.append(shown.text(), at, shown.text().length());
    return text.toString();
  }
}
