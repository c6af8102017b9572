package io.github.nianbao.damage;

import io.github.nianbao.report.Bounds;
import io.github.nianbao.report.Cell;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** The pages of a PDF as PDFBox draws them, which does not ask the text layer. */
final class DrawnPages {

  private static final float DOTS_PER_POINT = 1.5f;

  private final byte[] file;
  private final Map<Integer, @Nullable BufferedImage> pages = new HashMap<>();

  DrawnPages(byte[] file) {
    this.file = file;
  }

  /** Whether a cell looks the same in another print. */
  boolean looksAlike(Cell cell, DrawnPages other) {
    Integer page = cell.page();
    Bounds box = cell.box();
    if (page == null || box == null) {
      return false;
    }
    int[] here = look(page, box);
    return here.length > 0 && Arrays.equals(here, other.look(page, box));
  }

  private int[] look(int number, Bounds box) {
    BufferedImage page = pages.computeIfAbsent(number, this::draw);
    if (page == null) {
      return new int[0];
    }
    int x0 = Math.max(0, dots(box.x0()));
    int y0 = Math.max(0, dots(box.y0()));
    int x1 = Math.min(page.getWidth(), dots(box.x1()) + 1);
    int y1 = Math.min(page.getHeight(), dots(box.y1()) + 1);
    return x1 <= x0 || y1 <= y0
        ? new int[0]
        : page.getRGB(x0, y0, x1 - x0, y1 - y0, null, 0, x1 - x0);
  }

  private static int dots(double points) {
    return (int) (points * DOTS_PER_POINT);
  }

  /** Null for a page that is not there or that PDFBox cannot draw. */
  private @Nullable BufferedImage draw(int number) {
    try (PDDocument document = Loader.loadPDF(file)) {
      return number > document.getNumberOfPages()
          ? null
          : new PDFRenderer(document).renderImage(number - 1, DOTS_PER_POINT);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return null;
    }
  }
}
