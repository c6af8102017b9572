package io.github.nianbao.cli.convert;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;

/** Finds the inputs in ZIPs, and in the ZIPs in those, but no deeper. */
final class ArchiveSearch {

  /**
   * What is packed as a ZIP and has one of these in it is a file of its own: of Word, OFD, Java.
   */
  private static final Set<String> PARTS =
      Set.of("[Content_Types].xml", "OFD.xml", "mimetype", "META-INF/MANIFEST.MF");

  private static final Problem TOO_DEEP =
      Problem.of("limit", "A ZIP in a ZIP in a ZIP is not opened.", "不打开 ZIP 中 ZIP 里的 ZIP。");

  private final OutputFolder out;
  private final List<Input> inputs;

  ArchiveSearch(OutputFolder out, List<Input> inputs) {
    this.out = out;
    this.inputs = inputs;
  }

  /**
   * Adds what a ZIP holds.
   *
   * @param label what the user calls the ZIP
   * @param source the path of the ZIP relative to what was named
   * @param named whether the ZIP was named itself, so that paths are relative to it
   * @return false for a document that only is packed as a ZIP, such as one of Word
   */
  boolean addAll(Archive archive, String label, String source, boolean named)
      throws OutputException {
    return search(archive, label, source, named ? "" : source + "/", false);
  }

  private boolean search(
      Archive archive, String label, String source, String prefix, boolean nested)
      throws OutputException {
    try {
      List<ZipEntry> entries = archive.entries();
      if (entries.stream().anyMatch(entry -> PARTS.contains(entry.getName()))) {
        return false;
      }
      for (ZipEntry entry : entries) {
        add(archive, entry, label + "!" + entry.getName(), prefix, nested);
      }
    } catch (OutputException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      inputs.add(Input.unreadable(label, source, problem(e)));
    } finally {
      archive.rest();
    }
    return true;
  }

  private void add(Archive archive, ZipEntry entry, String label, String prefix, boolean nested)
      throws OutputException {
    String source = prefix + SafePath.of(entry.getName());
    try {
      FileKind kind = FileKind.of(archive.head(entry));
      if (kind == FileKind.ZIP && nested) {
        inputs.add(Input.unreadable(label, source, TOO_DEEP));
      } else if (kind != FileKind.ZIP || !addNested(archive, entry, label, source)) {
        boolean wanted = InputSearch.mayBeReport(kind, source);
        inputs.add(
            wanted
                ? new Input(
                    label, source, kind, entry.getSize(), false, archive.content(entry), null)
                : Input.ignored(label, source, kind, entry.getSize()));
      }
    } catch (OutputException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      inputs.add(Input.unreadable(label, source, problem(e)));
    }
  }

  private boolean addNested(Archive archive, ZipEntry entry, String label, String source)
      throws IOException {
    Archive inner = archive.inner(entry, out.temporary(".zip"));
    return search(inner, label, source, source + "/", true);
  }

  /** Java's reader of ZIPs meets some damage with exceptions of other kinds. */
  private static Problem problem(Exception e) {
    return e instanceof RuntimeException ? Problem.ofZip(e) : Problem.of(e);
  }
}
