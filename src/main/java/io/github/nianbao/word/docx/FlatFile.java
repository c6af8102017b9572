package io.github.nianbao.word.docx;

import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.UnreadableReportException;
import org.jspecify.annotations.Nullable;

/** A document whose parts lie one after the other in one file of XML. */
final class FlatFile {

  private FlatFile() {}

  /**
   * A part.
   *
   * @param file at its root
   * @return at the root of the part; null where there is no such part
   */
  static @Nullable XmlReader part(String name, XmlReader file) throws UnreadableReportException {
    int level = file.level();
    while (file.nextChild(level)) {
      String own = file.attribute("name");
      if (own == null || !own.equalsIgnoreCase("/" + name)) {
        continue;
      }
      int part = file.level();
      while (file.nextChild(part)) {
        boolean isXml = file.name().equals("xmlData");
        if (isXml && file.nextChild(file.level())) {
          return file;
        }
      }
    }
    return null;
  }
}
