package io.github.nianbao.input;

import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import io.github.nianbao.report.Wording;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file is. Which types are read, and what is said of the others, is decided here. */
public enum FileType {
  PDF,
  /** Plain text in any encoding; may be a dump of a report, or any other text. */
  TEXT("plain text", "纯文本", Advice.READ_AS_TEXT),
  /** Text whose tables are marked, by bars or by tags. */
  MARKDOWN("text with tables as in Markdown", "带表格标记的文本（Markdown）", Advice.READ_AS_TEXT),
  HTML("an HTML page", "网页（HTML）"),
  /** A web page with all that belongs to it in one file. */
  MHTML("an HTML page saved as one file (MHTML)", "网页存档（MHTML）"),
  DOCX("a Word file", "Word 文件", Advice.SAVE_AS_PDF),
  DOC("an old Word file", "旧版 Word 文件", Advice.SAVE_AS_PDF),
  WPS("a WPS file", "WPS 文件", Advice.SAVE_AS_PDF),
  RTF("a Rich Text file", "RTF 文件", Advice.SAVE_AS_PDF),
  ODT("an OpenDocument text", "OpenDocument 文本", Advice.SAVE_AS_PDF),
  XLSX("an Excel file", "Excel 文件", Advice.SAVE_SHEET_AS_PDF),
  XLS("an old Excel file", "旧版 Excel 文件", Advice.SAVE_SHEET_AS_PDF),
  ODS("an OpenDocument spreadsheet", "OpenDocument 电子表格", Advice.SAVE_SHEET_AS_PDF),
  /** Slides, Office files that a password locks, Office files in XML. */
  OFFICE("a Word or other Office file", "Word 等 Office 文件", Advice.SAVE_AS_PDF),
  /** The container of Office files of before 2007, which other programs use too. */
  OLE("an old Word, WPS or other Office file", "旧版 Word、WPS 等 Office 文件", Advice.SAVE_AS_PDF),
  OFD("an OFD file", "OFD 文件", Advice.SAVE_OFD_AS_PDF),
  ZIP("a ZIP archive", "ZIP 压缩包", Advice.UNPACK),
  RAR("a RAR archive", "RAR 压缩包", Advice.UNPACK),
  SEVEN_ZIP("a 7z archive", "7z 压缩包", Advice.UNPACK),
  GZIP("a gzip archive", "gzip 压缩包", Advice.UNPACK),
  BZIP2("a bzip2 archive", "bzip2 压缩包", Advice.UNPACK),
  XZ("an xz archive", "xz 压缩包", Advice.UNPACK),
  TAR("a tar archive", "tar 归档", Advice.UNPACK),
  /** A program or a book, packed as a ZIP. */
  PACKAGE("a program or an electronic book", "程序或电子书"),
  PNG("an image (PNG)", "图片（PNG）", Advice.RECOGNISE),
  JPEG("an image (JPEG)", "图片（JPEG）", Advice.RECOGNISE),
  GIF("an image (GIF)", "图片（GIF）", Advice.RECOGNISE),
  BMP("an image (BMP)", "图片（BMP）", Advice.RECOGNISE),
  WEBP("an image (WebP)", "图片（WebP）", Advice.SAVE_AS_PNG),
  /** What scanners write, also of several pages. */
  TIFF("an image (TIFF)", "图片（TIFF）", Advice.RECOGNISE),
  JSON("JSON data", "JSON 数据"),
  XML("an XML file", "XML 文件"),
  /** What macOS puts beside a file, with {@code ._} and the name of that. */
  RESOURCES("a resource file of macOS", "macOS 资源文件"),
  /** Nothing, or white space alone. */
  EMPTY(Reason.EMPTY, "nothing", "空文件", "There is nothing in it.", "文件中没有任何内容。", null),
  BINARY("binary data of an unknown kind", "未知的二进制数据");

  /** The types that have a reader. */
  private static final Set<FileType> READ =
      Set.of(PDF, OFD, TEXT, MARKDOWN, HTML, MHTML, DOCX, DOC, WPS, RTF, XLSX, XLS);

  /** The types of pictures that Java opens. */
  private static final Set<FileType> PICTURES = Set.of(PNG, JPEG, GIF, BMP, TIFF);

