package io.github.nianbao.html;

import io.github.nianbao.flow.FlowTable;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A line or a table of a page.
 *
 * @param at the element in which it lies; of a table its own
 * @param text of a line; empty for a table
 * @param table null for a line
 * @param linked how much of the line leads elsewhere, of 1
 * @param mark whether only a report has the like: the heading of a section, or a statutory table
 */
record Piece(Element at, String text, @Nullable FlowTable table, double linked, boolean mark) {}
