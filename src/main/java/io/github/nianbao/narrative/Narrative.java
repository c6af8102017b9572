package io.github.nianbao.narrative;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.page.Place;
import io.github.nianbao.report.Section;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the tables of a report.
 *
 * @param title as printed, its lines joined; null where there is none
 * @param authority whose report it is; null where nothing says
 * @param year the year reported on; null where nothing says
 * @param sections those that have a heading, in reading order
 * @param headings where the headings of the sections stand in a print, by what their words say, 1
 *     to 6; none for a text dump
 * @param entitled whether the text or the metadata has the title of a report
 * @param evidence of what was guessed or is missing
 */
public record Narrative(
    @Nullable String title,
    @Nullable String authority,
    @Nullable Integer year,
    List<Section> sections,
    Map<Integer, Place> headings,
    boolean entitled,
    List<Evidence> evidence) {}
