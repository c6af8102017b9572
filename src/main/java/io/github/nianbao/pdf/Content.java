package io.github.nianbao.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Unpacks content streams and notices where one is cut, which PDFBox passes over in silence. */
final class Content {

  /** More content than this on one page is not read, in bytes. */
  private static final int MOST = 1 << 26;

  private static final int BLOCK = 16384;

  /** How often its size a stream grows when it is unpacked, as a guess. */
  private static final int USUAL_GROWTH = 6;

  private byte[] bytes = {};
  private int size;
  private boolean whole = true;

  private Content() {}

  /**
   * @param contents a stream or an array of streams, which are read as one
   */
  static Content of(@Nullable COSBase contents) {
    Content content = new Content();
    if (contents instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        content.add(array.getObject(i));
        // A stream ends what it holds, but for white space.
        content.endLine();
      }
    } else {
      content.add(contents);
    }
    return content;
  }

  /** What could be unpacked. */
  byte[] bytes() {
    return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
  }

  /** Whether all streams were there and could be unpacked to their end. */
  boolean whole() {
    return whole;
  }

  private void add(@Nullable COSBase part) {
    if (!(part instanceof COSStream stream)) {
      whole = false;
      return;
    }
    try {
      if (isPlainlyDeflated(stream)) {
        try (InputStream raw = stream.createRawInputStream()) {
          inflate(raw.readAllBytes());
        }
      } else {
        try (InputStream in = stream.createInputStream()) {
          copy(in);
        }
      }
    } catch (IOException | RuntimeException e) {
      whole = false;
    }
  }

  private static boolean isPlainlyDeflated(COSStream stream) {
    COSBase filters = stream.getFilters();
    COSBase filter =
        filters instanceof COSArray array && array.size() == 1 ? array.getObject(0) : filters;
    return COSName.FLATE_DECODE.equals(filter)
        && stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) == null;
  }

  private void copy(InputStream in) throws IOException {
    int count = 0;
    while (count >= 0) {
      size += count;
      reserve(BLOCK);
      count = in.read(bytes, size, bytes.length - size);
    }
  }

  /** Without the header, which some writers get wrong; nothing is lost by it. */
  private void inflate(byte[] data) throws IOException {
    if (data.length <= 2) {
      whole &= data.length == 0;
      return;
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(data, 2, data.length - 2);
      reserve((int) Math.min(MOST, (long) USUAL_GROWTH * data.length));
      int from = size;
      while (!inflater.finished()) {
        if (size == bytes.length) {
          reserve(BLOCK);
        }
        int count = inflater.inflate(bytes, size, bytes.length - size);
        size += count;
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          whole = false;
          return;
        }
      }
      whole &= isChecksumRight(data, 2 + inflater.getBytesRead(), from);
    } catch (DataFormatException e) {
      whole = false;
    } finally {
      inflater.end();
    }
  }

  /** Whether the checksum after the data is that of what was unpacked; true where it is cut off. */
  private boolean isChecksumRight(byte[] data, long at, int from) {
    if (at + Integer.BYTES > data.length) {
      return true;
    }
    Adler32 sum = new Adler32();
    sum.update(bytes, from, size - from);
    return (int) sum.getValue() == ByteBuffer.wrap(data).getInt((int) at);
  }

  private void endLine() {
    if (size < MOST) {
      bytes = Arrays.copyOf(bytes, Math.max(size + 1, bytes.length));
      bytes[size++] = '\n';
    }
  }

  /** Makes room for so many bytes more, or as many as may come. */
  private void reserve(int more) throws IOException {
    if (size >= MOST) {
      throw new IOException("More than " + MOST + " bytes of content.");
    }
    int needed = Math.min(MOST, size + more);
    if (bytes.length < needed) {
      bytes = Arrays.copyOf(bytes, Math.min(MOST, Math.max(needed, 2 * size)));
    }
  }
}
