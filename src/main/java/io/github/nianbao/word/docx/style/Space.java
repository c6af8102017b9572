package io.github.nianbao.word.docx.style;

import io.github.nianbao.pack.XmlReader;
import java.util.Map;

/** Whose an element is: the vocabularies that a Word file is written in. */
public enum Space {
  WORD,
  /** What Word 2003 adds for other programs, around paragraphs. */
  HINT,
  /** Comments and tracked changes of Word 2003. */
  REVIEW,
  MATH,
  COMPATIBILITY,
  VML,
  /** Word's own after 2007. */
  WORD_2010,
  /** Shapes with text, and what holds them. */
  SHAPE,
  DRAWING,
  OTHER;

  private static final Map<String, Space> BY_NAME =
      Map.ofEntries(
          Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", WORD),
          Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", WORD),
          Map.entry("http://schemas.microsoft.com/office/word/2003/wordml", WORD),
          Map.entry("http://schemas.microsoft.com/office/word/2003/auxHint", HINT),
          Map.entry("http://schemas.microsoft.com/aml/2001/core", REVIEW),
          Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", MATH),
          Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", MATH),
          Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", COMPATIBILITY),
          Map.entry("urn:schemas-microsoft-com:vml", VML),
          Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", WORD_2010),
          Map.entry("http://schemas.microsoft.com/office/word/2012/wordml", WORD_2010),
          Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", SHAPE),
          Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", SHAPE),
          Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", SHAPE),
          Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing", SHAPE),
          Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingInk", SHAPE),
          Map.entry(
              "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", DRAWING),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", DRAWING));

  public static Space of(String namespace) {
    return BY_NAME.getOrDefault(namespace, OTHER);
  }

  /** Whose the element is that was begun last. */
  public static Space of(XmlReader xml) {
    return of(xml.namespace());
  }
}
