package io.github.nianbao.input;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.page.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a document that consists of pages.
 *
 * @param pageCount how many pages the document has; more than were read where a limit was reached
 * @param pages the pages that could be read, in order; blank ones are left out
 * @param producer what the document says made it; empty where it says nothing
 * @param title the title in the document's metadata; null where there is none
 * @param portfolio whether it is but the cover of files within it
 * @param evidence of what was wrong with the file, its pages and its fonts
 */
public record PagedDocument(
    int pageCount,
    List<Page> pages,
    String producer,
    @Nullable String title,
    boolean portfolio,
    List<Evidence> evidence) {}
