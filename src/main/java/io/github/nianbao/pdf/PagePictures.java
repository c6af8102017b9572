package io.github.nianbao.pdf;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.input.PageEye;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.Raster;
import io.github.nianbao.pdf.content.PageFrame;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Hands pages that are pictures to one who reads these. */
final class PagePictures {

  /** A page is drawn in no more pixels than these to a point: more say no more of its digits. */
  private static final double MOST = 300 / 72.0;

  /** And in no fewer. */
  private static final double LEAST = 1;

  /** And in no more than these in all. */
  private static final long MOST_DRAWN = 24_000_000L;

  private static final Set<EvidenceKind> PICTURES =
      EnumSet.of(EvidenceKind.PAGE_IS_IMAGE, EvidenceKind.TEXT_LAYER_UNSEEN);

  private final PDDocument document;
  private final PDFRenderer renderer;
  private final long mostPixels;

  PagePictures(PDDocument document, ReadOptions options) {
    this.document = document;
    renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    mostPixels = options.limit(Limit.PIXELS_PER_PAGE);
  }

  /**
   * The pages, those among them that are pictures as somebody sees them.
   *
   * @param evidence what was noticed of the pages; says afterwards which were seen
   * @param eye reads the pictures
   */
  static List<Page> seen(
      PDDocument document,
      List<Page> pages,
      ReadOptions options,
      Deadline deadline,
      List<Evidence> evidence,
      PageEye eye) {
    BitSet pictures = new BitSet();
    for (Evidence one : evidence) {
      Integer page = one.scope().page();
      if (page != null && PICTURES.contains(one.kind())) {
        pictures.set(page);
      }
    }
    PagePictures drawn = new PagePictures(document, options);
    List<Page> seen = new ArrayList<>();
    for (Page page : pages) {
      deadline.check();
      if (!pictures.get(page.number())) {
        seen.add(page);
        continue;
      }
      List<Evidence> noticed = new ArrayList<>();
      Page read = drawn.seen(page, noticed, eye);
      if (read.recognition() != null) {
        evidence.removeIf(
            one ->
                PICTURES.contains(one.kind())
                    && Integer.valueOf(page.number()).equals(one.scope().page()));
      }
      evidence.addAll(noticed);
      seen.add(read);
    }
    return seen;
  }

  private Page seen(Page page, List<Evidence> evidence, PageEye eye) {
    Scope scope = Scope.page(page.number());
    try {
      ImagePixels images = ImagePixels.of(document.getPage(page.number() - 1));
      if (images.pixels() > mostPixels) {
        evidence.add(
            Evidence.of(EvidenceKind.PAGE_BEYOND_LIMIT, scope)
                .with(Limit.PIXELS_PER_PAGE.excess(mostPixels)));
        return page;
      }
      Page read = eye.read(picture(page.number(), images), evidence::add);
      evidence.add(Evidence.of(EvidenceKind.PAGE_RECOGNISED, scope));
      return read;
    } catch (LimitReached e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // What PDFBox cannot draw stays a picture that nobody has read.
      return page;
    }
  }

  /**
   * The picture of a page.
   *
   * @param number from 1
   */
  private Raster picture(int number, ImagePixels images) throws IOException {
    PageFrame frame = PageFrame.of(document.getPage(number - 1));
    double area = Math.max(1, frame.width() * frame.height());
    double density = images.pixels() == 0 ? MOST : Math.sqrt((double) images.pixels() / area);
    double scale = Math.max(LEAST, Math.min(MOST, density));
    scale = Math.min(scale, Math.sqrt((double) Math.min(mostPixels, MOST_DRAWN) / area));
    BufferedImage image = renderer.renderImage(number - 1, (float) scale, ImageType.RGB);
    int columns = image.getWidth();
    int rows = image.getHeight();
    byte[] light = new byte[columns * rows];
    int[] row = new int[columns];
    for (int y = 0; y < rows; y++) {
      image.getRGB(0, y, columns, 1, row, 0, columns);
      for (int x = 0; x < columns; x++) {
        int rgb = row[x];
        int most = Math.max(rgb >> 16 & 0xFF, Math.max(rgb >> 8 & 0xFF, rgb & 0xFF));
        light[y * columns + x] = (byte) most;
      }
    }
    return new Raster(
        number, frame.width(), frame.height(), columns, rows, density, images.isBilevel(), light);
  }
}
