package io.github.nianbao.word.docx;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.pack.Damage;
import io.github.nianbao.pack.Pack;
import io.github.nianbao.pack.Relations;
import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.word.body.Block;
import io.github.nianbao.word.body.Fields;
import io.github.nianbao.word.body.ListCounters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads Word files that are a ZIP of XML. */
public final class DocxFile {

  private static final String USUAL = "word/document.xml";

  private final Pack pack;
  private final ReadOptions options;
  private final Deadline deadline;

  private DocxFile(Pack pack, ReadOptions options, Deadline deadline) {
    this.pack = pack;
    this.options = options;
    this.deadline = deadline;
  }

  /**
   * What the text of a document holds.
   *
   * @param bytes of the file, which are not changed
   * @throws UnreadableReportException where it is damaged or holds no document
   */
  public static List<Block> read(byte[] bytes, ReadOptions options, Deadline deadline)
      throws UnreadableReportException {
    return new DocxFile(Pack.open(bytes, options), options, deadline).read();
  }

  private List<Block> read() throws UnreadableReportException {
    String main = Relations.of("", pack, options, deadline).byKind("officeDocument");
    String name = main == null ? USUAL : main;
    XmlReader document = xml(name);
    if (document == null) {
      throw Damage.of("the text of the document is missing", "缺少正文");
    }
    Relations parts = Relations.of(name, pack, options, deadline);
    XmlReader styleList = xml(parts.byKind("styles"));
    Styles styles = styleList == null ? new Styles() : Styles.read(styleList);
    XmlReader lists = xml(parts.byKind("numbering"));
    Numbering numbering = lists == null ? new Numbering() : Numbering.read(lists);
    Story story = new Story(document, styles, numbering, new ListCounters(), new Fields());
    List<Block> blocks = new ArrayList<>();
    int level = document.level();
    while (document.nextChild(level)) {
      if (document.name().equals("body") && Space.of(document) == Space.WORD) {
        blocks.addAll(story.blocks(Surroundings.PAGE));
      }
    }
    return blocks;
  }

  /** A part, at its root; null where there is none. */
  private @Nullable XmlReader xml(@Nullable String name) throws UnreadableReportException {
    byte[] part = name == null ? null : pack.part(name);
    return part == null ? null : XmlReader.of(part, options, deadline);
  }
}
