package io.github.nianbao.cli.search;

import io.github.nianbao.cli.output.FileNames;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/**
 * A path with {@code *}, {@code **}, {@code ?}, {@code [..]} or <code>{..}</code> that no shell has
 * replaced.
 *
 * @param base the folder before the first of them
 * @param matcher for paths relative to the base
 */
record Pattern(Path base, PathMatcher matcher) {

  private static final String SPECIAL = "*?[{";

  static boolean is(String text) {
    return text.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0);
  }

  static Pattern of(String text) {
    String slashes = text.replace('\\', '/');
    int special = 0;
    while (SPECIAL.indexOf(slashes.charAt(special)) < 0) {
      special++;
    }
    int split = slashes.lastIndexOf('/', special) + 1;
    String base = split == 0 ? "." : slashes.substring(0, split);
    PathMatcher matcher =
        FileSystems.getDefault().getPathMatcher("glob:" + slashes.substring(split));
    return new Pattern(FileNames.below(Path.of(""), base), matcher);
  }

  boolean matches(Path relative) {
    return matcher.matches(relative);
  }
}
