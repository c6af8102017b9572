package io.github.nianbao.ofd;

import io.github.nianbao.input.TextDecoder;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.report.UnreadableReportException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A file of XML, read as far as it is one. A document type, through which other files could be
 * asked for, ends it.
 *
 * @param root null where not even its first tag can be read
 * @param whole whether it was read to its end
 */
record XmlFile(@Nullable Element root, boolean whole) {

  /** Deeper nested elements are no honest ones. */
  private static final int MAXIMUM_DEPTH = 200;

  /** So many events go by between two looks at the clock. */
  private static final int OFTEN = 1 << 14;

  /** Reads a file. In which encoding it is its bytes say, whatever it says itself. */
  static XmlFile of(byte[] bytes, Deadline deadline) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    Deque<Element> open = new ArrayDeque<>();
    try {
      XMLStreamReader reader =
          factory.createXMLStreamReader(new StringReader(TextDecoder.decode(bytes)));
      for (int event = 1; reader.hasNext(); event++) {
        if (event % OFTEN == 0) {
          deadline.check();
        }
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            Element element = element(reader);
            if (!open.isEmpty()) {
              open.getLast().add(element);
            }
            open.addLast(element);
            if (open.size() > MAXIMUM_DEPTH) {
              return new XmlFile(open.getFirst(), false);
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            if (open.size() == 1) {
              return new XmlFile(open.getFirst(), true);
            }
            open.removeLast();
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (!open.isEmpty()) {
              open.getLast().add(reader.getText());
            }
          }
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
            return new XmlFile(open.peekFirst(), false);
          }
          default -> {
            // Comments and instructions say nothing.
          }
        }
      }
    } catch (XMLStreamException | UnreadableReportException e) {
      // What was read so far is there.
    }
    return new XmlFile(open.peekFirst(), false);
  }

  private static Element element(XMLStreamReader reader) {
    String[] attributes = new String[2 * reader.getAttributeCount()];
    for (int i = 0; i < attributes.length; i += 2) {
      attributes[i] = plain(reader.getAttributeLocalName(i / 2));
      attributes[i + 1] = reader.getAttributeValue(i / 2);
    }
    return new Element(plain(reader.getLocalName()), attributes);
  }

  private static String plain(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
