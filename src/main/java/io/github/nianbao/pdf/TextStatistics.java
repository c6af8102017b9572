package io.github.nianbao.pdf;

import io.github.nianbao.page.Glyph;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
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

  private int glyphs;
  private int unknown;
  private int ideographs;
  private int common;
  private int implausible;

  TextStatistics() {
    for (String name : List.of("GB2312", "Big5")) {
      if (Charset.isSupported(name)) {
        inUse.add(Charset.forName(name).newEncoder());
      }
    }
  }

  void count(String text) {
    glyphs++;
    if (text.equals(Glyph.UNKNOWN)) {
      unknown++;
      return;
    }
    int c = text.codePointAt(0);
    if (c < 0x7F) {
      return;
    }
    if (Character.isIdeographic(c)) {
      ideographs++;
      if (COMMON.contains(c)) {
        common++;
      } else if (isRare(text)) {
        implausible++;
      }
    } else if (Character.getType(c) == Character.PRIVATE_USE || isForeignLetter(c)) {
      implausible++;
    }
  }

  private boolean isRare(String text) {
    return !inUse.isEmpty() && inUse.stream().noneMatch(charset -> charset.canEncode(text));
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

  /** All glyphs. */
  int glyphs() {
    return glyphs;
  }

  /** Glyphs whose font does not say which character they are. */
  int unknown() {
    return unknown;
  }

  int ideographs() {
    return ideographs;
  }

  /** Ideographs among the most frequent ones. */
  int common() {
    return common;
  }

  /** Glyphs whose font probably names another character than is printed. */
  int implausible() {
    return implausible;
  }
}
