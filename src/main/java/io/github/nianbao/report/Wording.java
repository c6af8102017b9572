package io.github.nianbao.report;

/**
 * A sentence or more for a person, in two languages.
 *
 * @param english not empty
 * @param chinese not empty, the same in simplified Chinese
 */
public record Wording(String english, String chinese) {}
