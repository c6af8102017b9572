package io.github.nianbao.cli.convert;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found where the user pointed.
 *
 * @param label what the user is told it is called
 * @param source its path relative to the folder or ZIP that was named, with {@code /}; for a file
 *     that was named itself, its name
 * @param kind by its first bytes
 * @param bytes its size
 * @param named whether it was named itself and is therefore read whatever it is
 * @param content its bytes; null where they cannot be had, or where it is no report by its kind
 * @param problem why it cannot be read; null where that is not known yet, or where nobody expects
 *     it to be read
 */
record Input(
    String label,
    String source,
    FileKind kind,
    long bytes,
    boolean named,
    @Nullable Content content,
    @Nullable Problem problem) {

  static Input unreadable(String label, String source, Problem problem) {
    return new Input(label, source, FileKind.EMPTY, 0, false, null, problem);
  }

  static Input ignored(String label, String source, FileKind kind, long bytes) {
    return new Input(label, source, kind, bytes, false, null, null);
  }

  /** The name without folders. */
  String name() {
    return source.substring(source.lastIndexOf('/') + 1);
  }

  /** The ending of a report's name in lower case; empty where it has another. */
  String ending() {
    return ending(source);
  }

  static String ending(String name) {
    String lowerCase = name.toLowerCase(Locale.ROOT);
    return lowerCase.endsWith(".pdf") ? ".pdf" : lowerCase.endsWith(".txt") ? ".txt" : "";
  }
}
