package io.github.nianbao.pdf.trust;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.page.Page;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import io.github.nianbao.report.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether the text layer of a document is there and says what is printed. */
public final class TextCheck {

  /** From this share of glyphs without a character on, the text is not to be had. */
  private static final double MOSTLY = 0.5;

  /** From this share of implausible characters on, no figure of the document can be trusted. */
  private static final double WHOLLY_GARBLED = 0.2;

  /** From this share and this number of implausible characters on, the text is worth a finding. */
  private static final double PARTLY_GARBLED = 0.02;

  private static final int PARTLY_GARBLED_GLYPHS = 10;

  /** Share of the most frequent characters among ideographs; reports have 0.4 and more. */
  private static final double MINIMUM_COMMON = 0.1;

  /** Shorter texts say nothing about frequencies. */
  private static final int ENOUGH_IDEOGRAPHS = 200;

  /** Parts of the file are lost; what a limit or a font withholds is there. */
  private static final Set<EvidenceKind> DAMAGE =
      EnumSet.of(
          EvidenceKind.FILE_ENDS_EARLY,
          EvidenceKind.PAGE_LIST_BROKEN,
          EvidenceKind.PAGES_NOT_FOUND,
          EvidenceKind.PAGE_LOST,
          EvidenceKind.PAGE_CUT_SHORT,
          EvidenceKind.ANNOTATION_WITHOUT_PRINT);

  private TextCheck() {}

  /**
   * Adds what is wrong with parts of the text; throws where none of it is of use.
   *
   * @param format of the document, as its users call it
   */
  public static void check(String format, List<Page> pages, List<Evidence> evidence)
      throws UnreadableReportException {
    TextStatistics text = TextStatistics.of(pages);
    boolean damaged = evidence.stream().anyMatch(TextCheck::isDamage);
    if (text.glyphs() == 0 && damaged) {
      throw new UnreadableReportException(
          Reason.DAMAGED,
          new Wording(
              "The " + format + " is damaged, and no text of it is left.",
              format + " 已损坏，文字全部丢失。"));
    }
    if (text.glyphs() == 0 || areScans(pages, evidence)) {
      throw withoutText(pages);
    }
    if (damaged && text.unknown() > MOSTLY * text.glyphs()) {
      throw new UnreadableReportException(
          Reason.DAMAGED,
          new Wording(
              "The " + format + " is damaged, and the fonts that say what its text is are lost.",
              format + " 已损坏，说明文字内容的字体丢失。"));
    }
    if (text.unknown() > MOSTLY * text.glyphs() && areRecognised(pages)) {
      throw unrecognised();
    }
    if (text.unknown() > MOSTLY * text.glyphs()) {
      throw new UnreadableReportException(
          Reason.NO_UNICODE,
          new Wording(
              "The fonts do not say which characters most of the text consists of.",
              "字体没有说明大部分文字是什么字符。"));
    }
    if (isGarbled(text)) {
      throw new UnreadableReportException(
          Reason.NO_UNICODE,
          new Wording(
              "The text layer is garbled: its fonts map to characters that are not those printed.",
              "文字层是乱码：字体所指的字符与所印不符。"));
    }
    if (text.implausible() >= PARTLY_GARBLED_GLYPHS
        && text.implausible() > PARTLY_GARBLED * text.glyphs()) {
      evidence.add(
          Evidence.of(EvidenceKind.TEXT_PARTLY_GARBLED, Scope.document())
              .with(text.implausible())
              .with(text.glyphs()));
    }
  }

  /** Whether the text of pages is not that which is printed, or is not to be had. */
  public static boolean isGarbled(List<Page> pages) {
    TextStatistics text = TextStatistics.of(pages);
    return isGarbled(text) || text.unknown() > MOSTLY * text.glyphs();
  }

  private static boolean isGarbled(TextStatistics text) {
    boolean strange =
        text.ideographs() >= ENOUGH_IDEOGRAPHS
            && text.common() < MINIMUM_COMMON * text.ideographs();
    return strange || text.implausible() > WHOLLY_GARBLED * text.glyphs();
  }

  /** Whether all pages are images, with next to no text over them. */
  private static boolean areScans(List<Page> pages, List<Evidence> evidence) {
    return evidence.stream().filter(e -> e.kind() == EvidenceKind.PAGE_IS_IMAGE).count()
        == pages.size();
  }

  /** Whether some pages were looked at as pictures. */
  private static boolean areRecognised(List<Page> pages) {
    return pages.stream().anyMatch(page -> page.recognition() != null);
  }

  private static UnreadableReportException unrecognised() {
    return new UnreadableReportException(
        Reason.NO_TEXT_LAYER,
        new Wording(
            "The pages are images, and most of what they show was not recognised.",
            "各页都是图像，大部分内容未能识别。"),
        new Wording(
            "Scan it again, upright and with 300 dpi, or look for another edition of it.",
            "请把页面放正，以 300 dpi 重新扫描，或另找其他版本。"));
  }

  private static UnreadableReportException withoutText(List<Page> pages) {
    if (areRecognised(pages)) {
      return unrecognised();
    }
    return pages.stream().anyMatch(page -> page.images() > 0)
        ? new UnreadableReportException(
            Reason.NO_TEXT_LAYER,
            new Wording(
                "The pages are images without a text layer, as in a scan.", "各页都是图像（如扫描件），没有文字层。"))
        : new UnreadableReportException(
            Reason.NO_TEXT_LAYER,
            new Wording("The pages hold no text.", "各页没有文字。"),
            new Wording(
                "If something is printed on them, add a text layer by text recognition (OCR for"
                    + " Chinese), and check the figures; if not, download it again.",
                "如果页面上印有内容，请用文字识别（中文 OCR）加上文字层，并核对数字；如果没有，请重新下载。"));
  }

  /** Whether parts of the file are lost; what is only out of order is no loss. */
  private static boolean isDamage(Evidence evidence) {
    return DAMAGE.contains(evidence.kind());
  }
}
