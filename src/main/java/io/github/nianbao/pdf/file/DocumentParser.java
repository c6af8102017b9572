package io.github.nianbao.pdf.file;

import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/** PDFBox's parser of files, but for streams, which unpack to a limit. */
public final class DocumentParser extends PDFParser {

  public DocumentParser(HeldBytes file, ReadOptions options) throws IOException {
    super(file, orEmpty(options.password()));
    IOUtils.closeQuietly(document);
    document = new BoundedDocument(this, options.limit(Limit.UNPACKED_BYTES));
  }

  private static String orEmpty(@Nullable String password) {
    return password == null ? "" : password;
  }

  /** Makes the streams of a file. */
  private static final class BoundedDocument extends COSDocument {

    private final DocumentParser parser;
    private final long maximum;
    private final UnpackedBytes objects;

    BoundedDocument(DocumentParser parser, long maximum) {
      super(parser);
      this.parser = parser;
      this.maximum = maximum;
      objects = new UnpackedBytes(maximum);
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
        throws IOException {
      COSStream stream =
          new BoundedStream(parser.createRandomAccessReadView(start, length), maximum, objects);
      dictionary.forEach(stream::setItem);
      stream.setKey(dictionary.getKey());
      return stream;
    }
  }
}
