package io.github.nianbao.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one table. */
@FunctionalInterface
public interface RowWriter {

  /**
   * Writes a row.
   *
   * @param values one for each column; null where it is missing
   * @throws IOException where it cannot be written
   */
  void row(List<? extends @Nullable Object> values) throws IOException;
}
