package io.github.nianbao.word.body;

/**
 * How one level of a list is numbered.
 *
 * @param start its first number
 * @param format of its numbers, as Word's XML names it
 * @param text what is shown; {@code %1} stands for the number of the first level
 * @param gap whether something lies between the number and the text behind it
 * @param legal whether the numbers of all levels are shown as 1, 2, 3
 * @param restart the level, from 1, whose next number lets this one begin anew; 0 for none
 */
public record ListLevel(
    int start, String format, String text, boolean gap, boolean legal, int restart) {}
