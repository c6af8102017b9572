package io.github.nianbao.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A page saved with all that belongs to it as one message of several parts. */
final class Mhtml {

  /** Messages lie in messages; more than these are none that a browser saved. */
  private static final int DEEPEST = 4;

  private static final Pattern TYPE =
      Pattern.compile("(?im)^content-type:\\s*([^;\\s]+)((?:[^\\r\\n]|\\r?\\n[ \\t])*)");

  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)boundary\\s*=\\s*(?:\"([^\"\\r\\n]+)\"|([^;\\s]+))");

  private static final Pattern ENCODING =
      Pattern.compile("(?im)^content-transfer-encoding:\\s*(\\S+)");

  private final List<byte[]> pages = new ArrayList<>();
  private final List<byte[]> styles = new ArrayList<>();

  /** The parts of a message. */
  static Mhtml of(byte[] bytes) {
    Mhtml message = new Mhtml();
    message.read(bytes, 0, bytes.length, 0);
    return message;
  }

  /** The pages in it, the one that was saved first, then those of its frames. */
  List<byte[]> pages() {
    return pages;
  }

  /** Its style sheets. */
  List<byte[]> styles() {
    return styles;
  }

  private void read(byte[] bytes, int from, int to, int depth) {
    int start = from;
    while (start < to && Character.isWhitespace(bytes[start])) {
      start++;
    }
    int end = endOfHeaders(bytes, start, to);
    String headers = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    Matcher type = TYPE.matcher(headers);
    if (!type.find()) {
      return;
    }
    String kind = type.group(1).toLowerCase(Locale.ROOT);
    Matcher boundary = BOUNDARY.matcher(type.group(2));
    if (kind.startsWith("multipart/") && boundary.find()) {
      String mark = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
      if (depth < DEEPEST) {
        parts(bytes, end, to, "--" + mark.strip(), depth + 1);
      }
    } else if (kind.equals("text/html") || kind.equals("application/xhtml+xml")) {
      pages.add(decoded(bytes, end, to, encoding(headers)));
    } else if (kind.equals("text/css")) {
      styles.add(decoded(bytes, end, to, encoding(headers)));
    }
  }

  private static String encoding(String headers) {
    Matcher encoding = ENCODING.matcher(headers);
    return encoding.find() ? encoding.group(1).toLowerCase(Locale.ROOT) : "";
  }

  private void parts(byte[] bytes, int from, int to, String mark, int depth) {
    byte[] line = mark.getBytes(StandardCharsets.ISO_8859_1);
    int open = -1;
    for (int at = from; at < to; at = nextLine(bytes, at, to)) {
      if (startsWith(bytes, at, to, line)) {
        if (open >= 0) {
          read(bytes, open, at, depth);
        }
        open = nextLine(bytes, at, to);
      }
    }
    if (open >= 0 && open < to) {
      // What was cut off has no last mark.
      read(bytes, open, to, depth);
    }
  }

  private static boolean startsWith(byte[] bytes, int at, int to, byte[] line) {
    if (to - at < line.length) {
      return false;
    }
    for (int i = 0; i < line.length; i++) {
      if (bytes[at + i] != line[i]) {
        return false;
      }
    }
    return true;
  }

  private static int nextLine(byte[] bytes, int at, int to) {
    int end = at;
    while (end < to && bytes[end] != '\n') {
      end++;
    }
    return Math.min(to, end + 1);
  }

  /** Where the body begins: behind the first blank line. */
  private static int endOfHeaders(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      int next = nextLine(bytes, at, to);
      if (next - at <= 2 && (bytes[at] == '\n' || bytes[at] == '\r')) {
        return next;
      }
      at = next;
    }
    return to;
  }

  private static byte[] decoded(byte[] bytes, int from, int to, @Nullable String encoding) {
    byte[] body = Arrays.copyOfRange(bytes, from, to);
    if ("base64".equals(encoding)) {
      return base64(body);
    }
    return "quoted-printable".equals(encoding) ? quotedPrintable(body) : body;
  }

  /** Up to where it breaks off. */
  private static byte[] base64(byte[] body) {
    byte[] own = new byte[body.length];
    int length = 0;
    for (byte b : body) {
      if (b == '=') {
        break;
      }
      if (Character.isLetterOrDigit(b) || b == '+' || b == '/') {
        own[length++] = b;
      }
    }
    int whole = length % 4 == 1 ? length - 1 : length;
    return Base64.getDecoder().decode(Arrays.copyOf(own, whole));
  }

  private static byte[] quotedPrintable(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
    int at = 0;
    while (at < body.length) {
      byte b = body[at];
      if (b != '=') {
        out.write(b);
        at++;
        continue;
      }
      int high = at + 1 < body.length ? Character.digit(body[at + 1], 16) : -1;
      int low = at + 2 < body.length ? Character.digit(body[at + 2], 16) : -1;
      if (high >= 0 && low >= 0) {
        out.write(16 * high + low);
        at += 3;
        continue;
      }
      int end = at + 1;
      while (end < body.length && (body[end] == ' ' || body[end] == '\t' || body[end] == '\r')) {
        end++;
      }
      if (end < body.length && body[end] == '\n') {
        at = end + 1;
      } else if (end >= body.length) {
        at = end;
      } else {
        out.write(b);
        at++;
      }
    }
    return out.toByteArray();
  }
}
