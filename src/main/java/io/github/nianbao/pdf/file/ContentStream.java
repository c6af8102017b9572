package io.github.nianbao.pdf.file;

import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.report.Limit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks content streams and notices where one is cut, which PDFBox passes over in silence. What
 * comes out is there until it is closed.
 */
public final class ContentStream implements AutoCloseable {

  private static final int BLOCK = 16384;

  /** How many bytes are before the deflated ones. */
  private static final int HEADER = 2;

  /** How often its size a stream grows when it is unpacked, as a guess. */
  private static final int USUAL_GROWTH = 6;

  private final Unpacker unpacker;

  /** The maximum number of bytes that are kept. */
  private final int maximum;

  /** Longer than what was unpacked, as a rule. */
  private byte[] bytes;

  private int size;
  private boolean whole = true;
  private boolean tooLong;

  private ContentStream(Unpacker unpacker) {
    this.unpacker = unpacker;
    maximum = unpacker.left();
    bytes = unpacker.borrow();
  }

  /**
   * @param contents a stream or an array of streams, which are read as one
   * @param unpacker which has to let through what is unpacked
   */
  public static ContentStream of(@Nullable COSBase contents, Unpacker unpacker) {
    ContentStream content = new ContentStream(unpacker);
    content.addAll(contents);
    unpacker.take(content.size);
    return content;
  }

  @Override
  public void close() {
    unpacker.giveBack(bytes);
  }

  private void addAll(@Nullable COSBase contents) {
    if (contents instanceof COSArray array) {
      for (int i = 0; i < array.size() && !tooLong; i++) {
        add(array.getObject(i));
        // A stream ends what it holds, but for white space.
        endLine();
      }
    } else {
      add(contents);
    }
  }

  /** What could be unpacked, and bytes of no meaning after it. Not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** How many bytes could be unpacked. */
  public int size() {
    return size;
  }

  /** Whether nothing but white space could be unpacked. */
  public boolean isBlank() {
    int at = 0;
    while (at < size && bytes[at] >= 0 && bytes[at] <= ' ') {
      at++;
    }
    return at == size;
  }

  /** Whether no stream was lost or damaged. */
  public boolean whole() {
    return whole;
  }

  /** Whether there would have been more than may be unpacked. */
  public boolean tooLong() {
    return tooLong;
  }

  private void add(@Nullable COSBase part) {
    if (!(part instanceof COSStream stream)) {
      whole = false;
      return;
    }
    try {
      byte[] deflated = deflated(stream);
      if (deflated != null) {
        inflate(deflated);
      } else {
        try (InputStream in = stream.createInputStream()) {
          copy(in);
        }
      }
    } catch (LimitReached e) {
      if (e.limit() != Limit.UNPACKED_BYTES) {
        throw e;
      }
      tooLong = true;
    } catch (IOException | RuntimeException e) {
      whole = false;
    }
  }

  /**
   * The data of a stream that is deflated and, at most, written in printable characters then; null
   * for others, which PDFBox is to unpack.
   */
  private byte @Nullable [] deflated(COSStream stream) throws IOException {
    COSBase filters = stream.getFilters();
    boolean printable = false;
    if (filters instanceof COSArray array && array.size() > 0) {
      printable = array.size() == 2 && COSName.ASCII85_DECODE.equals(array.getObject(0));
      filters = array.size() == 1 || printable ? array.getObject(array.size() - 1) : null;
    }
    if (!COSName.FLATE_DECODE.equals(filters)
        || stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) != null) {
      return null;
    }
    try (InputStream raw = stream.createRawInputStream()) {
      return printable ? ofPrintable(raw, stream) : raw.readAllBytes();
    }
  }

  /** The data that are written in printable characters. */
  private byte[] ofPrintable(InputStream characters, COSStream stream) throws IOException {
    ByteArrayOutputStream data = new ByteArrayOutputStream(characters.available());
    try (OutputStream out = new BoundedOutput(data, maximum)) {
      FilterFactory.INSTANCE
          .getFilter(COSName.ASCII85_DECODE)
          .decode(characters, out, stream, 0, DecodeOptions.DEFAULT);
    }
    return data.toByteArray();
  }

  private void copy(InputStream in) throws IOException {
    int count = 0;
    while (count >= 0 && reserve(BLOCK)) {
      count = in.read(bytes, size, free());
      size += Math.max(0, count);
    }
  }

  /** Without the header, which some writers get wrong; nothing is lost by it. */
  private void inflate(byte[] data) {
    int length = data.length;
    if (length <= HEADER) {
      whole &= length == 0;
      return;
    }
    try {
      Inflater inflater = unpacker.inflater();
      inflater.setInput(data, HEADER, length - HEADER);
      reserve((int) Math.min(maximum, (long) USUAL_GROWTH * length));
      int before = size;
      while (!inflater.finished() && (free() > 0 || reserve(BLOCK))) {
        int count = inflater.inflate(bytes, size, free());
        size += count;
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          whole = false;
          return;
        }
      }
      int sum = HEADER + (int) inflater.getBytesRead();
      // The checksum after the data may be cut off.
      whole &= tooLong || sum + Integer.BYTES > length || isChecksum(data, sum, before);
    } catch (DataFormatException e) {
      whole = false;
    }
  }

  /** Whether a checksum is that of what was unpacked from a place on. */
  private boolean isChecksum(byte[] data, int at, int from) {
    Adler32 sum = new Adler32();
    sum.update(bytes, from, size - from);
    return (int) sum.getValue() == ByteBuffer.wrap(data).getInt(at);
  }

  private void endLine() {
    if (size < maximum && reserve(1)) {
      bytes[size++] = '\n';
    }
  }

  /** How many bytes more fit. */
  private int free() {
    return Math.min(bytes.length, maximum) - size;
  }

  /** Makes so many bytes more fit, or as many as may come; false where none may. */
  private boolean reserve(int more) {
    if (size >= maximum) {
      tooLong = true;
      return false;
    }
    int needed = (int) Math.min(maximum, (long) size + more);
    if (bytes.length < needed) {
      byte[] grown = new byte[(int) Math.min(maximum, Math.max(needed, 2L * size))];
      System.arraycopy(bytes, 0, grown, 0, size);
      bytes = grown;
    }
    return true;
  }
}
