package io.github.nianbao.pack;

import io.github.nianbao.report.UnreadableReportException;

/** The title that the properties of an Office file give it. */
public final class PackTitle {

  private PackTitle() {}

  /**
   * The title of a file; empty where there is none, or its properties, which it does not show, are
   * damaged.
   *
   * @param relations those of the file as a whole
   */
  public static String of(Relations relations, Parts parts) {
    String name = relations.byKind("core-properties");
    try {
      XmlReader xml = name == null ? null : parts.part(name);
      if (xml == null) {
        return "";
      }
      int level = xml.level();
      while (xml.nextChild(level)) {
        if (xml.name().equals("title")) {
          return xml.text().strip();
        }
      }
    } catch (UnreadableReportException e) {
      // It stays without one.
    }
    return "";
  }
}
