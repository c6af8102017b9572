package io.github.nianbao.cli.convert;

import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.io.IOException;
import java.io.InputStream;
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

  /** What an archive may unpack to, whatever its size. */
  static final long FREE_BYTES = 1L << 30;

  /** Beyond that, how many times its size; reports hardly shrink, text some five times. */
  static final long MAX_RATIO = 100;

  private final Path file;
  private final boolean temporary;
  private @Nullable ZipFile zip;
  private int pending;

  /**
   * @param temporary whether the file is removed when nothing of it is needed any more
   */
  Archive(Path file, boolean temporary) {
    this.file = file;
    this.temporary = temporary;
  }

  /**
   * The entries that are no folders, sorted by name.
   *
   * @throws UnreadableReportException where it would unpack to more than is reasonable
   */
  synchronized List<ZipEntry> entries() throws IOException {
    ZipFile open = open();
    if (open.size() > MAX_ENTRIES) {
      throw limit("It has more than " + MAX_ENTRIES + " entries.");
    }
    List<ZipEntry> entries = new ArrayList<>(Collections.list(open.entries()));
    entries.removeIf(ZipEntry::isDirectory);
    long most = Math.max(FREE_BYTES, MAX_RATIO * Files.size(file));
    long total = 0;
    for (ZipEntry entry : entries) {
      total += Math.max(0, entry.getSize());
      if (total > most || total < 0) {
        throw limit("It would unpack to more than " + most + " bytes.");
      }
    }
    entries.sort(Comparator.comparing(ZipEntry::getName));
    return entries;
  }

  /** The first bytes of an entry. */
  synchronized byte[] head(ZipEntry entry) throws IOException {
    try (InputStream in = open().getInputStream(entry)) {
      return in.readNBytes(FileKind.HEAD);
    }
  }

  /** Writes an entry to a file. */
  synchronized void extract(ZipEntry entry, Path to) throws IOException {
    try (InputStream in = open().getInputStream(entry);
        var out = Files.newOutputStream(to)) {
      byte[] buffer = new byte[1 << 16];
      long left = entry.getSize();
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        left -= n;
        if (left < 0) {
          throw new ZipException("an entry is longer than the archive says");
        }
        out.write(buffer, 0, n);
      }
    }
  }

  /** The content of an entry; the archive stays open until it is {@linkplain Content#done done}. */
  synchronized Content content(ZipEntry entry) {
    pending++;
    return new Content() {
      @Override
      public byte[] bytes(long most) throws IOException {
        if (entry.getSize() > most) {
          throw FileBytes.tooLarge(most);
        }
        try (InputStream in = open().getInputStream(entry)) {
          return FileBytes.of(in, Math.max(0, entry.getSize()));
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
    if (pending == 0 && temporary) {
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

  private static UnreadableReportException limit(String message) {
    return new UnreadableReportException(Reason.LIMIT, message, null);
  }
}
