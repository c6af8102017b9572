package io.github.nianbao.html;

import io.github.nianbao.input.TextDecoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The text of a page by what its bytes are, whatever it says of them: pages labelled gb2312 hold
 * characters that only GB18030 has, and many are labelled wrongly.
 */
final class PageText {

  private static final Charset GB18030 = Charset.forName("GB18030");

  /** What the server said before the page, in a page saved with its headers. */
  private static final Pattern HEADERS = Pattern.compile("^HTTP/\\d[^<]*?\\r?\\n\\r?\\n");

  private PageText() {}

  /** UTF-16 with a mark, UTF-8, or GB18030: of the last two the one with fewer broken places. */
  static String of(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return clean(new String(bytes, StandardCharsets.UTF_16));
    }
    String sound = TextDecoder.soundUtf8(bytes);
    if (sound != null) {
      return clean(sound);
    }
    int broken = broken(bytes, StandardCharsets.UTF_8, Integer.MAX_VALUE);
    boolean utf8 = broken == 0 || broken(bytes, GB18030, broken) >= broken;
    return clean(new String(bytes, utf8 ? StandardCharsets.UTF_8 : GB18030));
  }

  private static String clean(String text) {
    String page = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return page.startsWith("HTTP/") ? HEADERS.matcher(page).replaceFirst("") : page;
  }

  /** How many places of some bytes are not of a charset; no more than so many are counted. */
  private static int broken(byte[] bytes, Charset charset, int most) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    int broken = 0;
    while (broken < most) {
      out.clear();
      CoderResult result = decoder.decode(in, out, true);
      if (result.isUnderflow()) {
        return broken;
      }
      if (result.isError()) {
        broken++;
        in.position(in.position() + result.length());
      }
    }
    return broken;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
