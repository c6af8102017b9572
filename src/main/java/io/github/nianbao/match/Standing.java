package io.github.nianbao.match;

import io.github.nianbao.narrative.Whose;

/**
 * What stands around a table of a document.
 *
 * @param whose it is, as what lies over it says
 * @param inSection whether it lies in the section of the report that it belongs to
 */
public record Standing(Whose whose, boolean inSection) {}
