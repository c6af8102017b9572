package io.github.nianbao.narrative;

import io.github.nianbao.page.Box;

/**
 * A part of a table on one page.
 *
 * @param page from 1
 * @param box in points, origin top left
 */
public record TableRegion(int page, Box box) {}
