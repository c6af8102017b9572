package io.github.nianbao.cli.output;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of files as text, and back. Java knows file names in the encoding of the locale alone; but
 * a job of cron has none, and a ZIP from China that was unpacked elsewhere leaves names in GBK.
 * URIs of files have the bytes as they are.
 */
public final class FileNames {

  private static final char UNKNOWN = '\uFFFD';

  private FileNames() {}

  /** A relative path as text with {@code /}; what the locale does not know is UTF-8 or else GBK. */
  public static String text(Path path) {
    List<String> names = new ArrayList<>();
    for (Path part : path) {
      String name = part.toString();
      names.add(name.indexOf(UNKNOWN) < 0 ? name : decoded(part));
    }
    return String.join("/", names).replace('\\', '/');
  }

  private static String decoded(Path name) {
    String uri = withoutSlash(name.toUri().getRawPath());
    String last = uri.substring(uri.lastIndexOf('/') + 1).replace("+", "%2B");
    byte[] bytes =
        URLDecoder.decode(last, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("GB18030"));
    }
  }

  /**
   * The path of a name below a folder, in UTF-8 where the locale does not know a character.
   *
   * @param name relative, with {@code /}
   */
  public static Path below(Path folder, String name) {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException e) {
      try {
        URI relative = new URI(null, null, "/" + name, null);
        String uri = withoutSlash(folder.toUri().toString()) + relative.toASCIIString();
        return Path.of(URI.create(uri));
      } catch (URISyntaxException | IllegalArgumentException impossible) {
        throw e;
      }
    }
  }

  private static String withoutSlash(String text) {
    return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }
}
