package io.github.nianbao.dump.label;

import java.util.Optional;

/**
 * A table that was found in a dump.
 *
 * @param earlier another of its kind that lies before it
 */
public record FoundTable(TableText table, Optional<TableText> earlier) {

  public int start() {
    return table.start();
  }
}
