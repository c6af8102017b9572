package io.github.nianbao.word.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Collects the characters of a run, which come as bytes in several encodings and as codes. */
final class RtfText {

  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private Charset charset = StandardCharsets.ISO_8859_1;

  /** A byte of text. */
  void add(int b, Charset encoding) {
    if (!charset.equals(encoding)) {
      decode();
      charset = encoding;
    }
    bytes.write(b);
  }

  /** A character by its code in UTF-16. */
  void add(char unit) {
    decode();
    text.append(unit);
  }

  private void decode() {
    if (bytes.size() > 0) {
      text.append(bytes.toString(charset));
      bytes.reset();
    }
  }

  /** What was collected, which is forgotten. */
  String take() {
    decode();
    String all = text.toString();
    text.setLength(0);
    return all;
  }
}
