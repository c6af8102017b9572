package io.github.nianbao.match;

import io.github.nianbao.page.Place;
import java.util.List;

/**
 * Where the tables of a kind have their first rows.
 *
 * @param taken the one whose figures are the report's
 * @param others of its kind, or what is left of them
 */
public record TablePlaces(Place taken, List<Place> others) {}
