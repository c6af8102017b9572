package io.github.nianbao.pdf;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import io.github.nianbao.report.Wording;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Pages that are published as pictures, each in a file or several in one, as the PDF that a scanner
 * would have made of them. A picture does not say how large its page is, or says it wrongly: it is
 * as wide as A4, or as that on its side.
 */
public final class PictureFile {

  private PictureFile() {}

  /**
   * The PDF of some pictures, with a page for each.
   *
   * @param file a PNG, JPEG, GIF, BMP or TIFF; not changed
   * @param deadline when it has to have ended
   * @throws UnreadableReportException where the pictures cannot be shown, or they are larger or
   *     take longer than the options allow
   */
  public static byte[] pdf(byte[] file, ReadOptions options, Deadline deadline)
      throws UnreadableReportException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file));
        PDDocument document = new PDDocument()) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("no reader");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        addAll(reader, document, options, deadline);
      } finally {
        reader.dispose();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (LimitReached e) {
      throw UnreadableReportException.over(e.limit(), e.value());
    } catch (OutOfMemoryError e) {
      throw UnreadableReportException.overMemory(e);
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
  }

  private static void addAll(
      ImageReader reader, PDDocument document, ReadOptions options, Deadline deadline)
      throws IOException {
    int count = reader.getNumImages(true);
    if (count > options.limit(Limit.PAGES)) {
      throw new LimitReached(Limit.PAGES, options.limit(Limit.PAGES));
    }
    for (int i = 0; i < count; i++) {
      deadline.check();
      // Asked before the picture is unpacked: a small file can say that it is of any size.
      long pixels = (long) reader.getWidth(i) * reader.getHeight(i);
      if (pixels > options.limit(Limit.PIXELS_PER_PAGE)) {
        throw new LimitReached(Limit.PIXELS_PER_PAGE, options.limit(Limit.PIXELS_PER_PAGE));
      }
      add(document, reader.read(i));
    }
  }

  private static void add(PDDocument document, BufferedImage picture) throws IOException {
    boolean upright = picture.getWidth() <= picture.getHeight();
    float width = upright ? PDRectangle.A4.getWidth() : PDRectangle.A4.getHeight();
    float height = width * picture.getHeight() / picture.getWidth();
    PDPage page = new PDPage(new PDRectangle(width, height));
    document.addPage(page);
    PDImageXObject image = LosslessFactory.createFromImage(document, picture);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(image, 0, 0, width, height);
    }
  }

  private static UnreadableReportException damaged(Throwable cause) {
    return new UnreadableReportException(
        Reason.DAMAGED,
        new Wording("The picture is damaged beyond reading.", "图片已损坏，无法读取。"),
        cause);
  }
}
