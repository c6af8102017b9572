package io.github.nianbao.pdf;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;

/** Reads an object where it stands in the file, without making objects of all that is in it. */
abstract class ObjectScanner {

  /** The whole file. Not to be changed. */
  final byte[] file;

  private final COSDocument document;

  /** The next byte. */
  int at;

  ObjectScanner(byte[] file, COSDocument document) {
    this.file = file;
    this.document = document;
  }

  /** Goes to the first name in the dictionary of an object; false where there is none. */
  final boolean begin(COSObjectKey key) {
    Long place = document.getXrefTable().get(key);
    if (place == null || place <= 0 || place >= file.length) {
      return false;
    }
    at = place.intValue();
    return skipWord(Long.toString(key.getNumber()))
        && skipWord(Integer.toString(key.getGeneration()))
        && skipWord("obj")
        && skipWord("<<");
  }

  final boolean skipWord(String word) {
    next();
    for (int i = 0; i < word.length(); i++) {
      if (at + i >= file.length || file[at + i] != word.charAt(i)) {
        return false;
      }
    }
    at += word.length();
    return true;
  }

  /** Skips white space; the byte that follows, or -1 at the end. */
  final int next() {
    while (at < file.length && ContentLexer.isSpace(file[at])) {
      at++;
    }
    return at < file.length ? file[at] : -1;
  }

  final String name() {
    int from = ++at;
    while (at < file.length && ContentLexer.isRegular(file[at])) {
      at++;
    }
    return new String(file, from, at - from, StandardCharsets.ISO_8859_1);
  }

  /** A number without sign and point of up to nine digits; -1 for anything else. */
  final int integer() {
    next();
    int value = 0;
    int from = at;
    while (at < file.length && at - from < 9 && file[at] >= '0' && file[at] <= '9') {
      value = 10 * value + file[at++] - '0';
    }
    return at > from && at < file.length && !ContentLexer.isRegular(file[at]) ? value : -1;
  }
}
