package io.github.nianbao.report;

import org.jspecify.annotations.Nullable;

/**
 * How to read: the password and the limits. Immutable; begin with {@link #defaults()}.
 *
 * @param password of an encrypted document; null for none
 * @param maxBytes greatest size of a file, in bytes
 * @param maxPages greatest number of pages that are read; later ones are reported, not read
 * @param maxGlyphsPerPage greatest number of glyphs read from one page
 * @param maxRulesPerPage greatest number of rulings read from one page
 */
public record ReadOptions(
    @Nullable String password,
    long maxBytes,
    int maxPages,
    int maxGlyphsPerPage,
    int maxRulesPerPage) {

  private static final ReadOptions DEFAULTS =
      new ReadOptions(null, 256L << 20, 2_000, 200_000, 200_000);

  public ReadOptions {
    if (maxBytes < 1 || maxPages < 1 || maxGlyphsPerPage < 1 || maxRulesPerPage < 1) {
      throw new IllegalArgumentException("a limit must be at least 1");
    }
  }

  /** No password; 256 MiB, 2000 pages, 200 000 glyphs and as many rulings on a page. */
  public static ReadOptions defaults() {
    return DEFAULTS;
  }

  public ReadOptions withPassword(@Nullable String value) {
    return new ReadOptions(value, maxBytes, maxPages, maxGlyphsPerPage, maxRulesPerPage);
  }

  public ReadOptions withMaxBytes(long value) {
    return new ReadOptions(password, value, maxPages, maxGlyphsPerPage, maxRulesPerPage);
  }

  public ReadOptions withMaxPages(int value) {
    return new ReadOptions(password, maxBytes, value, maxGlyphsPerPage, maxRulesPerPage);
  }

  public ReadOptions withMaxGlyphsPerPage(int value) {
    return new ReadOptions(password, maxBytes, maxPages, value, maxRulesPerPage);
  }

  public ReadOptions withMaxRulesPerPage(int value) {
    return new ReadOptions(password, maxBytes, maxPages, maxGlyphsPerPage, value);
  }

  @Override
  public String toString() {
    return "ReadOptions[password="
        + (password == null ? "none" : "set")
        + ", maxBytes="
        + maxBytes
        + ", maxPages="
        + maxPages
        + ", maxGlyphsPerPage="
        + maxGlyphsPerPage
        + ", maxRulesPerPage="
        + maxRulesPerPage
        + "]";
  }
}
