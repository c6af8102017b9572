package io.github.nianbao.page;

import java.util.List;

/**
 * One page as displayed ({@code /Rotate} applied, origin at the top left of the crop box).
 *
 * @param number from 1
 * @param width in points, as displayed
 * @param height in points, as displayed
 * @param glyphs in content order, without spaces and without the second strike of a fake bold
 * @param rules painted rulings, in content order, collinear pieces not yet joined
 * @param images how many images were drawn; a page without glyphs but with an image is a scan
 */
public record Page(
    int number, double width, double height, List<Glyph> glyphs, List<Rule> rules, int images) {}
