package io.github.nianbao.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;

/** A page whose content stream is taken into memory before it is parsed. */
final class HeldPage extends PDPage {

  private static final int BLOCK = 16384;

  /** A stream with more bytes than this is read as it is unpacked. */
  private static final int MOST = 1 << 24;

  private final PDPage page;

  HeldPage(PDPage page) {
    super(page.getCOSObject());
    this.page = page;
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(BLOCK);
    try (RandomAccessRead in = page.getContentsForStreamParsing()) {
      byte[] block = new byte[BLOCK];
      for (int count = in.read(block); count >= 0; count = in.read(block)) {
        bytes.write(block, 0, count);
        if (bytes.size() > MOST) {
          return page.getContentsForStreamParsing();
        }
      }
    }
    return new HeldBytes(bytes.toByteArray());
  }

  @Override
  public PDResources getResources() {
    return page.getResources();
  }

  @Override
  public ResourceCache getResourceCache() {
    return page.getResourceCache();
  }
}
