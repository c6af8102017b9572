package io.github.nianbao.pdf;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.pdf.file.FileCheck;
import io.github.nianbao.report.PageImage;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages as PDFBox shows them. */
public final class PageRenderer {

  private PageRenderer() {}

  /**
   * Pictures of pages. A page that cannot be drawn has none.
   *
   * @param bytes the whole PDF
   * @param numbers of the pages, from 1; those that the document does not have are passed over
   * @param options password and limits
   * @param deadline when it has to have ended
   * @return in the order of the numbers
   * @throws UnreadableReportException where the document cannot be opened
   */
  public static List<PageImage> images(
      byte[] bytes, Collection<Integer> numbers, ReadOptions options, Deadline deadline)
      throws UnreadableReportException {
    List<PageImage> images = new ArrayList<>();
    byte[] shown = FileCheck.shown(bytes).bytes();
    try (PDDocument document = PdfReader.open(shown, options, deadline)) {
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      for (int number : numbers) {
        deadline.check();
        if (number >= 1 && number <= document.getNumberOfPages()) {
          add(images, renderer, document.getPage(number - 1), number);
        }
      }
    } catch (UnreadableReportException e) {
      throw e;
    } catch (LimitReached e) {
      throw UnreadableReportException.over(e.limit(), e.value());
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw PdfReader.damaged(e);
    }
    return images;
  }

  private static void add(List<PageImage> images, PDFRenderer renderer, PDPage page, int number) {
    PDRectangle box = page.getCropBox();
    boolean sideways = page.getRotation() % 180 != 0;
    double width = sideways ? box.getHeight() : box.getWidth();
    double height = sideways ? box.getWidth() : box.getHeight();
    float scale = (float) ReviewImage.scale(width, height);
    try {
      BufferedImage image = renderer.renderImage(number - 1, scale, ImageType.RGB);
      images.add(ReviewImage.of(number, width, height, image));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // What PDFBox cannot draw has no picture; the figures are there all the same.
      return;
    }
  }
}
