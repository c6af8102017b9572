package io.github.nianbao.pdf.trust;

import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts by which a garbled text layer is told from an honest one. */
final class TextStatistics {

  /** Frequent in any Chinese text and in these reports, simplified and traditional. */
  private static final BitSet COMMON = new BitSet();

  static {
    ("的一是不了在人有我他这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会"
            + "及与等对于其或被按由将所各"
            + "政府信息公开工作年度报告情况主动行内容本数量条第项申请理结果总计法律机关件收处"
            + "這個們來時為國說後會與對於將開況動條項請結總計機關處報")
        .codePoints()
        .forEach(COMMON::set);
  }

  /** The characters in use, simplified and traditional: anything beyond is rare in print. */
  private final List<CharsetEncoder> inUse = new ArrayList<>();

  /** What a text says about the text layer it lies in. */
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

  /** Characters side by side, whose counts lie in one array. */
  private static final int BLOCK = 64;

  /** How often each character was drawn alone, in blocks; null where none of a block was. */
  private final int[] @Nullable [] single = new int[(Character.MAX_VALUE + 1) / BLOCK][];

  /** How often each longer text was drawn at once. */
  private final Map<String, Integer> longer = new HashMap<>();

  // How many glyphs there are of each kind.
  private int plain;
  private int unknown;
  private int common;
  private int usual;
  private int rare;
  private int foreign;

  private TextStatistics() {
    for (String name : List.of("GB2312", "Big5")) {
      if (Charset.isSupported(name)) {
        inUse.add(Charset.forName(name).newEncoder());
      }
    }
  }

  /** Counts all glyphs of a document. */
  static TextStatistics of(List<Page> pages) {
    TextStatistics text = new TextStatistics();
    for (Page page : pages) {
      for (Glyph glyph : page.glyphs()) {
        text.count(glyph.text());
      }
    }
    text.sum();
    return text;
  }

  private void count(String text) {
    if (text.length() != 1) {
      longer.merge(text, 1, Integer::sum);
      return;
    }
    char c = text.charAt(0);
    int[] block = single[c / BLOCK];
    if (block == null) {
      block = new int[BLOCK];
      single[c / BLOCK] = block;
    }
    block[c % BLOCK]++;
  }

  /** Each text is looked into once: a report has few different ones. */
  private void sum() {
    for (int i = 0; i < single.length; i++) {
      int[] block = single[i];
      for (int j = 0; block != null && j < BLOCK; j++) {
        if (block[j] > 0) {
          add(String.valueOf((char) (i * BLOCK + j)), block[j]);
        }
      }
    }
    longer.forEach(this::add);
  }

  private void add(String text, int count) {
    switch (kind(text)) {
      case PLAIN -> plain += count;
      case UNKNOWN -> unknown += count;
      case COMMON_IDEOGRAPH -> common += count;
      case IDEOGRAPH -> usual += count;
      case RARE_IDEOGRAPH -> rare += count;
      case FOREIGN -> foreign += count;
    }
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
      if (COMMON.get(c)) {
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

  /** All glyphs. */
  int glyphs() {
    return plain + unknown + ideographs() + foreign;
  }

  /** Glyphs whose font does not say which character they are. */
  int unknown() {
    return unknown;
  }

  int ideographs() {
    return common + usual + rare;
  }

  /** Ideographs among the most frequent ones. */
  int common() {
    return common;
  }

  /** Glyphs whose font probably names another character than is printed. */
  int implausible() {
    return rare + foreign;
  }
}
