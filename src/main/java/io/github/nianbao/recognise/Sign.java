package io.github.nianbao.recognise;

/**
 * A character that was recognised.
 *
 * @param text of it
 * @param position of its middle along the strip, from 0 at the left to 1
 * @param confidence how sure the reader is of it, from 0 to 1
 */
public record Sign(String text, double position, double confidence) {}
