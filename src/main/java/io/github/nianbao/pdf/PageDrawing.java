package io.github.nianbao.pdf;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.Box;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws pages, and ends in time: a page may draw its images again and again. */
final class PageDrawing extends PDFRenderer {

  /** From where its text begins a glyph reaches so far up, of its size. */
  private static final double HEIGHT = 0.7;

  private final Deadline deadline;
  private final List<Box> guessed = new ArrayList<>();

  PageDrawing(PDDocument document, Deadline deadline) {
    super(document);
    this.deadline = deadline;
    setSubsamplingAllowed(true);
  }

  /**
   * Where glyphs stand whose fonts the file does not hold and names no characters of: what is drawn
   * there is what their text says, if anything.
   *
   * @param scale of the places, for each pixel
   */
  List<Box> guessed(double scale) {
    return guessed.stream()
        .map(b -> new Box(b.x0() * scale, b.y0() * scale, b.x1() * scale, b.y1() * scale))
        .toList();
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new PageDrawer(parameters) {
      @Override
      protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
      }

      @Override
      protected void showFontGlyph(Matrix text, PDFont font, int code, Vector displacement)
          throws IOException {
        if (font instanceof PDType0Font && !font.isEmbedded()) {
          Point2D.Float from = text.transformPoint(0, 0);
          Point2D.Float to = text.transformPoint(displacement.getX(), (float) HEIGHT);
          guess(getGraphics().getTransform().transform(from, null));
          guess(getGraphics().getTransform().transform(to, null));
        }
        super.showFontGlyph(text, font, code, displacement);
      }
    };
  }

  private void guess(Point2D place) {
    guessed.add(new Box(place.getX(), place.getY(), place.getX(), place.getY()));
  }
}
