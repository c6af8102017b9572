package io.github.nianbao.token.label;

import java.util.Arrays;

/** Numbers the different characters of some texts from 0, in an open hash table. */
final class CharIndex {

  private static final int EMPTY = -1;

  private final char[] characters;
  private final int[] numbers;
  private int count;

  /**
   * Numbers characters.
   *
   * @param most at least as many as there are
   */
  CharIndex(int most) {
    int size = Integer.highestOneBit(Math.max(most, 1)) * 4;
    characters = new char[size];
    numbers = new int[size];
    Arrays.fill(numbers, EMPTY);
  }

  void add(char c) {
    int slot = slot(c);
    if (numbers[slot] == EMPTY) {
      characters[slot] = c;
      numbers[slot] = count++;
    }
  }

  /** The number of a character; -1 for one that has none. */
  int of(char c) {
    return numbers[slot(c)];
  }

  int count() {
    return count;
  }

  /** Where a character is, or would have its place. */
  private int slot(char c) {
    int mask = numbers.length - 1;
    int slot = c & mask;
    while (numbers[slot] != EMPTY && characters[slot] != c) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
