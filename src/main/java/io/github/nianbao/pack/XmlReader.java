package io.github.nianbao.pack;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the elements of an XML part. A type of document, with which XML reaches other files
 * or grows without end, is refused, as is what is not well formed.
 *
 * <p>Whoever reads an element asks for its children one after the other by the level of the
 * element; what of a child was not read is passed over:
 *
 * <pre>
 * int level = xml.level();
 * while (xml.nextChild(level)) { … xml.name() … }
 * </pre>
 */
public final class XmlReader {

  /** So many elements within each other for each level of contents, which need several. */
  private static final int LEVELS = 20;

  /** The time is looked at after so many events. */
  private static final int AT_A_TIME = 1 << 12;

  /** A declaration of the encoding ends in so many bytes. */
  private static final int HEAD = 200;

  private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";

  private static final Pattern ENCODING =
      Pattern.compile("^[^<]*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)");

  private final XMLStreamReader reader;
  private final Deadline deadline;
  private final long nesting;
  private int level;
  private int event = XMLStreamConstants.START_DOCUMENT;
  private int events;

  private XmlReader(XMLStreamReader reader, ReadOptions options, Deadline deadline) {
    this.reader = reader;
    this.deadline = deadline;
    nesting = options.limit(Limit.NESTING);
  }

  /**
   * At the root element of a part.
   *
   * @throws UnreadableReportException where it is no XML, or declares a type of document
   */
  public static XmlReader of(byte[] part, ReadOptions options, Deadline deadline)
      throws UnreadableReportException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = reader(part, factory);
      XmlReader xml = new XmlReader(reader, options, deadline);
      while (xml.event != XMLStreamConstants.START_ELEMENT) {
        xml.next();
      }
      return xml;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /**
   * What is UTF-8, as nearly all is, is decoded here: where bytes are none, the parser of the JDK
   * prints it.
   */
  private static XMLStreamReader reader(byte[] part, XMLInputFactory factory)
      throws XMLStreamException {
    String head = new String(part, 0, Math.min(part.length, HEAD), StandardCharsets.ISO_8859_1);
    int mark = head.startsWith(UTF_8_MARK) ? UTF_8_MARK.length() : 0;
    Matcher encoding = ENCODING.matcher(head);
    boolean utf8 = head.startsWith("<", mark) && !head.startsWith("\0", mark + 1);
    if (!utf8 || (encoding.find() && !encoding.group(1).equalsIgnoreCase("UTF-8"))) {
      return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }
    ByteArrayInputStream text = new ByteArrayInputStream(part, mark, part.length - mark);
    return factory.createXMLStreamReader(
        new InputStreamReader(text, StandardCharsets.UTF_8.newDecoder()));
  }

  /** How many elements are open: 1 at the root. */
  public int level() {
    return level;
  }

  /**
   * Goes on to the next child of an open element.
   *
   * @param of the level of the element
   * @return false at the end of the element
   */
  public boolean nextChild(int of) throws UnreadableReportException {
    while (true) {
      next();
      if (event == XMLStreamConstants.START_ELEMENT && level == of + 1) {
        return true;
      }
      if (level < of) {
        return false;
      }
    }
  }

  /** All text within the element that is open, to its end. */
  public String text() throws UnreadableReportException {
    int end = level - 1;
    StringBuilder text = new StringBuilder();
    while (level > end) {
      next();
      if (event == XMLStreamConstants.CHARACTERS) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      }
    }
    return text.toString();
  }

  private void next() throws UnreadableReportException {
    events++;
    if (events % AT_A_TIME == 0) {
      deadline.check();
    }
    try {
      event = reader.next();
    } catch (XMLStreamException e) {
      throw broken(e);
    }
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        level++;
        if (level > nesting * LEVELS) {
          throw new LimitReached(Limit.NESTING, nesting);
        }
      }
      case XMLStreamConstants.END_ELEMENT -> level--;
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw Damage.of("it holds declarations that no document has", "其中含有文档不应有的声明");
      default -> {
        // Text, or what is none.
      }
    }
  }

  private static UnreadableReportException broken(XMLStreamException e) {
    return Damage.of("a part of it is no valid XML", "其中部分内容不是有效的 XML", e);
  }

  /** The name of the element that was begun last, without its prefix. */
  public String name() {
    return reader.getLocalName();
  }

  /** The namespace of that element; empty for none. */
  public String namespace() {
    String namespace = reader.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }

  /** The namespace that a prefix stands for; null for none. */
  public @Nullable String namespaceOf(String prefix) {
    return reader.getNamespaceURI(prefix);
  }

  /**
   * The value of an attribute of that element.
   *
   * @param name without prefix; one of the element's own namespace, or of none, comes first
   * @return null where it has none
   */
  public @Nullable String attribute(String name) {
    String other = null;
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        String space = reader.getAttributeNamespace(i);
        if (space == null || space.isEmpty() || space.equals(reader.getNamespaceURI())) {
          return reader.getAttributeValue(i);
        }
        other = reader.getAttributeValue(i);
      }
    }
    return other;
  }
}
