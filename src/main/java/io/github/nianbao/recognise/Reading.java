package io.github.nianbao.recognise;

import java.util.List;

/**
 * What a reader sees in a strip.
 *
 * @param text from the left, of any characters
 * @param figures the same where it can be but a figure: nothing but {@value #FIGURES}, and the
 *     confidence is that among these
 */
public record Reading(List<Sign> text, List<Sign> figures) {

  /** The characters that figures consist of. */
  public static final String FIGURES = "0123456789.,-/";
}
