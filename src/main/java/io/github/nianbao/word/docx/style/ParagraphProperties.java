package io.github.nianbao.word.docx.style;

import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.UnreadableReportException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a style or a paragraph says of a paragraph.
 *
 * @param style id of its style; null for the usual one
 * @param list id of the list that numbers it; null where nothing is said, empty for none
 * @param listLevel from 0; null where nothing is said
 * @param number the one that the program counts, where the file gives it; empty where it gives a
 *     list alone; null for none
 * @param ground how light its ground is; null where nothing is said
 * @param spacing how high its lines are
 * @param indents of its sides; null where nothing is said
 * @param initial whether it is the first letter of the next one, set larger
 * @param frame where it stands beside the others; null where it stands among them
 * @param mark how its mark looks
 */
public record ParagraphProperties(
    @Nullable String style,
    @Nullable String list,
    @Nullable Integer listLevel,
    @Nullable String number,
    @Nullable Float ground,
    Spacing spacing,
    @Nullable Indents indents,
    boolean initial,
    @Nullable String frame,
    RunProperties mark) {

  public static final ParagraphProperties NONE =
      new ParagraphProperties(
          null, null, null, null, null, Spacing.NONE, null, false, null, RunProperties.NONE);

  private static final String NO_LIST = "0";

  /** What says where a frame stands. */
  private static final List<String> PLACES =
      List.of("hAnchor", "vAnchor", "x", "y", "xAlign", "yAlign");

  /** Those of {@code w:pPr}, which is open. */
  public static ParagraphProperties read(XmlReader xml) throws UnreadableReportException {
    String style = null;
    String list = null;
    Integer listLevel = null;
    String number = null;
    Float ground = null;
    Spacing spacing = Spacing.NONE;
    Indents indents = null;
    boolean initial = false;
    String frame = null;
    RunProperties mark = RunProperties.NONE;
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (Space.of(xml) != Space.WORD) {
        continue;
      }
      switch (xml.name()) {
        case "pStyle" -> style = Values.of(xml);
        case "shd" -> ground = Colours.ground(xml);
        case "rPr" -> mark = RunProperties.read(xml);
        case "framePr" -> {
          String drop = xml.attribute("dropCap");
          initial = drop != null && !drop.equals("none");
          frame = initial ? null : frame(xml);
        }
        case "ind" -> indents = Indents.read(xml);
        case "spacing" -> spacing = Spacing.read(xml);
        case "listPr" -> {
          number = "";
          int inner = xml.level();
          while (xml.nextChild(inner)) {
            boolean shown = Space.of(xml) == Space.HINT && xml.name().equals("t");
            number = shown ? String.valueOf(Values.of(xml)) : number;
          }
        }
        case "numPr" -> {
          int inner = xml.level();
          while (xml.nextChild(inner)) {
            if (xml.name().equals("numId")) {
              String id = Values.of(xml);
              list = NO_LIST.equals(id) ? "" : id;
            } else if (xml.name().equals("ilvl")) {
              listLevel = Values.number(Values.of(xml));
            }
          }
        }
        default -> {
          // Nothing that changes what is read.
        }
      }
    }
    return new ParagraphProperties(
        style, list, listLevel, number, ground, spacing, indents, initial, frame, mark);
  }

  /** Where a frame says it stands, in words that are the same for the same place. */
  private static String frame(XmlReader xml) {
    StringBuilder place = new StringBuilder();
    for (String name : PLACES) {
      place.append(xml.attribute(name)).append(' ');
    }
    return place.toString();
  }

  /** These, and what they leave open as a style says it. */
  public ParagraphProperties over(ParagraphProperties styled) {
    return new ParagraphProperties(
        style == null ? styled.style : style,
        list == null ? styled.list : list,
        listLevel == null ? styled.listLevel : listLevel,
        number == null ? styled.number : number,
        ground == null ? styled.ground : ground,
        spacing.over(styled.spacing),
        indents == null ? styled.indents : indents,
        initial,
        frame == null ? styled.frame : frame,
        mark);
  }
}
