package io.github.nianbao.word.docx.style;

import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.UnreadableReportException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which style a table has, and which parts of the style it leaves out.
 *
 * @param style its id; null for the usual one
 * @param leftOut those parts, in the file's words
 * @param floats whether the table stands at some place of the page
 */
public record TableChoice(@Nullable String style, Set<String> leftOut, boolean floats) {

  /** What says nothing. */
  public static final TableChoice NONE = new TableChoice(null, Set.of(), false);

  private static final int HEXADECIMAL = 16;

  private static final List<Option> OPTIONS =
      List.of(
          new Option("firstRow", 0x20, false, Set.of("firstRow")),
          new Option("lastRow", 0x40, false, Set.of("lastRow")),
          new Option("firstColumn", 0x80, false, Set.of("firstCol")),
          new Option("lastColumn", 0x100, false, Set.of("lastCol")),
          new Option("noHBand", 0x200, true, Set.of("band1Horz", "band2Horz")),
          new Option("noVBand", 0x400, true, Set.of("band1Vert", "band2Vert")));

  /**
   * Something that is switched on or off.
   *
   * @param name of its own attribute
   * @param bit of the number that says the same for programs before 2010
   * @param leavesOut whether it leaves the parts out where it is on, not where it is off
   */
  private record Option(String name, int bit, boolean leavesOut, Set<String> parts) {

    private boolean isOn(XmlReader xml, int bits) {
      String own = xml.attribute(name);
      return own == null ? (bits & bit) != 0 : own.equals("1") || own.equals("true");
    }
  }

  /** The one of the properties of a table, which are open. */
  public static TableChoice read(XmlReader xml) throws UnreadableReportException {
    boolean floats = false;
    String style = null;
    Set<String> leftOut = new HashSet<>();
    int level = xml.level();
    while (xml.nextChild(level)) {
      floats |= xml.name().equals("tblpPr");
      if (xml.name().equals("tblStyle")) {
        style = Values.of(xml);
      } else if (xml.name().equals("tblLook")) {
        int bits = bits(Values.of(xml));
        for (Option option : OPTIONS) {
          if (option.isOn(xml, bits) == option.leavesOut) {
            leftOut.addAll(option.parts);
          }
        }
      }
    }
    return new TableChoice(style, leftOut, floats);
  }

  private static int bits(@Nullable String value) {
    try {
      return value == null ? 0 : Integer.parseInt(value.strip(), HEXADECIMAL);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
