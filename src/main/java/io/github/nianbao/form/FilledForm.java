package io.github.nianbao.form;

import io.github.nianbao.evidence.Evidence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statutory table as a report prints it.
 *
 * @param form the form its own labels follow
 * @param figures by JSON Pointer, one for every cell of the form, row by row from the top
 * @param evidence of what was noticed on the way here
 */
public record FilledForm(Form form, Map<String, Figure> figures, List<Evidence> evidence) {

  /** The same with one piece of evidence more, the last. */
  public FilledForm with(Evidence more) {
    return new FilledForm(
        form, figures, Stream.concat(evidence.stream(), Stream.of(more)).toList());
  }

  /** The same with more evidence, after what it has. */
  public FilledForm with(List<Evidence> more) {
    return more.isEmpty()
        ? this
        : new FilledForm(form, figures, Stream.concat(evidence.stream(), more.stream()).toList());
  }

  /** The figure at a JSON Pointer; null where none is printed or the form has no such cell. */
  public @Nullable BigDecimal value(String pointer) {
    Figure figure = figures.get(pointer);
    return figure == null ? null : figure.value();
  }
}
