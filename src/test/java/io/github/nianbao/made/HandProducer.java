package io.github.nianbao.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Writes a report operator by operator; the glyphs of its fonts are drawings (Type 3). */
final class HandProducer {

  /** Characters of a font; the first code is 1. */
  private static final int CODES = 200;

  private final List<byte[]> objects = new ArrayList<>();
  private final List<Integer> characters;

  private HandProducer(MadeReport report) {
    TreeSet<Integer> all = new TreeSet<>();
    report.characters().chars().filter(c -> c >= ' ').forEach(all::add);
    characters = new ArrayList<>(all);
  }

  static byte[] print(MadeReport report) throws IOException {
    return new HandProducer(report).file(Layout.of(report));
  }

  private byte[] file(List<Layout.Drawing> drawings) throws IOException {
    add("<< /Type /Catalog /Pages 2 0 R >>");
    add("");
    StringBuilder fonts = new StringBuilder();
    for (int from = 0; from < characters.size(); from += CODES) {
      int to = Math.min(from + CODES, characters.size());
      fonts.append(" /F").append(from / CODES).append(' ').append(font(from, to)).append(" 0 R");
    }
    StringBuilder kids = new StringBuilder();
    for (Layout.Drawing drawing : drawings) {
      int content = stream(content(drawing));
      add(
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font <<"
              + fonts
              + " >> >> /Contents "
              + content
              + " 0 R >>");
      kids.append(' ').append(objects.size()).append(" 0 R");
    }
    String pages = "<< /Type /Pages /Count " + drawings.size() + " /Kids [" + kids + " ] >>";
    objects.set(1, bytes(pages));
    return written();
  }

  private int font(int from, int to) {
    StringBuilder procedures = new StringBuilder();
    StringBuilder names = new StringBuilder("1");
    StringBuilder widths = new StringBuilder();
    StringBuilder map =
        new StringBuilder("/CMapName /M def 1 begincodespacerange <00> <FF> endcodespacerange\n");
    for (int i = from; i < to; i++) {
      int character = characters.get(i);
      int width = MadeFont.width(character);
      StringBuilder drawn = new StringBuilder(width + " 0 0 -200 1000 900 d1\n");
      for (int[] box : MadeFont.shape(character)) {
        drawn.append(box[0] + " " + box[1] + " " + (box[2] - box[0]) + " " + (box[3] - box[1]));
        drawn.append(" re\n");
      }
      int procedure = stream(drawn.append("f\n").toString());
      procedures.append(" /g").append(i).append(' ').append(procedure).append(" 0 R");
      names.append(" /g").append(i);
      widths.append(' ').append(width);
      map.append("1 beginbfchar <").append(hex(i - from + 1, 2)).append("> <");
      map.append(hex(character, 4)).append("> endbfchar\n");
    }
    int unicode = stream(map.toString());
    add(
        "<< /Type /Font /Subtype /Type3 /FontBBox [0 -200 1000 900] /FontMatrix [0.001 0 0 0.001 0"
            + " 0] /FirstChar 1 /LastChar "
            + (to - from)
            + " /Widths ["
            + widths
            + " ] /Encoding << /Type /Encoding /Differences ["
            + names
            + " ] >> /CharProcs <<"
            + procedures
            + " >> /ToUnicode "
            + unicode
            + " 0 R /Resources << >> >>");
    return objects.size();
  }

  private String content(Layout.Drawing drawing) {
    StringBuilder content = new StringBuilder("0.5 w\n");
    for (Layout.Stroke s : drawing.strokes()) {
      content.append(number(s.x0())).append(number(s.y0())).append("m ");
      content.append(number(s.x1())).append(number(s.y1())).append("l S\n");
    }
    for (Layout.Text text : drawing.texts()) {
      content.append("BT 1 0 0 1 ").append(number(text.x())).append(number(text.y())).append("Tm ");
      int font = -1;
      for (int character : text.text().chars().toArray()) {
        int index = characters.indexOf(character);
        if (index / CODES != font) {
          font = index / CODES;
          content.append("/F").append(font).append(' ').append(number(text.size())).append("Tf ");
        }
        content.append('<').append(hex(index % CODES + 1, 2)).append("> Tj ");
      }
      content.append("ET\n");
    }
    return content.toString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f ", value);
  }

  private static String hex(int value, int digits) {
    return String.format(Locale.ROOT, "%0" + digits + "X", value);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private void add(String object) {
    objects.add(bytes(object));
  }

  private int stream(String content) {
    add("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
    return objects.size();
  }

  private byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes("%PDF-1.7\n"));
    StringBuilder places = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      places.append(String.format(Locale.ROOT, "%010d 00000 n %n", out.size()).replace("\r", ""));
      out.write(bytes((i + 1) + " 0 obj\n"));
      out.write(objects.get(i));
      out.write(bytes("\nendobj\n"));
    }
    int start = out.size();
    String size = String.valueOf(objects.size() + 1);
    out.write(bytes("xref\n0 " + size + "\n" + places));
    out.write(
        bytes("trailer\n<< /Root 1 0 R /Size " + size + " >>\nstartxref\n" + start + "\n%%EOF\n"));
    return out.toByteArray();
  }
}
