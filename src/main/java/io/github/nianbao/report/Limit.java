package io.github.nianbao.report;

/**
 * What a document may ask for. Each limit has a default that no honest report reaches; what reaches
 * one is refused with {@link UnreadableReportException.Reason#LIMIT}, or, where only a part of the
 * document does, read without that part and with a {@link FindingCode#LIMIT_REACHED}.
 */
public enum Limit {
  /** Size of the file in bytes. A larger one is refused. */
  BYTES("max-bytes", 256L << 20, "more than # bytes", "超过 # 字节"),
  /** Characters of a text dump. A longer one is refused. */
  CHARACTERS("max-characters", 500_000, "more than # characters of text", "文本超过 # 个字符"),
  /** Pages that are read. Later ones are not. */
  PAGES("max-pages", 2_000, "more than # pages", "超过 # 页"),
  /** Characters read of one page. Later ones are not. */
  GLYPHS_PER_PAGE("max-glyphs", 200_000, "more than # characters on a page", "一页超过 # 个字符"),
  /** Ruled lines read of one page. Later ones are not. */
  RULES_PER_PAGE("max-rules", 200_000, "more than # ruled lines on a page", "一页超过 # 条线"),
  /** Fonts of the document. A page is read up to the place that needs one more. */
  FONTS("max-fonts", 5_000, "more than # fonts", "超过 # 种字体"),
  /**
   * How deep the contents of a page are nested: forms within forms, and, a thousand times as many,
   * graphics states saved at a time. A page is read up to the place that goes deeper.
   */
  NESTING("max-nesting", 50, "contents nested more than # deep", "内容嵌套超过 # 层"),
  /**
   * Bytes that the contents of one page unpack to, with the fonts that it is the first to need;
   * also of all object streams of the file together, and of any other stream. A page is read up to
   * the place where it becomes more; a file whose objects are more is refused.
   */
  UNPACKED_BYTES("max-unpacked", 64L << 20, "more than # bytes when unpacked", "解压后超过 # 字节"),
  /**
   * Pixels of the images of a page that is a picture, where such pages are read. A page with more
   * is left unread, and no page is looked at in more.
   */
  PIXELS_PER_PAGE("max-pixels", 64_000_000, "more than # pixels on a page", "一页超过 # 像素"),
  /**
   * Seconds that reading takes, from the moment the bytes are there. Then the document is refused.
   */
  SECONDS("max-seconds", 60, "more than # seconds of reading", "读取超过 # 秒");

  private final String option;
  private final long defaultValue;
  private final String excess;
  private final String excessInChinese;

  Limit(String option, long defaultValue, String excess, String excessInChinese) {
    this.option = option;
    this.defaultValue = defaultValue;
    this.excess = excess;
    this.excessInChinese = excessInChinese;
  }

  /** {@return the limit of {@link ReadOptions#defaults()}} */
  public long defaultValue() {
    return defaultValue;
  }

  /** {@return the option of the command line that sets it, such as {@code --max-bytes}} */
  public String option() {
    return "--" + option;
  }

  /**
   * {@return what is too much, such as {@code more than 60 seconds of reading}: no whole sentence}
   *
   * @param value of the limit
   */
  public Wording excess(long value) {
    String number = Long.toString(value);
    return new Wording(excess.replace("#", number), excessInChinese.replace("#", number));
  }
}
