package io.github.nianbao.match;

/**
 * The bands of a table that are one row of the form.
 *
 * @param from first band
 * @param to band after the last
 * @param likeness of their label to the form's, 0 to 1; 1 where the form has no label
 */
public record RowMatch(int from, int to, double likeness) {}
