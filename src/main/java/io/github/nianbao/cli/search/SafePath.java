package io.github.nianbao.cli.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** Names out of archives, which anybody may have written. */
final class SafePath {

  /** Devices to Windows, whatever folder they are in and whatever ending they have. */
  private static final Pattern DEVICE =
      Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?", Pattern.CASE_INSENSITIVE);

  private SafePath() {}

  /** The path of an entry, without a way out of the output folder, for any file system. */
  static String of(String entry) {
    List<String> parts = new ArrayList<>();
    for (String part : StringUtils.split(entry, "/\\")) {
      // Windows does not see dots and spaces at the end, so that ".. " is "..".
      String clean =
          part.replaceAll("[\\p{Cc}\\p{Cf}<>:\"|?*]", "_").strip().replaceAll("[. ]+$", "");
      if (!clean.isEmpty()) {
        parts.add(DEVICE.matcher(clean).matches() ? "_" + clean : clean);
      }
    }
    return parts.isEmpty() ? "_" : String.join("/", parts);
  }
}
