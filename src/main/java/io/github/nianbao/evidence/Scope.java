package io.github.nianbao.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What a piece of evidence is about.
 *
 * @param at JSON Pointer of the cell, row, table or other part of the report; null for the document
 *     or a page
 * @param page number from 1; null where it has no page, or none is known
 */
public record Scope(@Nullable String at, @Nullable Integer page) {

  public Scope {
    page = page == null || page < 1 ? null : page;
  }

  private static final Scope DOCUMENT = new Scope(null, null);

  /** The document as a whole. */
  public static Scope document() {
    return DOCUMENT;
  }

  /** One page of it, by its number from 1; all of it where that is 0, for it has no pages. */
  public static Scope page(int number) {
    return new Scope(null, number);
  }

  /** A part of the report whose page is not known. */
  public static Scope of(String pointer) {
    return new Scope(pointer, null);
  }

  /** A part of the report on a page; the page is null or 0 where it has none. */
  public static Scope of(String pointer, @Nullable Integer page) {
    return new Scope(pointer, page);
  }

  @Override
  public String toString() {
    return (at == null ? "document" : at) + (page == null ? "" : " p" + page);
  }
}
