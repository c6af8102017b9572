package io.github.nianbao.narrative;

/**
 * A heading of one of the six sections.
 *
 * @param line index of the line it begins in
 * @param lines how many lines it takes
 * @param ordinal as printed, 1 to 6
 * @param kind which of the six sections its words name, 1 to 6
 * @param cost by how many characters its words differ from the known ones
 * @param text as printed, without the ordinal
 * @param rest what follows it in its last line
 */
public record Heading(
    int line, int lines, int ordinal, int kind, int cost, String text, String rest) {

  public int nextLine() {
    return line + lines;
  }
}
