package io.github.nianbao.cli.search;

import io.github.nianbao.cli.output.OutputException;
import io.github.nianbao.input.FileType;
import io.github.nianbao.input.FileTypeDetector;
import io.github.nianbao.report.UnreadableReportException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP file. It is open from the first entry that is read to the last that was asked for, so that
 * of a folder full of ZIPs only those at work are open. Names are in UTF-8, or else in GBK, which
 * is what Chinese programs write. Safe to share between threads.
 */
final class Archive {

  /** More entries than an honest archive of reports has. */
  static final int MAX_ENTRIES = 1_000_000;

  private final Path file;
  private final @Nullable Archive outer;
  private @Nullable Allowance allowance;
  private @Nullable ZipFile zip;
  private int pending;

  /** A ZIP that the user has. */
  Archive(Path file) {
    this.file = file;
    outer = null;
  }

  /** A ZIP out of another one; its file is removed when nothing of it is needed any more. */
  private Archive(Path file, Archive outer) {
    this.file = file;
    this.outer = outer;
  }

  /**
   * The entries that are no folders, sorted by name.
   *
   * @throws UnreadableReportException where it would unpack to more than is reasonable
   */
  synchronized List<ZipEntry> entries() throws IOException {
    ZipFile open = open();
    if (open.size() > MAX_ENTRIES) {
      throw Allowance.refusal(
          "It has more than " + MAX_ENTRIES + " entries.", "条目超过 " + MAX_ENTRIES + " 个。");
    }
    List<ZipEntry> entries = new ArrayList<>(Collections.list(open.entries()));
    entries.removeIf(ZipEntry::isDirectory);
    Allowance left = allowance();
    for (ZipEntry entry : entries) {
      left.take(Math.max(0, entry.getSize()));
    }
    entries.sort(Comparator.comparing(ZipEntry::getName));
    return entries;
  }

  private synchronized Allowance allowance() throws IOException {
    if (outer != null) {
      return outer.allowance();
    }
    Allowance known = allowance;
    if (known == null) {
      known = new Allowance(Files.size(file));
      allowance = known;
    }
    return known;
  }

  /** The first bytes of an entry. */
  synchronized byte[] head(ZipEntry entry) throws IOException {
    try (InputStream in = open().getInputStream(entry)) {
      return in.readNBytes(FileTypeDetector.HEAD);
    }
  }

  /**
   * An entry that may be a ZIP itself, unpacked, so that all of it can be looked at.
   *
   * @param to where it is unpacked to
   * @throws OutputException where it cannot be written there
   */
  synchronized Archive inner(ZipEntry entry, Path to) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long left = entry.getSize();
    try (InputStream in = open().getInputStream(entry);
        OutputStream out = Files.newOutputStream(to)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        left -= n;
        if (left < 0) {
          throw longer();
        }
        write(out, buffer, n, to);
      }
    }
    return new Archive(to, this);
  }

  private static void write(OutputStream out, byte[] bytes, int n, Path to) throws OutputException {
    try {
      out.write(bytes, 0, n);
    } catch (IOException e) {
      throw new OutputException(to, e);
    }
  }

  /**
   * What the file of it is.
   *
   * @param name of that which was unpacked into it
   */
  FileType type(String name) throws IOException {
    try (DiskBytes bytes = DiskBytes.open(file)) {
      return FileTypeDetector.of(bytes, name);
    }
  }

  /**
   * The bytes of an entry; the archive stays open until it is {@linkplain InputBytes#done done}.
   */
  synchronized InputBytes content(ZipEntry entry) {
    pending++;
    return new InputBytes() {
      @Override
      public byte[] bytes(long most) throws IOException {
        long size = Math.max(0, entry.getSize());
        if (size > most || size > FileBytes.MOST) {
          throw FileBytes.tooLarge(most);
        }
        try (InputStream in = open().getInputStream(entry)) {
          byte[] bytes = in.readNBytes((int) size);
          if (in.read() >= 0) {
            throw longer();
          }
          return bytes;
        }
      }

      @Override
      public void done() {
        release();
      }
    };
  }

  /** Closes the archive until an entry is read. */
  synchronized void rest() {
    ZipFile open = zip;
    zip = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        // Nothing was written to it.
      }
    }
    if (pending == 0 && outer != null) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // The folder it lies in is emptied at the end.
      }
    }
  }

  private synchronized void release() {
    pending--;
    if (pending == 0) {
      rest();
    }
  }

  private synchronized ZipFile open() throws IOException {
    ZipFile open = zip;
    if (open == null) {
      open = openWithNames();
      zip = open;
    }
    return open;
  }

  private ZipFile openWithNames() throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException | IllegalArgumentException e) {
      return new ZipFile(file.toFile(), Charset.forName("GB18030"));
    }
  }

  private static ZipException longer() {
    return new ZipException("an entry is longer than the archive says");
  }
}
