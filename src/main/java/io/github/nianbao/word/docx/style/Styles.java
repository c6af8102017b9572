package io.github.nianbao.word.docx.style;

import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.UnreadableReportException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The styles of a document. */
public final class Styles {

  /** A style of a document without any. */
  private static final Style NO_STYLE =
      new Style(null, RunProperties.NONE, ParagraphProperties.NONE, new TableLook(null, List.of()));

  private final Map<String, Style> all = new HashMap<>();
  private final Map<Key, RunProperties> known = new HashMap<>();
  private RunProperties defaults = RunProperties.NONE;
  private @Nullable String usualParagraph;
  private @Nullable String usualTable;

  /**
   * A style, which adds to another.
   *
   * @param basedOn id of that; null for none
   */
  record Style(
      @Nullable String basedOn,
      RunProperties run,
      ParagraphProperties paragraph,
      TableLook table) {}

  /**
   * What a style of tables says beside what it says of all text.
   *
   * @param ground how light the ground is; null where it says nothing
   * @param parts rows and columns that look otherwise
   */
  public record TableLook(@Nullable Float ground, List<TablePart> parts) {}

  /** Which styles come together; null for none. */
  private record Key(
      @Nullable String table,
      @Nullable TablePart part,
      @Nullable String paragraph,
      @Nullable String run) {}

  /** Those of the part that holds them, at its root. */
  public static Styles read(XmlReader xml) throws UnreadableReportException {
    Styles styles = new Styles();
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "docDefaults" -> styles.defaults = defaults(xml);
        case "style" -> styles.add(xml);
        default -> {
          // Names of styles that are not here.
        }
      }
    }
    return styles;
  }

  private static RunProperties defaults(XmlReader xml) throws UnreadableReportException {
    RunProperties run = RunProperties.NONE;
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("rPrDefault")) {
        int inner = xml.level();
        while (xml.nextChild(inner)) {
          run = xml.name().equals("rPr") ? RunProperties.read(xml) : run;
        }
      }
    }
    return run;
  }

  private void add(XmlReader xml) throws UnreadableReportException {
    String id = xml.attribute("styleId");
    String type = String.valueOf(xml.attribute("type"));
    if (id == null) {
      return;
    }
    String usual = xml.attribute("default");
    if (usual != null && !usual.equals("0") && !usual.equals("false")) {
      usualParagraph = type.equals("paragraph") ? id : usualParagraph;
      usualTable = type.equals("table") ? id : usualTable;
    }
    all.put(id, style(xml));
  }

  private static Style style(XmlReader xml) throws UnreadableReportException {
    String basedOn = null;
    RunProperties run = RunProperties.NONE;
    ParagraphProperties paragraph = ParagraphProperties.NONE;
    Float ground = null;
    List<TablePart> parts = new ArrayList<>();
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "basedOn" -> basedOn = Values.of(xml);
        case "rPr" -> run = RunProperties.read(xml);
        case "pPr" -> paragraph = ParagraphProperties.read(xml);
        case "tcPr" -> ground = ground(xml);
        case "tblStylePr" -> parts.add(TablePart.read(xml));
        default -> {
          // Nothing that changes what is read.
        }
      }
    }
    return new Style(basedOn, run, paragraph, new TableLook(ground, parts));
  }

  /** Of the properties of cells, which are open; null where they say nothing of it. */
  static @Nullable Float ground(XmlReader xml) throws UnreadableReportException {
    Float ground = null;
    int level = xml.level();
    while (xml.nextChild(level)) {
      ground = xml.name().equals("shd") ? Colours.ground(xml) : ground;
    }
    return ground;
  }

  /** How the text of a run looks by its styles alone; null stands for no style, or no part. */
  public RunProperties run(
      @Nullable String table,
      @Nullable TablePart part,
      @Nullable String paragraph,
      @Nullable String run) {
    Key key = new Key(table, part, paragraph, run);
    RunProperties found = known.get(key);
    if (found == null) {
      RunProperties styled = chain(table == null ? usualTable : table);
      styled = part == null ? styled : part.run().over(styled);
      styled = chain(paragraph == null ? usualParagraph : paragraph).toggling(styled);
      styled = chain(run).toggling(styled);
      found = styled.keeping(defaults);
      known.put(key, found);
    }
    return found;
  }

  private RunProperties chain(@Nullable String id) {
    RunProperties properties = RunProperties.NONE;
    Set<String> seen = new HashSet<>();
    for (String at = id; at != null && seen.add(at); at = style(at).basedOn()) {
      properties = properties.over(style(at).run());
    }
    return properties;
  }

  /** What its style says of a paragraph. */
  public ParagraphProperties paragraph(@Nullable String id) {
    ParagraphProperties properties = ParagraphProperties.NONE;
    Set<String> seen = new HashSet<>();
    String at = id == null ? usualParagraph : id;
    for (; at != null && seen.add(at); at = style(at).basedOn()) {
      properties = properties.over(style(at).paragraph());
    }
    return properties;
  }

  /** What its style says of a table. */
  public TableLook table(@Nullable String id) {
    Float ground = null;
    List<TablePart> parts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String at = id == null ? usualTable : id;
    for (; at != null && seen.add(at); at = style(at).basedOn()) {
      TableLook look = style(at).table();
      ground = ground == null ? look.ground() : ground;
      parts.addAll(look.parts());
    }
    return new TableLook(ground, parts);
  }

  private Style style(String id) {
    return all.getOrDefault(id, NO_STYLE);
  }
}
