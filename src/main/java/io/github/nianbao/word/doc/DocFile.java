package io.github.nianbao.word.doc;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.pack.Damage;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import io.github.nianbao.report.Wording;
import io.github.nianbao.word.body.Block;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.SubdocumentType;

/** Reads Word files of before 2007. */
public final class DocFile {

  private DocFile() {}

  /**
   * What the text of a document holds, and behind it that of its boxes.
   *
   * @param bytes of the file, which are not changed
   * @throws UnreadableReportException where it is damaged, locked or too old
   */
  public static List<Block> read(byte[] bytes, ReadOptions options, Deadline deadline)
      throws UnreadableReportException {
    try {
      return blocks(new HWPFDocument(new ByteArrayInputStream(bytes)), options, deadline);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableReportException(
          Reason.PASSWORD_NEEDED,
          new Wording("It is a Word file that a password locks.", "是加密的 Word 文件。"),
          new Wording(
              "Open it in Word or WPS and save it without a password.",
              "请用 Word 或 WPS 打开，取消密码后另存。"));
    } catch (OldFileFormatException e) {
      throw new UnreadableReportException(
          Reason.NOT_A_PDF,
          new Wording("It is a Word file of before 1997.", "是 Word 97 以前的文件。"),
          new Wording(
              "Open it in Word or WPS and save it as .docx.", "请用 Word 或 WPS 打开，另存为 .docx。"));
    } catch (LimitReached e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw Damage.of("the text of the document cannot be found in it", "无法从中取出正文", e);
    }
  }

  /** What a document that is open holds. */
  static List<Block> blocks(HWPFDocument document, ReadOptions options, Deadline deadline) {
    FileInformationBlock file = document.getFileInformationBlock();
    long length = document.getText().length();
    if (length > options.limit(Limit.CHARACTERS)) {
      throw new LimitReached(Limit.CHARACTERS, options.limit(Limit.CHARACTERS));
    }
    DocStory story = new DocStory(document, deadline);
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (SubdocumentType part : SubdocumentType.ORDERED) {
      int end = start + file.getSubdocumentTextStreamLength(part);
      if (part == SubdocumentType.MAIN || part == SubdocumentType.TEXTBOX) {
        blocks.addAll(story.read(start, end));
      }
      start = end;
    }
    return blocks;
  }
}
