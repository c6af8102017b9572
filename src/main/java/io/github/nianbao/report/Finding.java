package io.github.nianbao.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Something about a report that its reader should know.
 *
 * @param code what kind of thing
 * @param severity how much it matters
 * @param at JSON Pointer of the figure or table it is about; null where it is about the document
 * @param page page number from 1; null where it has no page
 * @param message one sentence in English
 * @param printed what the report prints there; null where that says nothing
 * @param expected what an identity makes of it; null where there is no such value
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
    FindingCode code,
    Severity severity,
    @Nullable String at,
    @Nullable Integer page,
    String message,
    @Nullable String printed,
    @Nullable String expected) {

  /** A finding of the code's usual severity. */
  public static Finding of(
      FindingCode code, @Nullable String at, @Nullable Integer page, String message) {
    return new Finding(code, code.severity(), at, page, message, null, null);
  }

  /** This finding where it matters more or less than usual. */
  public Finding withSeverity(Severity other) {
    return new Finding(code, other, at, page, message, printed, expected);
  }

  /** This finding with the text that is printed there. */
  public Finding withPrinted(String text) {
    return new Finding(code, severity, at, page, message, text, expected);
  }

  /** This finding with what an identity makes of the figure. */
  public Finding withExpected(String value) {
    return new Finding(code, severity, at, page, message, printed, value);
  }
}
