package io.github.nianbao.input;

import io.github.nianbao.report.UnreadableReportException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out how the bytes of a text are encoded. */
public final class TextDecoder {

  private static final Charset GB18030 = Charset.forName("GB18030");

  /** What stands for a broken place. */
  private static final char BROKEN = '\uFFFD';

  private TextDecoder() {}

  /**
   * The text of a file.
   *
   * @param bytes UTF-8 with or without byte-order mark, UTF-16 with one, or GB18030
   * @return the text without the mark; may be empty
   * @throws UnreadableReportException where the bytes are text in none of these encodings
   */
  public static String decode(byte[] bytes) throws UnreadableReportException {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return readable(bytes, List.of(StandardCharsets.UTF_16));
    }
    return readable(bytes, List.of(StandardCharsets.UTF_8, GB18030));
  }

  private static String readable(byte[] bytes, List<Charset> charsets)
      throws UnreadableReportException {
    for (Charset charset : charsets) {
      try {
        String text = strictly(bytes, charset);
        if (!holdsControl(text)) {
          return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
      } catch (CharacterCodingException e) {
        // Not this one.
      }
    }
    throw FileType.BINARY.refusal();
  }

  private static boolean holdsControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' && isControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The text of bytes that are UTF-8 without a broken place, or null; one that holds the sign of a
   * broken place itself is not told from them.
   */
  public static @Nullable String soundUtf8(byte[] bytes) {
    // What is decoded at one go is decoded several times as fast as piece by piece.
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(BROKEN) < 0 ? text : null;
  }

  private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
    String sound = charset.equals(StandardCharsets.UTF_8) ? soundUtf8(bytes) : null;
    if (sound != null) {
      return sound;
    }
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  /** Characters that no text holds: controls other than tab, line ends, form feed and escape. */
  static boolean isControl(int c) {
    return c < ' ' && "\t\n\u000B\f\r\u001B".indexOf(c) < 0;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
