package io.github.nianbao.pdf;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.limit.PageCount;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Raster;
import io.github.nianbao.pdf.content.PageFrame;
import io.github.nianbao.pdf.file.FileCheck;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;

/** Shows pages as they look to one who looks at them. */
public final class PageViews {

  /** Pixels to a point: digits of the smallest print, of five points, are large enough to tell. */
  private static final double SCALE = 3;

  /** A page is drawn in no more pixels than these. */
  private static final long MOST_DRAWN = 12_000_000L;

  private PageViews() {}

  /** Is shown one page after the other. */
  public interface Viewer {

    /**
     * Looks at a page.
     *
     * @param picture of the page as displayed, as dark as each of its colours is
     * @param guessed where glyphs stand that the file does not draw, in points of the page as
     *     displayed: their fonts are not in it
     */
    void look(Raster picture, List<Box> guessed);
  }

  /**
   * Shows pages, in the order of their numbers. A page that cannot be drawn is not shown, nor is
   * one whose images have too many pixels.
   *
   * @param bytes the whole PDF
   * @param numbers of the pages, from 1; those that the document does not have are passed over
   * @param options password and limits
   * @param deadline when it has to have ended
   * @throws UnreadableReportException where the document cannot be opened
   * @throws LimitReached where the time is over
   */
  public static void show(
      byte[] bytes,
      Collection<Integer> numbers,
      ReadOptions options,
      Deadline deadline,
      Viewer viewer)
      throws UnreadableReportException {
    byte[] shown = FileCheck.shown(bytes).bytes();
    PageCount count = PageCount.of(numbers.size(), options);
    try (PDDocument document = PdfReader.open(shown, options, deadline)) {
      for (int number : numbers) {
        deadline.check();
        if (number >= 1 && number <= document.getNumberOfPages()) {
          show(document, number, options.limit(Limit.PIXELS_PER_PAGE), deadline, viewer);
        }
        count.done();
      }
    } catch (UnreadableReportException e) {
      throw e;
    } catch (IOException e) {
      throw PdfReader.damaged(e);
    }
  }

  private static void show(
      PDDocument document, int number, long mostPixels, Deadline deadline, Viewer viewer) {
    Raster picture;
    PageDrawing drawing = new PageDrawing(document, deadline);
    try {
      PDPage page = document.getPage(number - 1);
      if (ImagePixels.of(page).pixels() > mostPixels) {
        return;
      }
      PageFrame frame = PageFrame.of(page);
      double area = Math.max(1, frame.width() * frame.height());
      double scale = Math.min(SCALE, Math.sqrt(Math.min(mostPixels, MOST_DRAWN) / area));
      BufferedImage image = drawing.renderImage(number - 1, (float) scale, ImageType.RGB);
      picture = picture(number, frame, image);
    } catch (LimitReached e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // What PDFBox cannot draw nobody looks at; the figures are there all the same.
      return;
    }
    viewer.look(picture, drawing.guessed(1 / picture.scale()));
  }

  private static Raster picture(int number, PageFrame frame, BufferedImage image) {
    return new Raster(
        number,
        frame.width(),
        frame.height(),
        image.getWidth(),
        image.getHeight(),
        image.getWidth() / frame.width(),
        /* bilevel= */ false,
        PixelLight.of(image, PixelLight::seen));
  }
}
