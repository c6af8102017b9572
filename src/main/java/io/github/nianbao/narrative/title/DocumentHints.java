package io.github.nianbao.narrative.title;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in for a title.
 *
 * @param fileName with or without folders and extension; null where unknown
 * @param metadata reads the title in the document's metadata, when it is needed; it gives null
 *     where there is none
 * @param runningHeads the lines at the edges of pages that are no running text
 */
public record DocumentHints(
    @Nullable String fileName, Supplier<@Nullable String> metadata, List<String> runningHeads) {

  /** Hints for a document of which no page is known. */
  public DocumentHints(@Nullable String fileName, @Nullable String metadataTitle) {
    this(fileName, () -> metadataTitle, List.of());
  }

  public DocumentHints {
    runningHeads = List.copyOf(runningHeads);
  }

  /** The title in the document's metadata; null where there is none. */
  @Nullable String metadataTitle() {
    return metadata.get();
  }
}
