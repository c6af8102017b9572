package io.github.nianbao.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdfparser.XrefTrailerResolver.XRefType;

/**
 * Reads a cross-reference table that is written as it should be (ISO 32000-1, 7.5.4), every entry
 * in twenty bytes. PDFBox splits each into strings, and documents with a hundred fonts have a
 * thousand entries.
 */
final class XrefTable {

  private static final byte[] WORD = "xref".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] OBJECT = "obj".getBytes(StandardCharsets.US_ASCII);
  private static final int ENTRY = 20;

  /** PDFBox takes no object to be before it. */
  private static final int LEAST_OFFSET = 6;

  private static final int OFFSET_DIGITS = 10;
  private static final int GENERATION_DIGITS = 5;

  /** A number of more digits, which no file can have, is not read. */
  private static final int MOST_DIGITS = 9;

  private final byte[] file;
  private final XrefPlaces objects;
  private int at;

  private XrefTable(byte[] file, int at, XrefPlaces objects) {
    this.file = file;
    this.at = at;
    this.objects = objects;
  }

  /**
   * Reads a table.
   *
   * @param from where it begins
   * @param objects takes the places of the objects, some of them even where the table is odd
   * @param id by which PDFBox tells it from others
   * @return where the trailer begins; -1 for a table that is written another way
   */
  static int read(byte[] file, int from, XrefPlaces objects, long id) {
    int sections = from + WORD.length;
    if (sections >= file.length || !Arrays.equals(file, from, sections, WORD, 0, WORD.length)) {
      return -1;
    }
    while (sections < file.length && ContentLexer.isSpace(file[sections])) {
      sections++;
    }
    objects.nextXrefObj(id, XRefType.TABLE);
    return new XrefTable(file, sections, objects).read();
  }

  private int read() {
    do {
      int first = number(' ');
      int count = number('\n');
      if (first < 0 || count < 0 || at + (long) count * ENTRY >= file.length) {
        return -1;
      }
      for (int i = 0; i < count; i++, at += ENTRY) {
        if (!entry(first + i)) {
          return -1;
        }
      }
    } while (file[at] != 't');
    return at;
  }

  /** The number before a space or an end of line; -1 where there is none. */
  private int number(char end) {
    int from = at;
    int value = 0;
    while (at < file.length && isDigit(file[at]) && at - from < MOST_DIGITS) {
      value = 10 * value + file[at++] - '0';
    }
    boolean any = at > from;
    if (end == '\n' && at < file.length && file[at] == '\r') {
      at++;
    }
    return any && at < file.length && file[at++] == end ? value : -1;
  }

  private boolean entry(int object) {
    long offset = digits(at, OFFSET_DIGITS);
    long generation = digits(at + OFFSET_DIGITS + 1, GENERATION_DIGITS);
    byte kind = file[at + 17];
    if (offset < 0
        || generation < 0
        || file[at + OFFSET_DIGITS] != ' '
        || file[at + 16] != ' '
        || (kind != 'n' && kind != 'f')
        || !ContentLexer.isSpace(file[at + 18])
        || !ContentLexer.isSpace(file[at + 19])) {
      return false;
    }
    if (kind == 'n' && offset > 0) {
      COSObjectKey key = new COSObjectKey(object, (int) generation);
      if (stands(key, offset)) {
        objects.setSeen(key, offset);
      } else {
        objects.setXRef(key, offset);
      }
    }
    return true;
  }

  /** Whether an object is at a place, in the very way that nearly all are written. */
  private boolean stands(COSObjectKey key, long offset) {
    if (offset < LEAST_OFFSET
        || offset >= file.length
        || !ContentLexer.isSpace(file[(int) offset - 1])) {
      return false;
    }
    int generation = after(key.getNumber(), (int) offset);
    int word = generation < 0 ? -1 : after(key.getGeneration(), generation);
    int end = word + OBJECT.length;
    return word >= 0
        && end < file.length
        && Arrays.equals(file, word, end, OBJECT, 0, OBJECT.length);
  }

  /** Where what follows a number and a space begins; -1 where there is another number or none. */
  private int after(long number, int from) {
    long value = 0;
    int i = from;
    while (i < file.length && isDigit(file[i]) && i - from < OFFSET_DIGITS) {
      value = 10 * value + file[i++] - '0';
    }
    boolean whole = i > from && i < file.length && file[i] == ' ';
    return whole && value == number ? i + 1 : -1;
  }

  /** The value of so many digits; -1 where others stand between them. */
  private long digits(int from, int count) {
    long value = 0;
    for (int i = from; i < from + count; i++) {
      if (!isDigit(file[i])) {
        return -1;
      }
      value = 10 * value + file[i] - '0';
    }
    return value;
  }

  private static boolean isDigit(byte c) {
    return c >= '0' && c <= '9';
  }
}
