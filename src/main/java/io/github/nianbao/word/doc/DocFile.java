package io.github.nianbao.word.doc;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.pack.Damage;
import io.github.nianbao.pack.OfficeProgram;
import io.github.nianbao.pack.OleTitle;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
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
      throw OfficeProgram.WORD.locked();
    } catch (OldFileFormatException e) {
      throw OfficeProgram.WORD.tooOld();
    } catch (LimitReached e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw Damage.of("the text of the document cannot be found in it", "无法从中取出正文", e);
    }
  }

  /**
   * The title that the properties of a file give it; empty where they say nothing.
   *
   * @param bytes of the file, which are not changed
   */
  public static String title(byte[] bytes) {
    return OleTitle.of(bytes);
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
