package io.github.nianbao.report;

/**
 * A page as it looks.
 *
 * @param page number from 1
 * @param width of the page as displayed, in points
 * @param height of the page as displayed, in points
 * @param png the picture of the whole page as a PNG, in Base64
 */
public record PageImage(int page, double width, double height, String png) {}
