package io.github.nianbao.pdf;

import io.github.nianbao.page.Glyph;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts by which a garbled text layer is told from an honest one. */
final class TextStatistics {

  /** Frequent in any Chinese text and in these reports, simplified and traditional. */
  private static final Set<Integer> COMMON =
      ("的一是不了在人有我他这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会"
              + "及与等对于其或被按由将所各"
              + "政府信息公开工作年度报告情况主动行内容本数量条第项申请理结果总计法律机关件收处"
              + "這個們來時為國說後會與對於將開況動條項請結總計機關處報")
          .codePoints()
          .boxed()
          .collect(Collectors.toUnmodifiableSet());

  /** The characters in use, simplified and traditional: anything beyond is rare in print. */
  private final List<CharsetEncoder> inUse = new ArrayList<>();

  /** What a text says about the text layer it stands in. */
  private enum Kind {
    PLAIN,
    UNKNOWN,
    /** One of the most frequent ideographs. */
    COMMON_IDEOGRAPH,
    IDEOGRAPH,
    RARE_IDEOGRAPH,
    /** No character that a Chinese report has a use for. */
    FOREIGN
  }

  /** How often a text was counted. */
  private static final class Tally {
    private final Kind kind;
    private int count;

    Tally(Kind kind) {
      this.kind = kind;
    }
  }

  /** Each text is looked into once: a report has few different ones. */
  private final Map<String, Tally> tallies = new HashMap<>();

  TextStatistics() {
    for (String name : List.of("GB2312", "Big5")) {
      if (Charset.isSupported(name)) {
        inUse.add(Charset.forName(name).newEncoder());
      }
    }
  }

  void count(String text) {
    Tally tally = tallies.get(text);
    if (tally == null) {
      tally = new Tally(kind(text));
      tallies.put(text, tally);
    }
    tally.count++;
  }

  private Kind kind(String text) {
    if (text.equals(Glyph.UNKNOWN)) {
      return Kind.UNKNOWN;
    }
    int c = text.codePointAt(0);
    if (c < 0x7F) {
      return Kind.PLAIN;
    }
    if (Character.isIdeographic(c)) {
      if (COMMON.contains(c)) {
        return Kind.COMMON_IDEOGRAPH;
      }
      return isRare(text) ? Kind.RARE_IDEOGRAPH : Kind.IDEOGRAPH;
    }
    return Character.getType(c) == Character.PRIVATE_USE || isForeignLetter(c)
        ? Kind.FOREIGN
        : Kind.PLAIN;
  }

  private boolean isRare(String text) {
    for (CharsetEncoder charset : inUse) {
      // That of one character is much faster.
      if (text.length() == 1 ? charset.canEncode(text.charAt(0)) : charset.canEncode(text)) {
        return false;
      }
    }
    return !inUse.isEmpty();
  }

  /** Letters of scripts and letters with accents that a Chinese report has no use for. */
  private static boolean isForeignLetter(int c) {
    return Character.isLetter(c)
        && switch (Character.UnicodeScript.of(c)) {
          case LATIN -> !isPinyin(c);
          case GREEK, HAN, COMMON, HIRAGANA, KATAKANA, BOPOMOFO -> false;
          default -> true;
        };
  }

  private static boolean isPinyin(int c) {
    return "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü".indexOf(Character.toLowerCase(c)) >= 0;
  }

  private int count(Kind first, Kind... others) {
    Set<Kind> kinds = EnumSet.of(first, others);
    int sum = 0;
    for (Tally tally : tallies.values()) {
      sum += kinds.contains(tally.kind) ? tally.count : 0;
    }
    return sum;
  }

  /** All glyphs. */
  int glyphs() {
    int sum = 0;
    for (Tally tally : tallies.values()) {
      sum += tally.count;
    }
    return sum;
  }

  /** Glyphs whose font does not say which character they are. */
  int unknown() {
    return count(Kind.UNKNOWN);
  }

  int ideographs() {
    return count(Kind.COMMON_IDEOGRAPH, Kind.IDEOGRAPH, Kind.RARE_IDEOGRAPH);
  }

  /** Ideographs among the most frequent ones. */
  int common() {
    return count(Kind.COMMON_IDEOGRAPH);
  }

  /** Glyphs whose font probably names another character than is printed. */
  int implausible() {
    return count(Kind.RARE_IDEOGRAPH, Kind.FOREIGN);
  }
}
