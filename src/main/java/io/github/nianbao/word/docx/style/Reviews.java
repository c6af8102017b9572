package io.github.nianbao.word.docx.style;

import io.github.nianbao.pack.XmlReader;

/** Comments and tracked changes as Word 2003 writes them. */
public final class Reviews {

  private Reviews() {}

  /** Whether what the open element holds is a part of the text. */
  public static boolean isText(XmlReader xml) {
    String type = xml.attribute("type");
    return xml.name().equals("content")
        || "Word.Insertion".equals(type)
        || "Word.Numbering".equals(type);
  }

  /** Whether the open element says that what it is said of is deleted. */
  public static boolean isDeletion(XmlReader xml) {
    return "Word.Deletion".equals(xml.attribute("type"));
  }
}
