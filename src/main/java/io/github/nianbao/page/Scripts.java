package io.github.nianbao.page;

/** Which characters are set with spaces between words. */
final class Scripts {

  private Scripts() {}

  /** Whether every character is printable ASCII: a letter, a figure or narrow punctuation. */
  static boolean latin(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c > ' ' && c < 0x7F);
  }
}
