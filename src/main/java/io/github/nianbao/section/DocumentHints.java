package io.github.nianbao.section;

import org.jspecify.annotations.Nullable;

/**
 * What may stand in for a title.
 *
 * @param fileName with or without folders and extension; null where unknown
 * @param metadataTitle the title in the document's metadata; null where there is none
 */
public record DocumentHints(@Nullable String fileName, @Nullable String metadataTitle) {}
