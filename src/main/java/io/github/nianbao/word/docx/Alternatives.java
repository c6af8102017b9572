package io.github.nianbao.word.docx;

import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.UnreadableReportException;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses among contents that are given several times, for programs that understand more or less:
 * the first that a program of today understands. Where the others hold other digits, another
 * program shows those.
 */
final class Alternatives {

  /** What Word has added since 2007. */
  private static final String KNOWN = "http://schemas.microsoft.com/office/";

  private Alternatives() {}

  /** Reads what the open element holds. */
  interface Reading {
    void read() throws UnreadableReportException;
  }

  /**
   * Reads the one that counts.
   *
   * @param chosen reads it
   * @return the digits of each of the others
   */
  static List<String> read(XmlReader xml, Reading chosen) throws UnreadableReportException {
    List<String> others = new ArrayList<>();
    boolean found = false;
    int level = xml.level();
    while (xml.nextChild(level)) {
      boolean choice = xml.name().equals("Choice");
      if (!choice && !xml.name().equals("Fallback")) {
        continue;
      }
      if (!found && (!choice || isUnderstood(xml))) {
        found = true;
        chosen.read();
      } else {
        others.add(Digits.within(xml));
      }
    }
    return others;
  }

  private static boolean isUnderstood(XmlReader xml) {
    String needed = xml.attribute("Requires");
    if (needed == null) {
      return false;
    }
    for (String prefix : needed.strip().split("\\s+", -1)) {
      String namespace = xml.namespaceOf(prefix);
      if (namespace == null || !namespace.startsWith(KNOWN)) {
        return false;
      }
    }
    return true;
  }
}
