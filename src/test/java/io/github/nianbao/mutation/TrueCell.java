package io.github.nianbao.mutation;

import io.github.nianbao.page.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table as it was printed before anything was changed.
 *
 * @param pointer of its figure
 * @param value what is printed; null for none
 * @param plain whether nothing but figures, or nothing at all, stands in it
 * @param box where it lies now, moved along with its page
 * @param ruled whether rulings enclose it; else the box is drawn around its print
 * @param own what stood in it
 */
record TrueCell(
    String pointer, @Nullable String value, boolean plain, Box box, boolean ruled, List<Ink> own) {

  TrueCell at(Box other) {
    return new TrueCell(pointer, value, plain, other, ruled, own);
  }

  TrueCell holding(List<Ink> others) {
    return new TrueCell(pointer, value, plain, box, ruled, others);
  }

  TrueCell named(String other) {
    return new TrueCell(other, value, plain, box, ruled, own);
  }

  /** What its figure has in common with the others of its row, as in {@code /requests/received}. */
  String row() {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  /** The last part of its pointer. */
  String column() {
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }

  String table() {
    return pointer.substring(1, pointer.indexOf('/', 1));
  }
}
