package io.github.nianbao.table;

import io.github.nianbao.page.Box;

/**
 * What a source holds at one place.
 *
 * @param where of a cell its edges; where nothing encloses it, how far a label reaches, or the
 *     point at which a figure stands
 * @param content what lies there
 */
public record PlacedCell(Box where, CellContent content) {}
