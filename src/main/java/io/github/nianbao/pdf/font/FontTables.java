package io.github.nianbao.pdf.font;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a TrueType or OpenType program says of its glyphs: which characters of ASCII lead to them,
 * what they are called, and whether they leave ink. Read from its tables alone, as far as they make
 * sense: what lies outside the file counts as zero.
 */
final class FontTables {

  /** Where codes of symbols lie among all characters. */
  private static final int SYMBOLS = 0xF000;

  private static final int DIRECTORY = 12;
  private static final int RECORD = 16;

  // Where in its table a number lies.
  private static final int INDEX_FORMAT = 50;
  private static final int NAME_COUNT = 32;
  private static final int UNITS_PER_EM = 18;
  private static final int METRICS_COUNT = 34;

  /** The version of a table of names that has some. */
  private static final int NAMED = 0x00020000;

  /** How many names every reader knows. */
  private static final int STANDARD_NAMES = 258;

  /** Among those the place of the space, from which on they follow ASCII. */
  private static final int STANDARD_SPACE = 3;

  private final byte[] bytes;
  private final int length;
  private final Map<Integer, BitSet> characters = new HashMap<>();
  private final Map<Integer, String> names = new HashMap<>();

  /** By codes of one byte the glyphs of a font that has symbols of its own; 0 for none. */
  private final int[] symbols = new int[256];

  private final int outlines;
  private final int index;
  private final boolean longIndex;

  /** Where the maps from all characters lie. */
  private final List<Integer> maps = new ArrayList<>();

  private final int metrics;
  private final int metricsCount;
  private final int unitsPerEm;

