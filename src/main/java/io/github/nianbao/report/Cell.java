package io.github.nianbao.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure comes from.
 *
 * @param printed the text of the cell as printed, its lines separated by {@code \n}; empty where
 *     nothing is printed
 * @param state what it was read as
 * @param page page number from 1; null in a text dump and for a missing cell
 * @param box where the text stands, or, where nothing is printed, the cell itself: x0, y0, x1, y1
 *     in PDF points, origin top left of the page as displayed; null in a text dump, for a missing
 *     cell, and for a blank one whose edges are not printed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Cell(String printed, CellState state, @Nullable Integer page, @Nullable Bounds box) {}