  /** The library without which those that are not read by this one alone cannot be. */
  private static final Map<FileType, String> LIBRARIES =
      Map.of(
          MARKDOWN, "org.jsoup:jsoup",
          HTML, "org.jsoup:jsoup",
          MHTML, "org.jsoup:jsoup",
          DOC, "org.apache.poi:poi-scratchpad",
          WPS, "org.apache.poi:poi-scratchpad",
          XLSX, "org.apache.poi:poi",
          XLS, "org.apache.poi:poi");

  /** What the user of a file can do, where that is not what is usual for the reason. */
  private enum Advice {
    READ_AS_TEXT(
        "A text dump of a report is read if its name ends in .txt, or by readText.",
        "报告的文本请以 .txt 为扩展名保存，或用 readText 读取。"),
    SAVE_AS_PDF("Open it in Word or WPS and save it as a PDF.", "请用 Word 或 WPS 打开，另存为 PDF。"),
    SAVE_SHEET_AS_PDF(
        "Open it in Excel or WPS and save it as a PDF.", "请用 Excel 或 WPS 打开，另存为 PDF。"),
    SAVE_OFD_AS_PDF("Open it in an OFD reader and save it as a PDF.", "请用 OFD 阅读器打开，另存为 PDF。"),
    RECOGNISE(
        "Read it as a picture (--scans on the command line, ReadOptions.withScans in a program), and"
            + " check its figures.",
        "请作为图像读取（命令行用 --scans，程序中用 ReadOptions.withScans），并核对数字。"),
    SAVE_AS_PNG("Save it as a PNG and read that as a picture.", "请另存为 PNG，再作为图像读取。"),
    UNPACK("Unpack it and read the report in it.", "请先解压，再读取其中的报告。");

    private final String english;
    private final String chinese;

    Advice(String english, String chinese) {
      this.english = english;
      this.chinese = chinese;
    }
  }

  private final @Nullable Reason reason;
  private final String name;
  private final String nameInChinese;
  private final String sentence;
  private final String sentenceInChinese;
  private final @Nullable Advice advice;

  /** What is never refused. */
  FileType() {
    this(null, "a PDF", "PDF", "", "", null);
  }

  FileType(String name, String nameInChinese) {
    this(name, nameInChinese, null);
  }

  FileType(String name, String nameInChinese, @Nullable Advice advice) {
    this(
        Reason.NOT_A_PDF,
        name,
        nameInChinese,
        "It is not a PDF; it looks like " + name + ".",
        "不是 PDF，看起来是：" + nameInChinese + "。",
        advice);
  }

  FileType(
      @Nullable Reason reason,
      String name,
      String nameInChinese,
      String sentence,
      String sentenceInChinese,
      @Nullable Advice advice) {
    this.reason = reason;
    this.name = name;
    this.nameInChinese = nameInChinese;
    this.sentence = sentence;
    this.sentenceInChinese = sentenceInChinese;
    this.advice = advice;
  }

  /** Whether there is a reader for it. */
  public boolean isRead() {
    return READ.contains(this);
  }

  /** Whether it is text, of a report or of anything else. */
  public boolean isText() {
    return this == TEXT || this == MARKDOWN;
  }

  /** Whether it is a picture that can be read where somebody recognises what it shows. */
  public boolean isPicture() {
    return PICTURES.contains(this);
  }

  /**
   * Whether it is read as the options ask for it.
   *
   * @param options with a recogniser or without
   */
  public boolean isReadWith(ReadOptions options) {
    return isRead() || (isPicture() && options.scans() != null);
  }

  /**
   * What is thrown of a file of this type where the library that reads it is not there.
   *
   * @throws IllegalStateException for a type that needs none
   */
  public UnreadableReportException withoutLibrary(Throwable cause) {
    String library = LIBRARIES.get(this);
    if (library == null) {
      throw new IllegalStateException(cause);
    }
    return new UnreadableReportException(
        Reason.LIBRARY_MISSING,
        new Wording(
            "It is " + name + ", which needs a library that is not there: " + library + ".",
            "此文件是" + nameInChinese + "，缺少读取它的库：" + library + "。"),
        cause);
  }

  /**
   * What is thrown of a file of this type: either there is no reader for the type, or a PDF was
   * asked for.
   *
   * @throws IllegalStateException for a PDF, which always is read
   */
  public UnreadableReportException refusal() {
    if (reason == null) {
      throw new IllegalStateException("There is a reader for it.");
    }
    Wording said = new Wording(sentence, sentenceInChinese);
    return advice == null
        ? new UnreadableReportException(reason, said)
        : new UnreadableReportException(reason, said, new Wording(advice.english, advice.chinese));
  }
}
