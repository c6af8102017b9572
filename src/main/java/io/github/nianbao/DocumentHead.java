package io.github.nianbao;

import io.github.nianbao.report.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says beside its tables.
 *
 * @param title its lines joined; null where there is none
 * @param authority null where the title does not say
 * @param year null where the document does not say
 * @param sections in the order of the document
 */
record DocumentHead(
    @Nullable String title,
    @Nullable String authority,
    @Nullable Integer year,
    List<Section> sections) {}
