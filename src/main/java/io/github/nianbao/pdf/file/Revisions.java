package io.github.nianbao.pdf.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/**
 * What lies in a file whose cross-references are of no use, of which PDFBox takes all objects for
 * those of one document: documents within it and older revisions.
 */
final class Revisions {

  /** The dictionary of a stream is no longer than this, in bytes. */
  private static final int DICTIONARY = 4096;

  /** So many bytes may lie between the data of a stream and the word that ends it. */
  private static final int END_WITHIN = 16;

  /** A document has no more objects than this. */
  private static final int MAXIMUM_NUMBER = 1 << 23;

  /** The length of an entry of a table of cross-references, at least. */
  private static final int ENTRY = 18;

  private Revisions() {}

  /** A file as it is to be read. */
  static final class Repaired {
    private final byte[] bytes;
    private final boolean several;

    Repaired(byte[] bytes, boolean several) {
      this.bytes = bytes;
      this.several = several;
    }

    /** Not to be changed. */
    byte[] bytes() {
      return bytes;
    }

    /** Whether parts of several revisions, or of documents, may be taken for one. */
    boolean several() {
      return several;
    }
  }

  /** A file without the documents that lie in its streams and are not packed; not changed. */
  static Repaired withoutDocumentsWithin(byte[] file) {
    Scan scan = new Scan(file);
    boolean whole = scan.blankDocumentsWithin();
    return new Repaired(scan.bytes, !whole);
  }

  /** A file that leads to its newest revision, where that can be told; not changed. */
  static Repaired newest(byte[] file) {
    Scan scan = new Scan(file);
    if (!scan.lookForObjects()) {
      return new Repaired(file, false);
    }
    int table = scan.newestTable();
    if (table < 0) {
      return new Repaired(file, true);
    }
    byte[] end = ("\nstartxref\n" + table + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    byte[] repaired = Arrays.copyOf(file, file.length + end.length);
    System.arraycopy(end, 0, repaired, file.length, end.length);
    return new Repaired(repaired, false);
  }

  /**
   * Whether the entries of a table of cross-references lead to their objects.
   *
   * @param header from where they count
   */
  static boolean agrees(byte[] bytes, int table, int header) {
    return new Scan(bytes).agrees(table, header);
  }

  private static final class Scan {
    private byte[] bytes;
    private int lastObject = -1;

    Scan(byte[] bytes) {
      this.bytes = bytes;
    }

    /**
     * A document that is attached to another one and not packed looks like a part of it.
     *
     * @return false where it cannot be told where one ends
     */
    boolean blankDocumentsWithin() {
      boolean whole = true;
      boolean copied = false;
      int at = find("%PDF-", find("%PDF-", 0) + 1);
      while (at >= 0) {
        String before = text(Math.max(0, at - DICTIONARY), at);
        int end = before.stripTrailing().endsWith("stream") ? endOfStream(before, at) : at;
        if (end <= at) {
          whole &= end == at;
          end = at + 1;
        } else {
          bytes = copied ? bytes : bytes.clone();
          copied = true;
          Arrays.fill(bytes, at, end, (byte) ' ');
        }
        at = find("%PDF-", end);
      }
      return whole;
    }

    /** Where the data of a stream end that begin at a place; -1 where that cannot be told. */
    private int endOfStream(String before, int from) {
      String digits =
          before
              .substring(Math.max(0, before.lastIndexOf(" obj")))
              .replaceFirst("(?s).*/Length\\s+(\\d{1,9})(?!\\s+\\d+\\s+R).*", "$1");
      if (!digits.matches("\\d{1,9}")) {
        return -1;
      }
      long end = from + Long.parseLong(digits);
      return end <= bytes.length
              && text((int) end, (int) end + END_WITHIN).stripLeading().startsWith("endstream")
          ? (int) end
          : -1;
    }

    /** Whether an object is there more than once. */
    boolean lookForObjects() {
      BitSet seen = new BitSet();
      boolean repeated = false;
      for (int at = find(" obj", 0); at >= 0; at = find(" obj", at + 1)) {
        int generation = digitsBefore(at);
        int number = generation < at && bytes[generation - 1] == ' ' ? generation - 1 : -1;
        int start = number < 0 ? -1 : digitsBefore(number);
        if (start < 0 || start == number || number - start > 7) {
          continue;
        }
        int object = Integer.parseInt(text(start, number));
        if (object < MAXIMUM_NUMBER) {
          repeated |= seen.get(object);
          seen.set(object);
          lastObject = start;
        }
      }
      return repeated;
    }

    private int digitsBefore(int end) {
      int at = end;
      while (at > 1 && bytes[at - 1] >= '0' && bytes[at - 1] <= '9') {
        at--;
      }
      return at;
    }

    /** The cross-references that were written last, after all objects; -1 where they are lost. */
    int newestTable() {
      String last = text(lastObject, lastObject + DICTIONARY);
      int stream = last.indexOf("stream");
      if (stream >= 0 && last.substring(0, stream).matches("(?s).*/Type\\s*/XRef.*")) {
        return lastObject;
      }
      int newest = -1;
      for (int at = find("xref", lastObject); at >= 0; at = find("xref", at + 1)) {
        newest = bytes[at - 1] == 't' ? newest : at;
      }
      return newest >= 0 && agrees(newest, 0) ? newest : -1;
    }

    /** Whether all entries of a table lead to their objects, and it has an end. */
    boolean agrees(int table, int header) {
      int at = table + "xref".length();
      while (true) {
        at = skipSpace(at);
        if (text(at, at + 7).equals("trailer")) {
          return true;
        }
        int first = number(at);
        at = skipSpace(endOfNumber(at));
        int count = number(at);
        if (first < 0 || count < 0 || count > bytes.length / ENTRY) {
          return false;
        }
        at = endOfNumber(at);
        for (int i = 0; i < count; i++) {
          at = skipSpace(at);
          int offset = number(at);
          at = skipSpace(endOfNumber(at));
          int generation = number(at);
          at = skipSpace(endOfNumber(at));
          boolean used = at < bytes.length && bytes[at] == 'n';
          at++;
          if (offset < 0 || (used && !isObject(first + i, generation, header + offset))) {
            return false;
          }
        }
      }
    }

    private boolean isObject(int number, int generation, int offset) {
      int at = skipSpace(offset);
      int next = skipSpace(endOfNumber(at));
      int word = skipSpace(endOfNumber(next));
      return number(at) == number
          && number(next) == generation
          && text(word, word + 3).equals("obj");
    }

    private int skipSpace(int from) {
      int at = from;
      while (at < bytes.length && bytes[at] >= 0 && bytes[at] <= ' ') {
        at++;
      }
      return at;
    }

    private int endOfNumber(int from) {
      int at = from;
      while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
        at++;
      }
      return at;
    }

    /** The number at a place; -1 where there is none, or it is too large. */
    private int number(int at) {
      int end = endOfNumber(at);
      try {
        return end > at ? Integer.parseInt(text(at, end)) : -1;
      } catch (NumberFormatException e) {
        return -1;
      }
    }

    private String text(int from, int to) {
      int end = Math.min(to, bytes.length);
      return from >= end ? "" : new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    }

    private int find(String word, int from) {
      byte[] sought = word.getBytes(StandardCharsets.US_ASCII);
      for (int i = Math.max(0, from); i + sought.length <= bytes.length; i++) {
        if (bytes[i] == sought[0]
            && Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
          return i;
        }
      }
      return -1;
    }
  }
}
