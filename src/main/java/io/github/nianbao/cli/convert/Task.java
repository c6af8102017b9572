package io.github.nianbao.cli.convert;

import io.github.nianbao.cli.search.Input;

/**
 * An input and the path of its JSON.
 *
 * @param output relative to the output folder, with {@code /}; empty for an input that cannot be
 *     read or is none
 * @param renamed whether another input, or a file that is no report, has the path that this one
 *     would usually get
 */
record Task(Input input, String output, boolean renamed) {

  /** What the user is told the input is called. */
  String label() {
    return input.label();
  }
}
