package io.github.nianbao.made;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.xml.sax.SAXException;

/** Writes a report as formatting objects and prints them with Apache FOP. */
final class FopProducer {

  private static final String SETTINGS =
      "<fop version='1.0'><renderers><renderer mime='application/pdf'><fonts><font"
          + " kerning='no' embed-url='made.ttf'><font-triplet name='made' style='normal'"
          + " weight='normal'/></font></fonts></renderer></renderers></fop>";

  private static final String HEAD =
      "<fo:root xmlns:fo='http://www.w3.org/1999/XSL/Format'"
          + " font-family='made'><fo:layout-master-set><fo:simple-page-master master-name='a4'"
          + " page-width='210mm' page-height='297mm' margin='18mm'><fo:region-body/>"
          + "</fo:simple-page-master></fo:layout-master-set><fo:page-sequence"
          + " master-reference='a4'><fo:flow flow-name='xsl-region-body' font-size='10.5pt'>";

  private FopProducer() {}

  static byte[] print(MadeReport report) throws IOException {
    byte[] program = MadeFont.of(report.characters());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      byte[] settings = SETTINGS.getBytes(StandardCharsets.UTF_8);
      FopFactory factory =
          new FopConfParser(
                  new ByteArrayInputStream(settings), URI.create("made:/"), new OneFont(program))
              .getFopFactoryBuilder()
              .build();
      Fop fop = factory.newFop("application/pdf", out);
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(
              new StreamSource(new StringReader(document(report))),
              new SAXResult(fop.getDefaultHandler()));
    } catch (SAXException | TransformerException e) {
      throw new IOException(e);
    }
    return out.toByteArray();
  }

  /** Whatever is asked for is the font. */
  private static final class OneFont implements ResourceResolver {

    private final byte[] program;

    OneFont(byte[] program) {
      this.program = program;
    }

    @Override
    public Resource getResource(URI uri) {
      return new Resource(new ByteArrayInputStream(program));
    }

    @Override
    public ByteArrayOutputStream getOutputStream(URI uri) throws IOException {
      throw new IOException("Nothing is written.");
    }
  }

  private static String document(MadeReport report) {
    StringBuilder document = new StringBuilder(HEAD);
    document.append("<fo:block font-size='15pt' text-align='center'>");
    document.append(report.title()).append("</fo:block>");
    for (MadeReport.Section section : report.sections()) {
      block(document, section.heading());
      block(document, section.text());
      for (MadeTable table : section.tables()) {
        table.captions().forEach(caption -> block(document, caption));
        table(document, table);
      }
    }
    return document.append("</fo:flow></fo:page-sequence></fo:root>").toString();
  }

  private static void block(StringBuilder document, String text) {
    if (!text.isEmpty()) {
      document.append("<fo:block space-before='6pt'>").append(text).append("</fo:block>");
    }
  }

  private static void table(StringBuilder document, MadeTable table) {
    document.append("<fo:table table-layout='fixed' width='100%' border-collapse='collapse'");
    document.append(" keep-together.within-page='always' space-before='6pt'>");
    for (double width : table.widths()) {
      document.append("<fo:table-column column-width='proportional-column-width(");
      document.append(width * 100).append(")'/>");
    }
    document.append("<fo:table-body>");
    for (List<MadeCell> row : table.rows()) {
      document.append("<fo:table-row>");
      for (MadeCell cell : row) {
        document.append("<fo:table-cell border='0.5pt solid black' padding='2pt'");
        document.append(" display-align='center' number-columns-spanned='" + cell.columns());
        document.append("' number-rows-spanned='" + cell.rows() + "'>");
        for (String line : cell.text().split("\n", -1)) {
          document.append("<fo:block font-size='9pt' text-align='center'>");
          document.append(breakable(line)).append("</fo:block>");
        }
        document.append("</fo:table-cell>");
      }
      document.append("</fo:table-row>");
    }
    document.append("</fo:table-body></fo:table>");
  }

  /** FOP breaks Chinese only where a break is allowed in so many words. */
  private static String breakable(String line) {
    return line.replaceAll("(?<=[\\u3400-\\u9FFF])(?=[\\u3400-\\u9FFF])", "\u200B");
  }
}
