package io.github.nianbao.html;

import org.jspecify.annotations.Nullable;

/** The line of running text that is being written, until something ends it. */
final class OpenLine {

  private final StringBuilder text = new StringBuilder();
  private int linked;

  /**
   * A line that has ended.
   *
   * @param text not blank
   * @param linked how much of it leads elsewhere, from 0 to 1
   */
  record Ended(String text, double linked) {}

  /**
   * Adds a text whose runs of space are one space each.
   *
   * @param link whether it leads elsewhere
   */
  void add(String spaced, boolean link) {
    boolean blank = text.length() == 0 || text.charAt(text.length() - 1) == ' ';
    text.append(blank && spaced.startsWith(" ") ? spaced.substring(1) : spaced);
    linked += link ? spaced.length() : 0;
  }

  /** Adds a part of a text whose spaces are shown as they are. */
  void addKept(String whole, int from, int to) {
    text.append(whole, from, to);
  }

  /**
   * Ends the line and begins the next.
   *
   * @param kept whether spaces before it are shown
   * @return null where there is nothing in it
   */
  @Nullable Ended end(boolean kept) {
    String own = kept ? text.toString().stripTrailing() : ShownText.stripped(text);
    Ended ended =
        own.isBlank() ? null : new Ended(own, Math.min(1, (double) linked / own.length()));
    text.setLength(0);
    linked = 0;
    return ended;
  }
}
