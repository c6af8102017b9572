package io.github.nianbao.mutation;

import java.util.Random;

/**
 * One kind of change.
 *
 * @param kind what it does, in a word or two
 * @param change does it; may do nothing where there is nothing to do it to
 */
record Mutation(String kind, Change change) {

  /** What is done to a print. */
  interface Change {
    void apply(Print print, Random random);
  }

  @Override
  public String toString() {
    return kind;
  }
}
