package io.github.nianbao.pdf;

import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;

/**
 * Finds the data of small deflated streams in the file. Documents have a hundred maps to Unicode,
 * and PDFBox makes several objects of each.
 */
final class StreamSkimmer extends ObjectScanner {

  private final boolean encrypted;

  StreamSkimmer(byte[] file, COSDocument document) {
    super(file, document);
    encrypted = document.getEncryptionDictionary() != null;
  }

  /** Where deflated data stand in an array. */
  static final class Deflated {
    private final byte[] file;
    private final int from;
    private final int to;

    private Deflated(byte[] file, int from, int to) {
      this.file = file;
      this.from = from;
      this.to = to;
    }

    /** The array. Not to be changed. */
    byte[] file() {
      return file;
    }

    int from() {
      return from;
    }

    int to() {
      return to;
    }
  }

  /**
   * The data of a stream.
   *
   * @return null for other objects, and for streams not written as plainly as most are
   */
  @Nullable Deflated skim(COSObjectKey key) {
    if (encrypted || !begin(key)) {
      return null;
    }
    boolean deflated = false;
    int length = -1;
    while (next() == '/') {
      switch (name()) {
        case "Filter" -> {
          if (next() != '/' || !name().equals("FlateDecode")) {
            return null;
          }
          deflated = true;
        }
        case "Length" -> length = integer();
        default -> {
          return null;
        }
      }
    }
    if (!deflated || length < 0 || !skipWord(">>") || !skipWord("stream") || !skipLineEnd()) {
      return null;
    }
    int from = at;
    if (length > file.length - from) {
      return null;
    }
    at = from + length;
    return skipWord("endstream") ? new Deflated(file, from, from + length) : null;
  }

  private boolean skipLineEnd() {
    if (at < file.length && file[at] == '\r') {
      at++;
    }
    return at < file.length && file[at++] == '\n';
  }
}
