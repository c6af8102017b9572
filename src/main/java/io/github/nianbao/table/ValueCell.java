package io.github.nianbao.table;

/**
 * What lies in one row band of a column of figures.
 *
 * @param content of the cell, or of the part of the column that the band covers
 * @param shared whether the cell reaches over other columns or rows as well
 */
public record ValueCell(CellContent content, boolean shared) {}
