package io.github.nianbao.report;

/**
 * The file a report was read from.
 *
 * @param name file name without folders; empty where the caller gave only bytes
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits
 * @param bytes size
 * @param pages number of pages; 0 in a source without pages
 * @param producer what the document says made it; empty where it says nothing
 * @param kind what it is
 */
public record Source(
    String name, String sha256, long bytes, int pages, String producer, SourceKind kind) {}