  /**
   * @param bytes of the program
   * @param length how many of them there are
   */
  FontTables(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
    int map = table("cmap");
    for (int i = 0; map > 0 && i < u16(map + 2); i++) {
      int platform = u16(map + 4 + 8 * i);
      int encoding = u16(map + 6 + 8 * i);
      if (platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10))) {
        maps.add(map + i32(map + 8 + 8 * i));
        readMap(map + i32(map + 8 + 8 * i));
      } else {
        readSymbols(map + i32(map + 8 + 8 * i));
      }
    }
    readNames(table("post"));
    outlines = table("glyf");
    index = table("loca");
    int head = table("head");
    longIndex = u16(head + INDEX_FORMAT) != 0;
    unitsPerEm = head == 0 ? 0 : u16(head + UNITS_PER_EM);
    int horizontal = table("hhea");
    metrics = table("hmtx");
    metricsCount = horizontal == 0 || metrics == 0 ? 0 : u16(horizontal + METRICS_COUNT);
  }

  /** Where a table begins; 0 where there is none. */
  private int table(String tag) {
    int name = 0;
    for (byte letter : tag.getBytes(StandardCharsets.US_ASCII)) {
      name = name << 8 | letter;
    }
    for (int i = 0; i < u16(4); i++) {
      int record = DIRECTORY + RECORD * i;
      if (i32(record) == name) {
        return Math.max(0, i32(record + 8));
      }
    }
    return 0;
  }

  private int u8(int at) {
    return at >= 0 && at < length ? bytes[at] & 0xFF : 0;
  }

  private int u16(int at) {
    return u8(at) << 8 | u8(at + 1);
  }

  private int i32(int at) {
    return u16(at) << 16 | u16(at + 2);
  }

  private void readMap(int at) {
    for (int c = '!'; c <= '~'; c++) {
      int glyph = mapped(at, c);
      if (glyph != 0) {
        characters.computeIfAbsent(glyph, key -> new BitSet()).set(c);
      }
    }
  }

  private int mapped(int at, int c) {
    int format = u16(at);
    return format == 4 ? bySegment(at, c) : format == 12 ? byGroup(at, c) : 0;
  }

  private void readSymbols(int at) {
    int format = u16(at);
    for (int code = 0; code < symbols.length; code++) {
      int glyph =
          switch (format) {
            case 0 -> u8(at + 6 + code);
            case 4 -> Math.max(bySegment(at, SYMBOLS + code), bySegment(at, code));
            case 6 -> byList(at, code);
            default -> 0;
          };
      symbols[code] = symbols[code] == 0 ? glyph : symbols[code];
    }
  }

  private int byList(int at, int code) {
    int first = u16(at + 6);
    return code < first || code >= first + u16(at + 8) ? 0 : u16(at + 10 + 2 * (code - first));
  }

  private int bySegment(int at, int c) {
    int twice = u16(at + 6);
    for (int i = 0; i < twice; i += 2) {
      if (u16(at + 14 + i) >= c) {
        int start = u16(at + 16 + twice + i);
        int delta = u16(at + 16 + 2 * twice + i);
        int rangeAt = at + 16 + 3 * twice + i;
        int range = u16(rangeAt);
        if (start > c) {
          return 0;
        }
        int glyph = range == 0 ? c : u16(rangeAt + range + 2 * (c - start));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
      }
    }
    return 0;
  }

  private int byGroup(int at, int c) {
    int count = Math.min(i32(at + 12), length / 12);
    for (int i = 0; i < count; i++) {
      int group = at + 16 + 12 * i;
      if (i32(group) <= c && c <= i32(group + 4)) {
        return i32(group + 8) + c - i32(group);
      }
    }
    return 0;
  }

  private void readNames(int at) {
    if (at == 0 || i32(at) != NAMED) {
      return;
    }
    int count = u16(at + NAME_COUNT);
    int next = at + NAME_COUNT + 2 + 2 * count;
    Map<Integer, String> own = new HashMap<>();
    for (int i = STANDARD_NAMES; next < length; i++) {
      int end = Math.min(length, next + 1 + u8(next));
      own.put(i, new String(bytes, next + 1, end - next - 1, StandardCharsets.ISO_8859_1));
      next = end;
    }
    for (int glyph = 0; glyph < count; glyph++) {
      int name = u16(at + NAME_COUNT + 2 + 2 * glyph);
      int c = name - STANDARD_SPACE + ' ';
      if (c > ' ' && c <= '~') {
        names.put(glyph, Character.toString(c));
      } else if (own.containsKey(name)) {
        names.put(glyph, GlyphNames.figure(own.getOrDefault(name, "")));
      }
    }
  }

  /**
   * Whether the program says that a glyph is something else than a text: ink where the text is
   * blank, or another character of ASCII, or one at all where the text is none of ASCII.
   *
   * @param text in its plain form
   */
  boolean denies(int glyph, String text) {
    boolean blank = text.isEmpty() || text.equals(CharacterForms.SPACE);
    return blank ? hasInk(glyph) : contradicts(glyph, text);
  }

  private boolean contradicts(int glyph, String text) {
    int c = text.length() == 1 ? text.charAt(0) : 0;
    BitSet known = characters.get(glyph);
    String name = names.getOrDefault(glyph, "");
    boolean digit = known != null && known.nextSetBit('0') >= 0 && known.nextSetBit('0') <= '9';
    boolean ascii = c > ' ' && c <= '~';
    return (known != null && (ascii || digit) && !known.get(c))
        || (!name.isEmpty() && !name.equals(text) && GlyphNames.isOfFigure(text));
  }

  /** The glyph of a character; 0 where none is known. */
  int glyph(int c) {
    for (int map : maps) {
      int glyph = mapped(map, c);
      if (glyph != 0) {
        return glyph;
      }
    }
    return 0;
  }

  /** How far the pen moves after a glyph, in ems; not a number where the program does not say. */
  float advance(int glyph) {
    return metricsCount == 0 || unitsPerEm == 0
        ? Float.NaN
        : (float) u16(metrics + 4 * Math.min(glyph, metricsCount - 1)) / unitsPerEm;
  }

  /** The glyph of a code of one byte in a font of symbols; 0 where none is known. */
  int symbol(int code) {
    return code < symbols.length ? symbols[code] : 0;
  }

  /** Whether a glyph is known to leave ink. */
  boolean hasInk(int glyph) {
    if (outlines == 0 || index == 0) {
      return false;
    }
    int from = longIndex ? i32(index + 4 * glyph) : u16(index + 2 * glyph);
    int to = longIndex ? i32(index + 4 * glyph + 4) : u16(index + 2 * glyph + 2);
    return to > from;
  }
}
