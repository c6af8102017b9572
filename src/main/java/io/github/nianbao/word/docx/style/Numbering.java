package io.github.nianbao.word.docx.style;

import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.word.body.ListCounters;
import io.github.nianbao.word.body.ListCounters.ListScheme;
import io.github.nianbao.word.body.ListLevel;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists of a document: how their paragraphs are numbered. */
public final class Numbering {

  private final Map<String, Scheme> schemes = new HashMap<>();
  private final Map<String, Numbered> lists = new HashMap<>();

  /**
   * One level of a list.
   *
   * @param style of the paragraphs that it belongs to; null for none
   * @param look of the number
   */
  record Level(ListLevel numbers, @Nullable String style, RunProperties look) {}

  /**
   * A paragraph in its list.
   *
   * @param look of its number
   */
  public record Listed(ListScheme list, int level, RunProperties look) {}

  /**
   * How the paragraphs of lists are numbered that count together.
   *
   * @param link style of lists that says it instead; null for none
   */
  record Scheme(String id, Map<Integer, Level> levels, @Nullable String link) {}

  /**
   * A list.
   *
   * @param scheme id of its scheme
   * @param starts by level what the list begins with; null where its scheme says it
   * @param levels by level how the list shows it; null where its scheme says it
   */
  record Numbered(
      String id, String scheme, Map<Integer, Integer> starts, Map<Integer, Level> levels) {}

  /** Those of the part that holds them, at its root. */
  public static Numbering read(XmlReader xml) throws UnreadableReportException {
    Numbering all = new Numbering();
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("abstractNum")) {
        all.addScheme(xml);
      } else if (xml.name().equals("num")) {
        all.addList(xml);
      }
    }
    return all;
  }

  private void addScheme(XmlReader xml) throws UnreadableReportException {
    String id = String.valueOf(xml.attribute("abstractNumId"));
    Map<Integer, Level> levels = new HashMap<>();
    String link = null;
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("numStyleLink")) {
        link = Values.of(xml);
      } else if (xml.name().equals("lvl")) {
        addLevel(levels, xml);
      }
    }
    schemes.put(id, new Scheme(id, levels, link));
  }

  private static void addLevel(Map<Integer, Level> levels, XmlReader xml)
      throws UnreadableReportException {
    int index = Values.number(xml.attribute("ilvl"), -1);
    Level read = level(xml, index);
    if (index >= 0 && index < ListCounters.LEVELS) {
      levels.put(index, read);
    }
  }

  private static Level level(XmlReader xml, int index) throws UnreadableReportException {
    int start = 0;
    String format = "decimal";
    String text = "";
    boolean gap = true;
    boolean legal = false;
    int restart = index;
    String style = null;
    RunProperties look = RunProperties.NONE;
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "start" -> start = Values.number(Values.of(xml), 0);
        case "numFmt" -> format = String.valueOf(Values.of(xml));
        case "lvlText" -> text = Values.of(xml) == null ? "" : String.valueOf(Values.of(xml));
        case "suff" -> gap = !"nothing".equals(Values.of(xml));
        case "isLgl" -> legal = Values.isOn(xml);
        case "lvlRestart" -> restart = Values.number(Values.of(xml), index);
        case "pStyle" -> style = Values.of(xml);
        case "rPr" -> look = RunProperties.read(xml);
        default -> {
          // Nothing that changes the number.
        }
      }
    }
    ListLevel numbers = new ListLevel(start, format, text, gap, legal, restart);
    return new Level(numbers, style, look);
  }

  private void addList(XmlReader xml) throws UnreadableReportException {
    String id = String.valueOf(xml.attribute("numId"));
    String scheme = "";
    Map<Integer, Integer> starts = new HashMap<>();
    Map<Integer, Level> levels = new HashMap<>();
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("abstractNumId")) {
        scheme = String.valueOf(Values.of(xml));
      } else if (xml.name().equals("lvlOverride")) {
        int index = Values.number(xml.attribute("ilvl"), -1);
        int inner = xml.level();
        while (xml.nextChild(inner)) {
          if (xml.name().equals("lvl")) {
            addLevel(levels, xml);
          } else if (index >= 0
              && index < ListCounters.LEVELS
              && xml.name().equals("startOverride")) {
            starts.put(index, Values.number(Values.of(xml), 1));
          }
        }
      }
    }
    lists.put(id, new Numbered(id, scheme, starts, levels));
  }

  /**
   * In which list a paragraph is.
   *
   * @param properties with those of its style
   * @return null where it is in none
   */
  public @Nullable Listed listed(ParagraphProperties properties, Styles styles) {
    String id = properties.list();
    Numbered list = id == null || id.isEmpty() ? null : lists.get(id);
    Scheme scheme = list == null ? null : scheme(list, styles);
    if (list == null || scheme == null) {
      return null;
    }
    int index = index(properties, scheme);
    Level level = level(list, scheme, index);
    ListScheme counted =
        new ListScheme(
            scheme.id(),
            list.id(),
            at -> {
              Level one = level(list, scheme, at);
              return one == null ? null : one.numbers();
            },
            list.starts()::get);
    return level == null ? null : new Listed(counted, index, level.look());
  }

  private @Nullable Scheme scheme(Numbered list, Styles styles) {
    Scheme scheme = schemes.get(list.scheme());
    if (scheme == null || scheme.link() == null) {
      return scheme;
    }
    String linked = styles.paragraph(scheme.link()).list();
    Numbered other = linked == null ? null : lists.get(linked);
    return other == null ? scheme : schemes.get(other.scheme());
  }

  /** The level that is asked for, or the one that belongs to the style of a paragraph. */
  private static int index(ParagraphProperties properties, Scheme scheme) {
    Integer asked = properties.listLevel();
    if (asked != null) {
      return Math.max(0, Math.min(asked, ListCounters.LEVELS - 1));
    }
    for (int i = 0; i < ListCounters.LEVELS; i++) {
      Level level = scheme.levels().get(i);
      if (level != null && level.style() != null && level.style().equals(properties.style())) {
        return i;
      }
    }
    return 0;
  }

  private static @Nullable Level level(Numbered list, Scheme scheme, int index) {
    Level own = list.levels().get(index);
    return own == null ? scheme.levels().get(index) : own;
  }
}
