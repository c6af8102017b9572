package io.github.nianbao.page;

import org.jspecify.annotations.Nullable;

/**
 * One line of running text.
 *
 * @param text its characters; a space where one was drawn or a gap of more than half a character
 *     stands between two Latin words or figures
 * @param page number of its page, from 1; 0 in a source without pages
 * @param box where it stands; null in a text dump, of which nothing is known but its lines
 * @param size font size in points; 0 in a text dump
 */
public record Line(String text, int page, @Nullable Box box, double size) {}
