package io.github.nianbao.token.label;

import io.github.nianbao.token.Labels;
import io.github.nianbao.token.Units;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Digits in the labels of rows: those of a figure that is in no cell may stand among them. */
public final class LabelDigits {

  /**
   * Numbers that a label may have: its own, those of a paragraph or a table, dates, notes; a year
   * may be broken over lines, with a hyphen or without. Each run of other digits is looked at once,
   * from its beginning to its end, however long it is.
   */
  private static final Pattern NUMBERING =
      Pattern.compile(
          "2B0B\\dB\\d(?=B年)".replace("B", "(?:-?\\n)?")
              + "|(?<!\\d)(?:\\d++(?=\\n?[.、)年条條款月日])|(?<=[第表(\\[〔【注])\\d++)");

  /**
   * A figure stands after the words of a line, alone or with its unit; a number among them belongs
   * to them.
   */
  private static final Pattern LAST_OF_LINE =
      Pattern.compile("\\d *[" + Units.CHARACTERS + "]{0,2} *(?:\\n|$)");

  private LabelDigits() {}

  /** What the digits in a label say of it. */
  public enum Kind {
    /** They are its numbers. */
    NUMBERING,
    /** They stand among its words. */
    REMARK,
    /** They stand after its words, as a figure does. */
    FIGURE
  }

  /**
   * Looks at the digits in the label of a row.
   *
   * @param usual the label as the form has it; most have the one number that they have there
   * @param label its parts as printed, from the left and from the top
   */
  public static Kind kind(String usual, List<String> label) {
    int digits = 0;
    for (String part : label) {
      digits += digitsIn(part);
    }
    return digits <= digitsIn(usual) ? Kind.NUMBERING : kind(String.join("\n", label) + "\n");
  }

  /** The first of some labels of columns in which other digits than numbers stand; or null. */
  public static @Nullable String strayIn(List<String> labels) {
    for (String label : labels) {
      if (kind(label) != Kind.NUMBERING) {
        return label;
      }
    }
    return null;
  }

  /** Looks at the digits in a label, line by line. */
  public static Kind kind(String lines) {
    if (digitsIn(lines) == 0) {
      return Kind.NUMBERING;
    }
    String text = NUMBERING.matcher(Labels.compatible(lines)).replaceAll("");
    if (LAST_OF_LINE.matcher(text).find()) {
      return Kind.FIGURE;
    }
    return digitsIn(text) > 0 ? Kind.REMARK : Kind.NUMBERING;
  }

  private static int digitsIn(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits;
  }
}
