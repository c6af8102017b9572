package io.github.nianbao.word.docx;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.pack.Damage;
import io.github.nianbao.pack.Pack;
import io.github.nianbao.pack.PackTitle;
import io.github.nianbao.pack.Parts;
import io.github.nianbao.pack.Relations;
import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.word.body.Block;
import io.github.nianbao.word.body.Fields;
import io.github.nianbao.word.body.ListCounters;
import io.github.nianbao.word.docx.style.Numbering;
import io.github.nianbao.word.docx.style.Space;
import io.github.nianbao.word.docx.style.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads Word files that are a ZIP of XML, or one file of it. */
public final class DocxFile {

  private static final String USUAL = "word/document.xml";

  /** The root of a document that is one file of XML, as Word 2003 writes it. */
  private static final String WORD_2003 = "wordDocument";

  private DocxFile() {}

  /**
   * A document.
   *
   * @param blocks what its text holds
   * @param title reads the one that its properties have; it gives an empty one where they say
   *     nothing
   */
  public record Text(List<Block> blocks, Supplier<String> title) {}

  /**
   * Reads a document.
   *
   * @param bytes of the file, a ZIP or XML; they are not changed
   * @throws UnreadableReportException where it is damaged or holds no document
   */
  public static Text read(byte[] bytes, ReadOptions options, Deadline deadline)
      throws UnreadableReportException {
    if (bytes.length == 0 || bytes[0] == 'P') {
      Pack pack = Pack.open(bytes, options);
      return parts(
          name -> {
            byte[] part = pack.part(name);
            return part == null ? null : XmlReader.of(part, options, deadline);
          });
    }
    XmlReader root = XmlReader.of(bytes, options, deadline);
    return root.name().equals(WORD_2003)
        ? new Text(body(root, new Styles(), new Numbering()), () -> "")
        : parts(name -> FlatFile.part(name, XmlReader.of(bytes, options, deadline)));
  }

  /**
   * A document of another format that a document takes in as a whole, as programs that make Word
   * files of web pages write; null where there is none.
   *
   * @param bytes of the file; they are not changed
   * @throws UnreadableReportException where it is damaged
   */
  public static byte @Nullable [] chunk(byte[] bytes, ReadOptions options, Deadline deadline)
      throws UnreadableReportException {
    if (bytes.length == 0 || bytes[0] != 'P') {
      return null;
    }
    Pack pack = Pack.open(bytes, options);
    Parts file =
        name -> {
          byte[] part = pack.part(name);
          return part == null ? null : XmlReader.of(part, options, deadline);
        };
    String main = Relations.of("", file).byKind("officeDocument");
    String chunk = Relations.of(main == null ? USUAL : main, file).byKind("aFChunk");
    return chunk == null ? null : pack.part(chunk);
  }

  private static Text parts(Parts file) throws UnreadableReportException {
    Relations all = Relations.of("", file);
    String main = all.byKind("officeDocument");
    String name = main == null ? USUAL : main;
    XmlReader document = file.part(name);
    if (document == null) {
      throw Damage.of("the text of the document is missing", "缺少正文");
    }
    Relations parts = Relations.of(name, file);
    XmlReader styles = part(file, parts.byKind("styles"));
    XmlReader lists = part(file, parts.byKind("numbering"));
    List<Block> blocks =
        body(
            document,
            styles == null ? new Styles() : Styles.read(styles),
            lists == null ? new Numbering() : Numbering.read(lists));
    return new Text(blocks, () -> PackTitle.of(all, file));
  }

  private static @Nullable XmlReader part(Parts file, @Nullable String name)
      throws UnreadableReportException {
    return name == null ? null : file.part(name);
  }

  /** Reads the text of a document, before which its styles may lie in the same part. */
  private static List<Block> body(XmlReader document, Styles others, Numbering numbering)
      throws UnreadableReportException {
    Styles styles = others;
    List<Block> blocks = new ArrayList<>();
    int level = document.level();
    while (document.nextChild(level)) {
      boolean ofWord = Space.of(document) == Space.WORD;
      if (ofWord && document.name().equals("styles")) {
        styles = Styles.read(document);
      } else if (ofWord && document.name().equals("body")) {
        Story story = new Story(document, styles, numbering, new ListCounters(), new Fields());
        blocks.addAll(story.blocks(Surroundings.PAGE));
      }
    }
    return blocks;
  }
}
