package io.github.nianbao.recognise;

/**
 * A picture of some characters in a row, upright, dark on white, with little room around.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 * @param light of its pixels, row by row from the top, each from 0 for black to 255 for white; is
 *     not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Looked at pixel by pixel, never compared.
public record Strip(int width, int height, byte[] light) {}
