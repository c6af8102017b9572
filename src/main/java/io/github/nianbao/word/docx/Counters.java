package io.github.nianbao.word.docx;

import io.github.nianbao.word.body.Counting;
import io.github.nianbao.word.docx.Numbering.Level;
import io.github.nianbao.word.docx.Numbering.Numbered;
import io.github.nianbao.word.docx.Numbering.Scheme;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the paragraphs of lists, from the beginning of a document. */
final class Counters {

  private final Numbering numbering;
  private final Styles styles;
  private final Map<String, @Nullable Integer[]> counts = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  Counters(Numbering numbering, Styles styles) {
    this.numbering = numbering;
    this.styles = styles;
  }

  /**
   * The number of a paragraph.
   *
   * @param text null where it cannot be told
   * @param gap whether something lies between it and the text of the paragraph
   */
  record Label(@Nullable String text, boolean gap, RunProperties look) {}

  /**
   * Counts a paragraph.
   *
   * @param properties with those of its style
   * @return null where it has no number
   */
  @Nullable Label next(ParagraphProperties properties) {
    String id = properties.list();
    Numbered list = id == null || id.isEmpty() ? null : numbering.list(id);
    Scheme scheme = list == null ? null : numbering.scheme(list, styles);
    if (list == null || scheme == null) {
      return null;
    }
    int level = level(properties, scheme);
    Level shown = level(list, scheme, level);
    if (shown == null) {
      return null;
    }
    @Nullable Integer[] numbers =
        counts.computeIfAbsent(scheme.id(), key -> new @Nullable Integer[Numbering.LEVELS]);
    Integer first = list.starts()[level];
    if (first != null && begun.add(list.id() + " " + level)) {
      numbers[level] = first;
    } else {
      Integer before = numbers[level];
      numbers[level] = before == null ? shown.start() : before + 1;
    }
    for (int above = 0; above < level; above++) {
      Level other = level(list, scheme, above);
      if (numbers[above] == null && other != null) {
        numbers[above] = other.start();
      }
    }
    for (int below = level + 1; below < Numbering.LEVELS; below++) {
      Level other = level(list, scheme, below);
      if (other != null && other.restart() > level) {
        numbers[below] = null;
      }
    }
    return new Label(text(list, scheme, shown, numbers), shown.gap(), shown.look());
  }

  /** The level that belongs to the style of a paragraph, or the one that is asked for. */
  private static int level(ParagraphProperties properties, Scheme scheme) {
    Integer asked = properties.listLevel();
    if (asked == null && properties.style() != null) {
      for (int i = 0; i < Numbering.LEVELS; i++) {
        Level level = scheme.levels()[i];
        if (level != null && properties.style().equals(level.style())) {
          return i;
        }
      }
    }
    return asked == null ? 0 : Math.max(0, Math.min(asked, Numbering.LEVELS - 1));
  }

  private static @Nullable Level level(Numbered list, Scheme scheme, int index) {
    Level own = list.levels()[index];
    return own == null ? scheme.levels()[index] : own;
  }

  private static @Nullable String text(
      Numbered list, Scheme scheme, Level shown, @Nullable Integer[] numbers) {
    if (shown.format().equals("bullet")) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    String pattern = shown.text();
    for (int i = 0; i < pattern.length(); i++) {
      int index = pattern.charAt(i) == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (index < 0 || index >= Numbering.LEVELS) {
        text.append(pattern.charAt(i));
        continue;
      }
      i++;
      Level level = level(list, scheme, index);
      Integer number = numbers[index];
      if (level == null || number == null) {
        return null;
      }
      String format = shown.legal() ? "decimal" : level.format();
      String one = Counting.text(number, format);
      if (one == null) {
        return null;
      }
      text.append(one);
    }
    return text.toString();
  }
}
