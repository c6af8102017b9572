package io.github.nianbao.made;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A TrueType font that has just the characters it is asked for, so that producers that embed fonts
 * can print Chinese without a font of anybody's. Digits are those of a pocket calculator, other
 * characters an arbitrary pattern of bars.
 */
public final class MadeFont {

  /** Units of the em square. */
  static final int EM = 1000;

  private static final int ASCENT = 880;
  private static final int DESCENT = -120;
  private static final int HALF = EM / 2;

  /**
   * The segments of each digit: top, upper left, upper right, middle, lower left and right, bottom.
   */
  private static final String[] SEGMENTS = {
    "1110111", "0010010", "1011101", "1011011", "0111010", "1101011", "1101111", "1010010",
    "1111111", "1111011"
  };

  private static final int[][] SEGMENT_BOXES = {
    {70, 640, 430, 710},
    {50, 380, 120, 690},
    {380, 380, 450, 690},
    {70, 320, 430, 390},
    {50, 20, 120, 330},
    {380, 20, 450, 330},
    {70, 0, 430, 70}
  };

  private final List<Integer> characters;

  private MadeFont(List<Integer> characters) {
    this.characters = characters;
  }

  /** The bytes of a font with the characters of a text. */
  public static byte[] of(String text) {
    TreeSet<Integer> wanted = new TreeSet<>();
    text.chars().filter(c -> c > ' ').forEach(wanted::add);
    wanted.add((int) ' ');
    try {
      return new MadeFont(new ArrayList<>(wanted)).bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The width of a character, in units of the em square. */
  static int width(int character) {
    return character < 0x2000 ? HALF : EM;
  }

  /** The boxes that a character is made of: x0, y0, x1, y1 from the baseline. */
  static List<int[]> shape(int character) {
    List<int[]> boxes = new ArrayList<>();
    if (character >= '0' && character <= '9') {
      for (int i = 0; i < SEGMENT_BOXES.length; i++) {
        if (SEGMENTS[character - '0'].charAt(i) == '1') {
          boxes.add(SEGMENT_BOXES[i]);
        }
      }
    } else if (character == '.' || character == ',') {
      boxes.add(new int[] {200, 0, 290, 90});
    } else if (character == '-') {
      boxes.add(new int[] {80, 320, 420, 390});
    } else if (character > ' ') {
      int right = width(character) - 60;
      for (int bar = 0; bar < 5; bar++) {
        int to = right - (character >> bar) % 7 * 40;
        boxes.add(new int[] {60, bar * 180, to, bar * 180 + 60});
      }
    }
    return boxes;
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream glyphs = new ByteArrayOutputStream();
    Data places = new Data();
    Data widths = new Data();
    places.writeInt(0);
    widths.writeShort(HALF);
    widths.writeShort(0);
    places.writeInt(0);
    for (int character : characters) {
      widths.writeShort(width(character));
      widths.writeShort(0);
      glyphs.write(glyph(shape(character)));
      places.writeInt(glyphs.size());
    }
    int count = characters.size() + 1;
    Map<String, byte[]> tables = new TreeMap<>();
    tables.put("OS/2", os2());
    tables.put("cmap", characterMap());
    tables.put("glyf", glyphs.toByteArray());
    tables.put("head", head());
    tables.put("hhea", horizontalHead(count));
    tables.put("hmtx", widths.bytes());
    tables.put("loca", places.bytes());
    tables.put("maxp", maximums(count));
    tables.put("name", names());
    tables.put("post", postscript());
    return file(tables);
  }

  private static byte[] glyph(List<int[]> boxes) throws IOException {
    Data data = new Data();
    if (boxes.isEmpty()) {
      return data.bytes();
    }
    data.writeShort(boxes.size());
    data.shorts(
        boxes.stream().mapToInt(box -> box[0]).min().orElse(0),
        boxes.stream().mapToInt(box -> box[1]).min().orElse(0),
        boxes.stream().mapToInt(box -> box[2]).max().orElse(0),
        boxes.stream().mapToInt(box -> box[3]).max().orElse(0));
    for (int i = 0; i < boxes.size(); i++) {
      data.writeShort(i * 4 + 3);
    }
    data.writeShort(0);
    for (int i = 0; i < boxes.size() * 4; i++) {
      data.writeByte(1);
    }
    int[] corners = {0, 1, 0, 3, 2, 3, 2, 1};
    for (int axis = 0; axis < 2; axis++) {
      int last = 0;
      for (int[] box : boxes) {
        for (int corner = 0; corner < 4; corner++) {
          int at = box[corners[corner * 2 + axis]];
          data.writeShort(at - last);
          last = at;
        }
      }
    }
    while (data.size() % 4 != 0) {
      data.writeByte(0);
    }
    return data.bytes();
  }

  private byte[] characterMap() throws IOException {
    int segments = characters.size() + 1;
    int power = Integer.highestOneBit(segments);
    Data data = new Data();
    data.shorts(0, 1, 3, 1);
    data.writeInt(12);
    data.shorts(4, 16 + segments * 8, 0, segments * 2);
    data.shorts(power * 2, Integer.numberOfTrailingZeros(power), (segments - power) * 2);
    ends(data);
    data.writeShort(0);
    ends(data);
    for (int i = 0; i < characters.size(); i++) {
      data.writeShort(i + 1 - characters.get(i));
    }
    data.writeShort(1);
    for (int i = 0; i < segments; i++) {
      data.writeShort(0);
    }
    return data.bytes();
  }

  private void ends(Data data) throws IOException {
    for (int character : characters) {
      data.writeShort(character);
    }
    data.writeShort(0xFFFF);
  }

  private static byte[] head() throws IOException {
    Data data = new Data();
    data.ints(0x10000, 0x10000, 0, 0x5F0F3CF5);
    data.shorts(3, EM);
    data.ints(0, 0, 0, 0);
    data.shorts(0, DESCENT, EM, ASCENT, 0, 8, 2, 1, 0);
    return data.bytes();
  }

  private static byte[] horizontalHead(int count) throws IOException {
    Data data = new Data();
    data.ints(0x10000);
    data.shorts(ASCENT, DESCENT, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, count);
    return data.bytes();
  }

  private static byte[] maximums(int count) throws IOException {
    Data data = new Data();
    data.ints(0x10000);
    data.shorts(count, 64, 16, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
    return data.bytes();
  }

  private static byte[] os2() throws IOException {
    Data data = new Data();
    data.shorts(3, HALF, 400, 5, 0, 650, 700, 0, 140, 650, 700, 0, 480, 50, 250, 0);
    for (int i = 0; i < 10; i++) {
      data.writeByte(0);
    }
    data.ints(0, 0, 0, 0, 0x4E49414E);
    data.shorts(64, 0x20, 0xFFFF, ASCENT, DESCENT, 0, ASCENT, -DESCENT);
    data.ints(1, 0);
    data.shorts(HALF, 700, 0, 0x20, 0);
    return data.bytes();
  }

  private static byte[] names() throws IOException {
    String[] names = {null, "Made", "Regular", "Made", "Made", "1.0", "Made"};
    Data data = new Data();
    data.shorts(0, names.length - 1, 6 + 12 * (names.length - 1));
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    for (int i = 1; i < names.length; i++) {
      byte[] name = names[i].getBytes(StandardCharsets.UTF_16BE);
      data.shorts(3, 1, 0x409, i, name.length, text.size());
      text.write(name);
    }
    data.write(text.toByteArray());
    return data.bytes();
  }

  private static byte[] postscript() throws IOException {
    Data data = new Data();
    data.ints(0x30000, 0);
    data.shorts(-100, 50);
    data.ints(0, 0, 0, 0, 0);
    return data.bytes();
  }

  private static byte[] file(Map<String, byte[]> tables) throws IOException {
    int power = Integer.highestOneBit(tables.size());
    Data data = new Data();
    data.ints(0x10000);
    data.shorts(tables.size(), power * 16, Integer.numberOfTrailingZeros(power));
    data.writeShort((tables.size() - power) * 16);
    int at = 12 + tables.size() * 16;
    Data bodies = new Data();
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      data.write(table.getKey().getBytes(StandardCharsets.US_ASCII));
      data.ints(sum(table.getValue()), at + bodies.size(), table.getValue().length);
      bodies.write(table.getValue());
      while (bodies.size() % 4 != 0) {
        bodies.writeByte(0);
      }
    }
    data.write(bodies.bytes());
    return data.bytes();
  }

  private static int sum(byte[] table) {
    int sum = 0;
    for (int i = 0; i < table.length; i++) {
      sum += (table[i] & 0xFF) << (24 - i % 4 * 8);
    }
    return sum;
  }

  /** Numbers in the order of bytes that fonts have. */
  private static final class Data extends DataOutputStream {

    private final ByteArrayOutputStream all;

    Data() {
      this(new ByteArrayOutputStream());
    }

    private Data(ByteArrayOutputStream all) {
      super(all);
      this.all = all;
    }

    void shorts(int... values) throws IOException {
      for (int value : values) {
        writeShort(value);
      }
    }

    void ints(int... values) throws IOException {
      for (int value : values) {
        writeInt(value);
      }
    }

    byte[] bytes() {
      return all.toByteArray();
    }
  }
}
