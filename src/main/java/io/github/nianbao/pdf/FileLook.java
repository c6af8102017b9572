package io.github.nianbao.pdf;

import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import io.github.nianbao.report.Wording;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file that is no PDF looks like, and what its user can do. */
public enum FileLook {
  HTML(
      "an HTML page",
      "网页（HTML）",
      "The address led to a web page: open it in a browser and save the PDF it links to, or print the"
          + " page to a PDF.",
      "下载到的是网页：请用浏览器打开，保存其中链接的 PDF，或把网页打印成 PDF。"),
  OFFICE(
      "a Word or other Office file", "Word 等 Office 文件", Advice.SAVE_AS_PDF, Advice.SAVE_AS_PDF_ZH),
  OLD_OFFICE(
      "an old Word, WPS or other Office file",
      "旧版 Word、WPS 等 Office 文件",
      Advice.SAVE_AS_PDF,
      Advice.SAVE_AS_PDF_ZH),
  RICH_TEXT("a Rich Text file", "RTF 文件", Advice.SAVE_AS_PDF, Advice.SAVE_AS_PDF_ZH),
  OFD(
      "an OFD file",
      "OFD 文件",
      "Open it in an OFD reader and save it as a PDF.",
      "请用 OFD 阅读器打开，另存为 PDF。"),
  IMAGE(
      "an image",
      "图片",
      "Make a PDF with a text layer of it by text recognition (OCR for Chinese), and check its"
          + " figures.",
      "请用文字识别（中文 OCR）生成带文字层的 PDF，并核对数字。"),
  ZIP("a ZIP archive", "ZIP 压缩包", Advice.UNPACK, Advice.UNPACK_ZH),
  RAR("a RAR archive", "RAR 压缩包", Advice.UNPACK, Advice.UNPACK_ZH),
  SEVEN_ZIP("a 7z archive", "7z 压缩包", Advice.UNPACK, Advice.UNPACK_ZH),
  GZIP("a gzip archive", "gzip 压缩包", Advice.UNPACK, Advice.UNPACK_ZH),
  XML("an XML file", "XML 文件", Advice.GET_PDF, Advice.GET_PDF_ZH),
  TEXT(
      "plain text",
      "纯文本",
      "A text dump of a report is read if its name ends in .txt, or by readText.",
      "报告的文本请以 .txt 为扩展名保存，或用 readText 读取。"),
  BINARY("binary data of an unknown kind", "未知的二进制数据", Advice.GET_PDF, Advice.GET_PDF_ZH);

  /** How many bytes it takes to tell. */
  static final int HEAD = 1024;

  /** A ZIP names its entries at its end; so many bytes hold some hundred names. */
  private static final int TAIL = 1 << 16;

  /** What a web page begins with, where nothing says that it is one. */
  private static final Pattern TAG =
      Pattern.compile("(?s)<(!--.*|(head|body|meta|title|script|style|div|table|p|br)[ >/].*)");

  /** What the headers of a web page saved as one file say. */
  private static final Pattern SAVED_PAGE =
      Pattern.compile("(?s).*^content-type:\\s*(multipart/related|text/html).*", Pattern.MULTILINE);

  /** What several of them have in common. */
  private static final class Advice {
    static final String SAVE_AS_PDF = "Open it in Word or WPS and save it as a PDF.";
    static final String SAVE_AS_PDF_ZH = "请用 Word 或 WPS 打开，另存为 PDF。";
    static final String UNPACK = "Unpack it and read the PDF in it.";
    static final String UNPACK_ZH = "请先解压，再读取其中的 PDF。";
    static final String GET_PDF = "Get the PDF from where the report was published.";
    static final String GET_PDF_ZH = "请从发布网站取得 PDF 文件。";
  }

  private final String name;
  private final String nameInChinese;
  private final String advice;
  private final String adviceInChinese;

  FileLook(String name, String nameInChinese, String advice, String adviceInChinese) {
    this.name = name;
    this.nameInChinese = nameInChinese;
    this.advice = advice;
    this.adviceInChinese = adviceInChinese;
  }

  /** The look of a file that is no PDF, by its first bytes. */
  public static FileLook of(byte[] bytes) {
    String head = head(bytes);
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return zip(head + tail(bytes));
    }
    FileLook archive = archive(head);
    if (archive != null) {
      return archive;
    }
    return isImage(head) ? IMAGE : text(head);
  }

  private static FileLook zip(String head) {
    if (head.contains("OFD.xml")) {
      return OFD;
    }
    boolean office =
        head.contains("word/")
            || head.contains("xl/")
            || head.contains("[Content_Types]")
            || head.contains("application/vnd.oasis.opendocument");
    return office ? OFFICE : ZIP;
  }

  private static @Nullable FileLook archive(String head) {
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return OLD_OFFICE;
    }
    if (head.startsWith("Rar!\u001A\u0007")) {
      return RAR;
    }
    if (head.startsWith("\u001F\u008B")) {
      return GZIP;
    }
    return head.startsWith("7z\u00BC\u00AF'\u001C") ? SEVEN_ZIP : null;
  }

  private static boolean isImage(String head) {
    return head.startsWith("\u0089PNG")
        || head.startsWith("\u00FF\u00D8\u00FF")
        || head.startsWith("GIF8")
        || head.startsWith("II*\0")
        || head.startsWith("MM\0*")
        || (head.startsWith("BM") && head.indexOf('\0') >= 0)
        || (head.startsWith("RIFF") && head.startsWith("WEBP", 8));
  }

  private static FileLook text(String head) {
    if (head.startsWith("{\\rtf")) {
      return RICH_TEXT;
    }
    // Of what has two bytes a character, every other one is zero where it is plain.
    boolean wide = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
    String plain = wide ? head.substring(2).replace("\0", "") : head;
    String start = plain.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading();
    String lowerCase = start.toLowerCase(Locale.ROOT);
    if (lowerCase.contains("<html")
        || lowerCase.startsWith("<!doctype html")
        || TAG.matcher(lowerCase).matches()
        || SAVED_PAGE.matcher(lowerCase).matches()) {
      return HTML;
    }
    if (lowerCase.startsWith("<?xml")) {
      return XML;
    }
    return head.chars().noneMatch(c -> c < ' ' && "\t\n\u000B\f\r\u001B".indexOf(c) < 0)
        ? TEXT
        : BINARY;
  }

  /** The last bytes of a file, each as one character. */
  private static String tail(byte[] bytes) {
    int from = Math.max(0, bytes.length - TAIL);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
  }

  /** The first bytes of a file, each as one character. */
  static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
  }

  /** The refusal of such a file. */
  public UnreadableReportException refusal() {
    return new UnreadableReportException(
        Reason.NOT_A_PDF,
        new Wording(
            "It is not a PDF; it looks like " + name + ".", "不是 PDF，看起来是：" + nameInChinese + "。"),
        new Wording(advice, adviceInChinese));
  }
}
