package io.github.nianbao.word;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.flow.FlowBuilder;
import io.github.nianbao.flow.FlowDocument;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.word.body.Block;
import io.github.nianbao.word.body.BodyWriter;
import io.github.nianbao.word.doc.DocFile;
import io.github.nianbao.word.docx.DocxFile;
import io.github.nianbao.word.rtf.RtfFile;
import io.github.nianbao.word.rtf.RtfFile.RichText;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads Word files. */
public final class WordReader {

  private WordReader() {}

  /**
   * What the reader of a {@code .docx} sees, as lines and tables.
   *
   * @param bytes of the file, which are not changed
   * @throws UnreadableReportException where it is damaged or holds no document
   */
  public static FlowDocument readDocx(byte[] bytes, ReadOptions options, Deadline deadline)
      throws UnreadableReportException {
    DocxFile.Text text = DocxFile.read(bytes, options, deadline);
    return document(text.blocks(), text.title());
  }

  /**
   * A document of another format, such as a web page, that a {@code .docx} takes in as a whole;
   * null where there is none.
   *
   * @param bytes of the file, which are not changed
   * @throws UnreadableReportException where it is damaged
   */
  public static byte @Nullable [] chunkOfDocx(byte[] bytes, ReadOptions options, Deadline deadline)
      throws UnreadableReportException {
    return DocxFile.chunk(bytes, options, deadline);
  }

  /**
   * What the reader of rich text sees; of a file that was cut off, what is left.
   *
   * @param bytes of the file, which are not changed
   */
  public static FlowDocument readRtf(byte[] bytes, ReadOptions options, Deadline deadline) {
    RichText text = RtfFile.read(bytes, options, deadline);
    FlowBuilder flow = new FlowBuilder();
    BodyWriter.write(text.blocks(), flow);
    if (!text.whole()) {
      flow.evidence(Evidence.of(EvidenceKind.FILE_ENDS_EARLY, Scope.document()));
    }
    return flow.document(text.title(), "");
  }

  /**
   * The same of a {@code .doc}, or of a {@code .wps} that is one.
   *
   * @param bytes of the file, which are not changed
   * @throws UnreadableReportException where it is damaged, locked or too old
   */
  public static FlowDocument readDoc(byte[] bytes, ReadOptions options, Deadline deadline)
      throws UnreadableReportException {
    return document(DocFile.read(bytes, options, deadline), () -> DocFile.title(bytes));
  }

  private static FlowDocument document(List<Block> blocks, Supplier<String> title) {
    FlowBuilder flow = new FlowBuilder();
    BodyWriter.write(blocks, flow);
    return flow.document(title, "");
  }
}
