package io.github.nianbao.word.docx;

import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.word.docx.style.Values;

/** Content controls, the fields of forms that a reader fills in. */
final class Controls {

  private Controls() {}

  /**
   * Whether what one holds is not what it stands for, as {@code w:sdtPr} says, which is open: it
   * shows what it asks for, or the program puts something else in its place.
   */
  static boolean isOpen(XmlReader xml) throws UnreadableReportException {
    boolean open = false;
    int level = xml.level();
    while (xml.nextChild(level)) {
      open |= xml.name().equals("showingPlcHdr") && Values.isOn(xml);
      open |= xml.name().equals("dataBinding");
    }
    return open;
  }
}
