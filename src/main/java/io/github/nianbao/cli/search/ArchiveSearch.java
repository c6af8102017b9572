package io.github.nianbao.cli.search;

import io.github.nianbao.cli.output.OutputException;
import io.github.nianbao.cli.output.OutputFolder;
import io.github.nianbao.cli.output.Problem;
import io.github.nianbao.input.FileType;
import io.github.nianbao.input.FileTypeDetector;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;

/** Finds the inputs in ZIPs, and in the ZIPs in those, but no deeper. */
final class ArchiveSearch {

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
   */
  void addAll(Archive archive, String label, String source, boolean named) throws OutputException {
    search(archive, label, source, named ? "" : source + "/", false);
  }

  private void search(Archive archive, String label, String source, String prefix, boolean nested)
      throws OutputException {
    try {
      List<ZipEntry> entries = archive.entries();
      if (entries.isEmpty()) {
        inputs.add(Input.unreadable(label, source, Problem.of(FileType.EMPTY.refusal())));
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
  }

  private void add(Archive archive, ZipEntry entry, String label, String prefix, boolean nested)
      throws OutputException {
    String source = prefix + SafePath.of(entry.getName());
    try {
      byte[] head = archive.head(entry);
      if (FileTypeDetector.needsAll(head)) {
        addUnpacked(archive, entry, label, source, nested);
      } else {
        addFile(archive, entry, label, source, FileTypeDetector.of(head, source));
      }
    } catch (OutputException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      inputs.add(Input.unreadable(label, source, problem(e)));
    }
  }

  /** A ZIP is searched, anything else that had to be unpacked is a file like others. */
  private void addUnpacked(
      Archive archive, ZipEntry entry, String label, String source, boolean nested)
      throws IOException {
    Archive inner = archive.inner(entry, out.temporary(".zip"));
    FileType type = inner.type(source);
    if (type == FileType.ZIP && !nested) {
      search(inner, label, source, source + "/", true);
      return;
    }
    inner.rest();
    if (type == FileType.ZIP) {
      inputs.add(Input.unreadable(label, source, TOO_DEEP));
    } else {
      addFile(archive, entry, label, source, type);
    }
  }

  private void addFile(
      Archive archive, ZipEntry entry, String label, String source, FileType type) {
    Expectation expectation = Expectation.of(type, source);
    inputs.add(
        expectation == Expectation.NONE
            ? Input.ignored(label, source, type, entry.getSize())
            : new Input(
                label, source, type, entry.getSize(), expectation, archive.content(entry), null));
  }

  /** Java's reader of ZIPs meets some damage with exceptions of other kinds. */
  private static Problem problem(Exception e) {
    return e instanceof RuntimeException ? Problem.ofZip(e) : Problem.of(e);
  }
}
