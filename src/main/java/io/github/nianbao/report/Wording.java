package io.github.nianbao.report;

import java.io.Serializable;

/**
 * A sentence or more for a person, in two languages.
 *
 * @param english not empty
 * @param chinese not empty, the same in simplified Chinese
 * @serial exclude
 */
public record Wording(String english, String chinese) implements Serializable {}
