package io.github.nianbao.form;

import java.util.List;

/**
 * What some cells, taken together, are at most. Reports count in ways of their own: it proves
 * nothing.
 *
 * @param part JSON Pointers of the cells, at least one
 * @param whole JSON Pointers of the cells whose sum they do not exceed, at least one
 */
public record Bound(List<String> part, List<String> whole) {}
