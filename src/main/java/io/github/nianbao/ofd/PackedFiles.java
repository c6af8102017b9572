package io.github.nianbao.ofd;

import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.pack.Pack;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import io.github.nianbao.report.Wording;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files of an OFD, as they name one another. */
final class PackedFiles {

  private Pack pack;
  private final Set<String> names;

  /**
   * Opens an OFD.
   *
   * @param bytes of the ZIP; not to be changed
   * @throws UnreadableReportException where its directory is lost, or names a file twice
   */
  PackedFiles(byte[] bytes, ReadOptions options) throws UnreadableReportException {
    pack = Pack.open(bytes, options);
    names = pack.names();
  }

  static UnreadableReportException damaged() {
    return new UnreadableReportException(
        Reason.DAMAGED, new Wording("The OFD is damaged beyond reading.", "OFD 已损坏，无法读取。"));
  }

  /** A page begins: what was unpacked for those before it does not count. */
  void nextPage() {
    pack = pack.afresh();
  }

  /**
   * The path of a file that another one names. Producers do not agree on where a path begins: in
   * the folder of the file that names it, in that of the document, or at the top.
   *
   * @param location as it is named
   * @param folders in which it may lie, each empty or ending in a slash
   * @return in lower case; null where there is no such file
   */
  @Nullable String find(@Nullable String location, String... folders) {
    if (location == null || location.isBlank()) {
      return null;
    }
    String named = location.strip().replace('\\', '/');
    String top = named.startsWith("/") ? named.substring(1) : named;
    String known = named.startsWith("/") ? known(top) : null;
    for (int i = 0; known == null && i < folders.length; i++) {
      known = known(folders[i] + top);
    }
    return known == null ? known(top) : known;
  }

  private @Nullable String known(String path) {
    String plain = plain(path).toLowerCase(Locale.ROOT);
    return names.contains(plain) ? plain : null;
  }

  /** A path without the steps that stay or go up. */
  private static String plain(String path) {
    StringBuilder plain = new StringBuilder();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        plain.setLength(Math.max(0, plain.lastIndexOf("/")));
      } else if (!step.equals(".") && !step.isEmpty()) {
        plain.append(plain.length() == 0 ? "" : "/").append(step);
      }
    }
    return plain.toString();
  }

  /** The folder of a path, with its slash; empty at the top. */
  static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** Whether a file lies in any folder. */
  boolean holds(String name) {
    String own = name.toLowerCase(Locale.ROOT);
    return names.stream().anyMatch(path -> path.substring(path.lastIndexOf('/') + 1).equals(own));
  }

  /**
   * What a file holds.
   *
   * @param path that {@link #find} gave; null for none
   * @return null where there is none, or it is damaged
   * @throws LimitReached where it is too long
   */
  byte @Nullable [] bytes(@Nullable String path) {
    try {
      return path == null ? null : pack.part(path);
    } catch (UnreadableReportException e) {
      return null;
    }
  }
}
