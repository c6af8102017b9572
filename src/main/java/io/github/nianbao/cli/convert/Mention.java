package io.github.nianbao.cli.convert;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a text or a web page that is about reports has in it, in every encoding that they have. */
final class Mention {

  private static final String TOPIC = "信息公开";

  private static final List<byte[]> ENCODED =
      Stream.concat(
              Stream.of(
                      StandardCharsets.UTF_8,
                      Charset.forName("GB18030"),
                      StandardCharsets.UTF_16LE,
                      StandardCharsets.UTF_16BE)
                  .map(TOPIC::getBytes),
              Stream.of("&#%d;", "&#x%x;", "&#x%X;").map(Mention::references))
          .toList();

  private Mention() {}

  /** The topic as character references of HTML. */
  private static byte[] references(String format) {
    StringBuilder text = new StringBuilder();
    TOPIC.chars().forEach(c -> text.append(String.format(Locale.ROOT, format, c)));
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  static boolean isIn(byte[] bytes) {
    return ENCODED.stream().anyMatch(topic -> contains(bytes, topic));
  }

  private static boolean contains(byte[] bytes, byte[] part) {
    for (int i = 0; i + part.length <= bytes.length; i++) {
      int same = 0;
      while (same < part.length && bytes[i + same] == part[same]) {
        same++;
      }
      if (same == part.length) {
        return true;
      }
    }
    return false;
  }
}
