package io.github.nianbao.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Whether the content of a page is whole. PDFBox reads a cut stream as far as it goes, silently.
 */
final class ContentCheck {

  private ContentCheck() {}

  /** Whether a compressed content stream of the page ends before its data do. */
  static boolean isCut(PDPage page) throws IOException {
    Iterator<PDStream> streams = page.getContentStreams();
    while (streams.hasNext()) {
      PDStream stream = streams.next();
      List<COSName> filters = stream.getFilters();
      if (filters.size() == 1 && filters.get(0).equals(COSName.FLATE_DECODE)) {
        try (InputStream raw = stream.getCOSObject().createRawInputStream()) {
          if (!isWholeZlib(raw.readAllBytes())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isWholeZlib(byte[] data) {
    if (data.length <= 2) {
      return data.length == 0;
    }
    // Without header and checksum: many writers get the checksum wrong, and nothing is lost by it.
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(data, 2, data.length - 2);
      byte[] sink = new byte[16384];
      while (!inflater.finished()) {
        if (inflater.inflate(sink) == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          return false;
        }
      }
      return true;
    } catch (DataFormatException e) {
      return false;
    } finally {
      inflater.end();
    }
  }
}
