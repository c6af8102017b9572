package io.github.nianbao.narrative.title;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in for a title.
 *
 * @param fileName with or without folders and extension; null where unknown
 * @param metadataTitle the title in the document's metadata; null where there is none
 * @param runningHeads the lines at the edges of pages that are no running text
 */
public record DocumentHints(
    @Nullable String fileName, @Nullable String metadataTitle, List<String> runningHeads) {

  /** Hints for a document of which no page is known. */
  public DocumentHints(@Nullable String fileName, @Nullable String metadataTitle) {
    this(fileName, metadataTitle, List.of());
  }

  public DocumentHints {
    runningHeads = List.copyOf(runningHeads);
  }
}
