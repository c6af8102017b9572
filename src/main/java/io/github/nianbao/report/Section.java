package io.github.nianbao.report;

import org.jspecify.annotations.Nullable;

/**
 * One of the six sections of a report.
 *
 * @param ordinal as printed: 一 is 1; to 6 from the report year 2019 on, before that to 8, 9 or more
 * @param heading as printed, without the ordinal
 * @param text the narrative, one paragraph a line, without tables and page furniture
 * @param firstPage page number from 1 of the heading; null in a text dump
 * @param lastPage page number of the last line of text or of the last table; null in a text dump
 */
public record Section(
    int ordinal,
    String heading,
    String text,
    @Nullable Integer firstPage,
    @Nullable Integer lastPage) {}
