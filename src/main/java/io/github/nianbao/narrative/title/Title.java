package io.github.nianbao.narrative.title;

import org.jspecify.annotations.Nullable;

/**
 * The title of a report and what it says.
 *
 * @param text as printed, its lines joined
 */
public record Title(String text, @Nullable String authority, @Nullable Integer year) {

  /** Whether it is that of a statistics list, not of a report. */
  public boolean isOfList() {
    return TitleParser.isOfList(text);
  }
}
