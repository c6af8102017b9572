package io.github.nianbao.cli.convert;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** Names out of archives, which anybody may have written. */
final class SafePath {

  private SafePath() {}

  /** The path of an entry, without a way out of the output folder, for any file system. */
  static String of(String entry) {
    List<String> parts = new ArrayList<>();
    for (String part : StringUtils.split(entry, "/\\")) {
      String clean = part.replaceAll("[\\p{Cntrl}<>:\"|?*]", "_").strip();
      if (!clean.isEmpty() && !clean.matches("\\.+")) {
        parts.add(clean);
      }
    }
    return parts.isEmpty() ? "_" : String.join("/", parts);
  }
}
