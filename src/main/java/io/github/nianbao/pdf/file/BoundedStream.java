package io.github.nianbao.pdf.file;

import io.github.nianbao.limit.LimitReached;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A stream that does not unpack to more than a limit: PDFBox unpacks a whole stream into memory,
 * however much that is.
 */
final class BoundedStream extends COSStream {

  /** No filter, but those of images, makes its input longer than by this factor. */
  private static final long MAXIMUM_GROWTH = 4096;

  private final long maximum;
  private final UnpackedBytes objects;

  /**
   * @param packed the bytes as they lie in the file
   * @param maximum bytes it may unpack to
   * @param objects what all object streams of the file together may unpack to
   */
  BoundedStream(RandomAccessReadView packed, long maximum, UnpackedBytes objects)
      throws IOException {
    super(null, packed);
    this.maximum = maximum;
    this.objects = objects;
  }

  /**
   * @throws LimitReached where it would be more than the limit
   */
  @Override
  public COSInputStream createInputStream(DecodeOptions options) throws IOException {
    check();
    return super.createInputStream(options);
  }

  /**
   * @throws LimitReached where it would be more than the limit
   */
  @Override
  public RandomAccessRead createView() throws IOException {
    check();
    RandomAccessRead view = super.createView();
    if (COSName.OBJ_STM.equals(getCOSName(COSName.TYPE))) {
      objects.take(view.length());
    }
    return view;
  }

  /** Unpacks a stream that might be too long once more, without keeping what comes out. */
  private void check() throws IOException {
    Set<COSName> filters = filters();
    double longest = getLength() * Math.pow(MAXIMUM_GROWTH, filters.size());
    if (longest <= maximum) {
      return;
    }
    InputStream in = createRawInputStream();
    int index = 0;
    for (COSName name : filters) {
      boolean last = index + 1 == filters.size();
      ByteArrayOutputStream kept = new ByteArrayOutputStream();
      OutputStream out = new BoundedOutput(last ? OutputStream.nullOutputStream() : kept, maximum);
      Filter filter = FilterFactory.INSTANCE.getFilter(name);
      try (InputStream packed = in) {
        filter.decode(packed, out, this, index++, DecodeOptions.DEFAULT);
      }
      in = new ByteArrayInputStream(kept.toByteArray());
    }
  }

  /** As PDFBox has it: each filter once. */
  private Set<COSName> filters() {
    Set<COSName> names = new LinkedHashSet<>();
    COSBase filters = getFilters();
    List<? extends COSBase> all =
        filters instanceof COSArray array
            ? array.toList()
            : filters == null ? List.of() : List.of(filters);
    for (COSBase filter : all) {
      if (filter instanceof COSName name) {
        names.add(name);
      }
    }
    return names;
  }
}
