package io.github.nianbao.pdf;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.input.PageEye;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.limit.PageCount;
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
import java.util.function.Predicate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;

/** Hands pages that are pictures to one who reads these. */
final class PagePictures {

  /** A page is drawn in no more pixels than these to a point: more say no more of its digits. */
  private static final double MOST = 300 / 72.0;

  /** The images of a picture of a page have no fewer. */
  private static final double LEAST = 1;

  /** And in no more than these in all. */
  private static final long MOST_DRAWN = 24_000_000L;

  private static final Set<EvidenceKind> PICTURES =
      EnumSet.of(EvidenceKind.PAGE_IS_IMAGE, EvidenceKind.TEXT_LAYER_UNSEEN);

  /** What is said of a text that is not read where the page is seen. */
  private static final Set<EvidenceKind> OF_TEXT =
      EnumSet.of(
          EvidenceKind.PAGE_IS_IMAGE,
          EvidenceKind.TEXT_LAYER_UNSEEN,
          EvidenceKind.GLYPHS_WITHOUT_UNICODE);

  private final PDDocument document;
  private final ReadOptions options;
  private final Deadline deadline;
  private final PageEye eye;
  private final PageDrawing renderer;
  private final long mostPixels;

  /**
   * @param eye reads the pictures
   */
  PagePictures(PDDocument document, ReadOptions options, Deadline deadline, PageEye eye) {
    this.document = document;
    this.options = options;
    this.deadline = deadline;
    this.eye = eye;
    renderer = new PageDrawing(document, deadline);
    mostPixels = options.limit(Limit.PIXELS_PER_PAGE);
  }

  /**
   * The pages, those among them that are pictures as somebody sees them.
   *
   * @param evidence what was noticed of the pages; says afterwards which were seen
   */
  List<Page> seen(List<Page> pages, List<Evidence> evidence) {
    BitSet pictures = new BitSet();
    for (Evidence one : evidence) {
      Integer page = one.scope().page();
      if (page != null && PICTURES.contains(one.kind())) {
        pictures.set(page);
      }
    }
    return replaced(pages, page -> pictures.get(page.number()), evidence);
  }

  /** All pages as somebody sees them: the text layer of none says what is printed. */
  List<Page> allSeen(List<Page> pages, List<Evidence> evidence) {
    return replaced(pages, page -> page.recognition() == null, evidence);
  }

  private List<Page> replaced(
      List<Page> pages, Predicate<Page> isPicture, List<Evidence> evidence) {
    PageCount count = PageCount.of((int) pages.stream().filter(isPicture).count(), options);
    List<Page> replaced = new ArrayList<>();
    for (Page page : pages) {
      if (isPicture.test(page)) {
        replaced.add(replaced(page, evidence));
        count.done();
      } else {
        replaced.add(page);
      }
    }
    return List.copyOf(replaced);
  }

  /** A page as somebody sees it, or as it is; what was noticed of its text goes with it. */
  private Page replaced(Page page, List<Evidence> evidence) {
    deadline.check();
    List<Evidence> noticed = new ArrayList<>();
    Page read = seen(page, noticed);
    if (read.recognition() != null) {
      evidence.removeIf(
          one ->
              OF_TEXT.contains(one.kind())
                  && Integer.valueOf(page.number()).equals(one.scope().page()));
    }
    evidence.addAll(noticed);
    return read;
  }

  private Page seen(Page page, List<Evidence> evidence) {
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
    double own = Math.sqrt(images.pixels() / area);
    // Where the images are too small to be the page, it is drawn by other means, as finely as
    // asked.
    double density = own < LEAST ? MOST : own;
    double scale = Math.min(MOST, density);
    scale = Math.min(scale, Math.sqrt((double) Math.min(mostPixels, MOST_DRAWN) / area));
    BufferedImage image = renderer.renderImage(number - 1, (float) scale, ImageType.RGB);
    return new Raster(
        number,
        frame.width(),
        frame.height(),
        image.getWidth(),
        image.getHeight(),
        density,
        images.isBilevel(),
        PixelLight.of(image, PixelLight::lightest));
  }
}
