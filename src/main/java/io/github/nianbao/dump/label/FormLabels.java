package io.github.nianbao.dump.label;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.token.Labels;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The labels of a form in the order in which a dump prints them.
 *
 * @param elements headers and rows from the top
 * @param letters the normalised letters of all elements, one after the other
 */
public record FormLabels(Form form, List<Element> elements, String letters) {

  /**
   * One label.
   *
   * @param block its block; null for a header
   * @param row its row; null for a header
   * @param start of its letters
   * @param end of its letters
   */
  public record Element(@Nullable FormBlock block, @Nullable FormRow row, int start, int end) {

    int length() {
      return end - start;
    }
  }

  public static FormLabels of(Form form) {
    List<Element> elements = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    for (FormBlock block : form.blocks()) {
      if (!form.kind().hasOneBlock()) {
        String over = block.banner() + form.kind().words().labelHeader();
        add(elements, letters, null, null, over + headers(block));
      }
      for (FormRow row : block.rows()) {
        add(elements, letters, block, row, row.labels().get(0));
      }
    }
    return new FormLabels(form, List.copyOf(elements), letters.toString());
  }

  private static String headers(FormBlock block) {
    StringBuilder headers = new StringBuilder();
    for (FormColumn column : block.columns()) {
      headers.append(column.labels().get(0));
    }
    return headers.toString();
  }

  private static void add(
      List<Element> elements,
      StringBuilder letters,
      @Nullable FormBlock block,
      @Nullable FormRow row,
      String label) {
    int start = letters.length();
    letters.append(Labels.normalise(label));
    elements.add(new Element(block, row, start, letters.length()));
  }
}
