package io.github.nianbao.made;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a report as rich text. */
final class RtfProducer {

  private static final int WIDTH = 9600;

  private RtfProducer() {}

  static byte[] write(MadeReport report) {
    StringBuilder text = new StringBuilder("{\\rtf1\\ansi\\ansicpg936\\uc1\n");
    report.print(words -> paragraph(text, words), table -> table(text, table));
    return text.append('}').toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void paragraph(StringBuilder text, String words) {
    text.append("\\pard\\plain ").append(coded(words)).append("\\par\n");
  }

  private static String coded(String words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\n') {
        text.append("\\line ");
      } else if (c < 0x80) {
        text.append(c);
      } else {
        text.append("\\u").append((short) c).append('?');
      }
    }
    return text.toString();
  }

  private static void table(StringBuilder text, MadeTable table) {
    List<MadeGrid.Placed> cells = MadeGrid.of(table).cells();
    for (int row = 0; row < table.rows().size(); row++) {
      Map<Integer, MadeGrid.Placed> here = new TreeMap<>();
      for (MadeGrid.Placed cell : cells) {
        if (cell.row() <= row && row < cell.row() + cell.cell().rows()) {
          here.put(cell.column(), cell);
        }
      }
      text.append("\\trowd");
      for (MadeGrid.Placed cell : here.values()) {
        if (cell.cell().rows() > 1) {
          text.append(cell.row() == row ? "\\clvmgf" : "\\clvmrg");
        }
        text.append("\\cellx").append(edge(table, cell.column() + cell.cell().columns()));
      }
      for (MadeGrid.Placed cell : here.values()) {
        text.append("\\pard\\plain\\intbl ");
        text.append(cell.row() == row ? coded(cell.cell().text()) : "").append("\\cell");
      }
      text.append("\\row\n");
    }
    text.append("\\pard\\par\n");
  }

  private static long edge(MadeTable table, int column) {
    return Math.round(
        WIDTH * table.widths().stream().limit(column).mapToDouble(Double::doubleValue).sum());
  }
}
