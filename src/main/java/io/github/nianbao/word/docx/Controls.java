package io.github.nianbao.word.docx;

import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.word.docx.style.Values;

/** Content controls, the fields of forms that a reader fills in. */
final class Controls {

  private Controls() {}

  /** Whether one shows what it asks for, as {@code w:sdtPr} says, which is open. */
  static boolean showsPlaceholder(XmlReader xml) throws UnreadableReportException {
    boolean placeholder = false;
    int level = xml.level();
    while (xml.nextChild(level)) {
      placeholder |= xml.name().equals("showingPlcHdr") && Values.isOn(xml);
    }
    return placeholder;
  }
}
