package io.github.nianbao.input;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text is: markup, data or plain. */
final class TextTypes {

  private static final Pattern TEXT_NAME = Pattern.compile("(?s).*\\.(?:txt|md|markdown)");

  /** The tags that only a web page begins with. */
  private static final Pattern PAGE = Pattern.compile("<(html|head|body|frameset)[\\s>]");

  /** The tags that a part of a web page begins with. */
  private static final Pattern TAG =
      Pattern.compile(
          "</?(html|head|body|frameset|iframe|meta|title|link|base|script|noscript|style|div|span"
              + "|section|article|table|tbody|tr|td|p|br|h[1-6]|ul|center|font|form|img|a)[\\s/>]");

  /** A web page behind what the server said before it. */
  private static final Pattern LATE_PAGE =
      Pattern.compile("(?s)<html[\\s>].*<(head|body|meta|title)[\\s/>]");

  /** Roots of XML that often has no declaration. */
  private static final Pattern DATA = Pattern.compile("<(svg|rss|feed|urlset|sitemapindex)[\\s>]");

  /** Word as one file of XML. */
  private static final Pattern WORD_XML =
      Pattern.compile("<w:worddocument|<pkg:package(?=.*word/document\\.xml)|progid=\"word\\.");

  /** Excel as one file of XML. */
  private static final Pattern EXCEL_XML =
      Pattern.compile("progid=\"excel\\.|<(?:ss:)?workbook\\s[^>]*office:spreadsheet\"");

  /** OpenDocument and 标文通 as one file of XML, and Word and Excel where nothing says it. */
  private static final Pattern OFFICE_XML =
      Pattern.compile("<\\?mso-application|<pkg:package|<office:document|<uof:");

  private static final Pattern JSON = Pattern.compile("\\{\\s*[\"}]|\\[\\s*[\\[{\"\\]]");

  /** The first of the headers that a saved page or an answer of a server begins with. */
  private static final Pattern FIRST_HEADER = Pattern.compile("http/\\d|[a-z][a-z0-9-]*:\\s");

  private static final Pattern PAGE_FOLLOWS =
      Pattern.compile("^content-type:\\s*(multipart/|text/html)", Pattern.MULTILINE);

  private static final Pattern END_OF_HEADERS = Pattern.compile("\\r?\\n\\r?\\n");

  private TextTypes() {}

  /**
   * The type of a text.
   *
   * @param start its beginning, without white space; not empty
   * @param name of the file in lower case; where it is that of a text, what might be text as well
   *     is taken for what its author calls it
   */
  static FileType of(String start, String name) {
    String text = start.toLowerCase(Locale.ROOT);
    if (text.startsWith("{\\rtf")) {
      return FileType.RTF;
    }
    FileType saved = saved(text);
    if (saved != null) {
      return saved;
    }
    Prolog prolog = Prolog.of(text);
    if (prolog.ofPage() || prolog.isFollowedBy(PAGE)) {
      return FileType.HTML;
    }
    return isText(name) ? FileType.TEXT : unsaid(text, prolog);
  }

  /** Whether the name of a file, in lower case, calls it a text. */
  static boolean isText(String name) {
    return TEXT_NAME.matcher(name).matches();
  }

  /** The type of a text that nobody has called one. */
  private static FileType unsaid(String text, Prolog prolog) {
    if (prolog.ofData() || prolog.isFollowedBy(DATA)) {
      if (WORD_XML.matcher(text).find()) {
        return FileType.DOCX;
      }
      if (EXCEL_XML.matcher(text).find()) {
        return FileType.XLSX;
      }
      return OFFICE_XML.matcher(text).find() ? FileType.OFFICE : FileType.XML;
    }
    if (prolog.hasComment() || prolog.isFollowedBy(TAG) || LATE_PAGE.matcher(text).find()) {
      return FileType.HTML;
    }
    return JSON.matcher(text).lookingAt() ? FileType.JSON : FileType.TEXT;
  }

  private static @Nullable FileType saved(String text) {
    if (!FIRST_HEADER.matcher(text).lookingAt()) {
      return null;
    }
    Matcher end = END_OF_HEADERS.matcher(text);
    String headers = end.find() ? text.substring(0, end.start()) : text;
    if (!PAGE_FOLLOWS.matcher(headers).find()) {
      return null;
    }
    return headers.startsWith("http/") ? FileType.HTML : FileType.MHTML;
  }

  /**
   * What may come before the first tag of markup.
   *
   * @param ofPage whether the type of document is that of web pages
   * @param ofData whether XML or another type of document is declared
   * @param rest what follows, from its first character that is no white space
   */
  private record Prolog(boolean ofPage, boolean ofData, boolean hasComment, String rest) {

    private static final Pattern PAGE_TYPE = Pattern.compile("<!doctype\\s+html\\b");

    static Prolog of(String text) {
      boolean data = false;
      boolean comment = false;
      String rest = text;
      while (true) {
        if (PAGE_TYPE.matcher(rest).lookingAt()) {
          return new Prolog(true, data, comment, rest);
        }
        String end;
        if (rest.startsWith("<!--")) {
          comment = true;
          end = "-->";
        } else if (rest.startsWith("<?")) {
          data |= rest.startsWith("<?xml");
          end = "?>";
        } else if (rest.startsWith("<!doctype")) {
          data = true;
          end = ">";
        } else {
          return new Prolog(false, data, comment, rest);
        }
        int at = rest.indexOf(end);
        rest = at < 0 ? "" : rest.substring(at + end.length()).stripLeading();
      }
    }

    boolean isFollowedBy(Pattern tag) {
      return tag.matcher(rest).lookingAt();
    }
  }
}
