package io.github.nianbao.table;

import io.github.nianbao.form.FormColumn;
import io.github.nianbao.line.CellText;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.token.Token;
import io.github.nianbao.token.Tokenizer;
import java.util.List;
import java.util.Locale;

/**
 * A strip across a table between two places where a row may end. Where rulings say so it is a row;
 * a row may be several slices where nothing says so or a page ends in it.
 *
 * @param page number of its page
 * @param y0 upper edge
 * @param y1 lower edge
 * @param labels the glyphs of its labels, by label column from the left
 * @param values what stands in the columns of its header, one for each
 * @param others what stands in it beside all of these
 * @param header the header over it
 * @param ruled whether a ruling closes it from the slice before
 * @param labelTexts the text of each of its labels
 */
public record RowBand(
    int page,
    double y0,
    double y1,
    List<List<Glyph>> labels,
    List<ValueCell> values,
    List<Glyph> others,
    Header header,
    boolean ruled,
    List<String> labelTexts) {

  /** Whether anything stands in its columns of figures. */
  public boolean hasValues() {
    for (ValueCell value : values) {
      if (!value.glyphs().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** In how many of its columns of figures, of 1, figures or marks stand. */
  public double filled() {
    int filled = 0;
    for (ValueCell value : values) {
      filled += holdsFigure(value) ? 1 : 0;
    }
    return values.isEmpty() ? 0 : (double) filled / values.size();
  }

  private static boolean holdsFigure(ValueCell value) {
    for (Glyph glyph : value.glyphs()) {
      if (!Character.isLetter(glyph.text().codePointAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** Whether something stands in each of its columns of figures. */
  public boolean full() {
    for (ValueCell value : values) {
      if (value.glyphs().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether figures stand in most of its columns where anything stands, and in one at least. */
  public boolean holdsFigures() {
    long filled = values.stream().filter(value -> !value.glyphs().isEmpty()).count();
    long figures =
        values.stream()
            .map(value -> Tokenizer.read(CellText.of(value.glyphs()), FormColumn.Kind.AMOUNT))
            .filter(Token.Number.class::isInstance)
            .count();
    return figures > 0 && figures * 2 > filled;
  }

  public boolean hasLabel() {
    for (List<Glyph> label : labels) {
      if (!label.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(Locale.ROOT, "p%d %.0f-%.0f %s", page, y0, y1, ruled ? "ruled " : ""));
    for (String label : labelTexts) {
      text.append('<').append(flat(label)).append('>');
    }
    for (ValueCell value : values) {
      text.append(" [")
          .append(flat(CellText.of(value.glyphs())))
          .append(value.shared() ? "*]" : "]");
    }
    return text.toString();
  }

  private static String flat(String text) {
    return text.replace("\n", "|");
  }
}
