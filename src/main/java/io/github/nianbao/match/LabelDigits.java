package io.github.nianbao.match;

import io.github.nianbao.form.FormRow;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.token.Labels;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Digits in the labels of rows: those of a figure that is in no cell may stand among them. */
public final class LabelDigits {

  /**
   * Numbers that a label may have: its own, those of a paragraph, dates, notes. Each run of digits
   * is looked at once, from its beginning to its end, however long it is.
   */
  private static final Pattern NUMBERING =
      Pattern.compile("(?<!\\d)(?:\\d++(?=\\n?[.、)年条條款月日])|(?<=[第(\\[〔【注])\\d++)");

  /**
   * A figure stands after the words of a line, alone or with its unit; a number among them belongs
   * to them.
   */
  private static final Pattern LAST_OF_LINE =
      Pattern.compile("\\d *[件项項个個宗条條份笔次元万萬亿]{0,2} *(?:\\n|$)");

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

  /** The label of a row, as printed. */
  public static String label(List<RowBand> slices) {
    StringBuilder text = new StringBuilder();
    for (RowBand slice : slices) {
      slice.labelTexts().forEach(text::append);
    }
    return text.toString();
  }

  /** Looks at the digits in the label of a row of the form. */
  public static Kind kind(List<RowBand> slices, FormRow row) {
    int digits = 0;
    for (RowBand slice : slices) {
      for (List<Glyph> label : slice.labels()) {
        for (Glyph glyph : label) {
          digits += Character.isDigit(glyph.text().codePointAt(0)) ? 1 : 0;
        }
      }
    }
    // Most labels have the one number that they have in the form.
    if (digits <= digitsIn(row.labels().get(0))) {
      return Kind.NUMBERING;
    }
    StringBuilder lines = new StringBuilder();
    for (RowBand slice : slices) {
      for (int i = 0; i < slice.labels().size(); i++) {
        if (!slice.labels().get(i).isEmpty()) {
          lines.append(slice.labelTexts().get(i)).append('\n');
        }
      }
    }
    return kind(lines.toString());
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
