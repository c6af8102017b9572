package io.github.nianbao.line;

/** Which characters are set with spaces between words. */
final class Scripts {

  private Scripts() {}

  /** Whether every character is printable ASCII: a letter, a figure or narrow punctuation. */
  static boolean latin(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) >= 0x7F) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
