package io.github.nianbao.pdf;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Page;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Reads one page in one pass: glyphs in content order with their true matrix and displacement, and
 * painted rulings. PDFBox's own text positions are not used: they are wrong for vertical fonts.
 */
final class PageStripper extends PDFTextStripper {

  private final FontTexts fonts;
  private final PageFrame frame;
  private final PathPainter painter;
  private final GlyphCollector glyphs;
  private final RuleCollector rules;
  private int images;

  PageStripper(PDPage page, FontTexts fonts, ReadOptions options) {
    this.fonts = fonts;
    frame = new PageFrame(page);
    glyphs = new GlyphCollector(options.maxGlyphsPerPage());
    rules = new RuleCollector(options.maxRulesPerPage());
    painter =
        new PathPainter(frame, this::getGraphicsState, new RulePainter(frame.box(), rules));
    // The stripper counts pages only when it walks through a document by itself.
    setStartPage(0);
    setShouldSeparateByBeads(false);
    PaintOperators.register(this, painter);
    addOperator(new SetLineWidth(this));
    addOperator(new Draw());
    addOperator(new InlineImage());
  }

  /** What has been read so far, also after an exception in the middle of the page. */
  Page page(int number) {
    return new Page(
        number, frame.width(), frame.height(), glyphs.glyphs(), rules.rules(), images);
  }

  boolean limitReached() {
    return glyphs.limitReached() || rules.limitReached();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = fonts.text(font, code);
    if (text.equals(CharacterForms.SPACE)) {
      glyphs.space();
      return;
    }
    Affine map = frame.from(matrix);
    if (text.isEmpty() || !map.finite() || map.scaleX() == 0 || map.determinant() == 0) {
      return;
    }
    Box box = GlyphBoxes.box(map, font, code, displacement);
    if (Boxes.intersection(box, painter.clipBox()) == null) {
      return;
    }
    boolean vertical = font.isVertical();
    double size = GlyphBoxes.size(map, font);
    double advance =
        vertical ? displacement.getY() * map.scaleY() : displacement.getX() * map.scaleX();
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    boolean invisible = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
    glyphs.add(text, box, size, advance, vertical, invisible);
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    painter.save();
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    painter.restore();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    int depth = enter(form);
    try {
      super.showForm(form);
    } finally {
      painter.restoreTo(depth);
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    int depth = enter(form);
    try {
      super.showTransparencyGroup(form);
    } finally {
      painter.restoreTo(depth);
    }
  }

  private int enter(PDFormXObject form) {
    int depth = painter.depth();
    painter.save();
    if (form.getBBox() != null) {
      Matrix matrix = getGraphicsState().getCurrentTransformationMatrix().clone();
      matrix.concatenate(form.getMatrix());
      painter.clipTo(
          frame
              .from(matrix)
              .around(
                  form.getBBox().getLowerLeftX(),
                  form.getBBox().getLowerLeftY(),
                  form.getBBox().getUpperRightX(),
                  form.getBBox().getUpperRightY()));
    }
    return depth;
  }

  /** The text is collected here, not written. */
  @Override
  protected void writePage() {}

  private void image() {
    images++;
    painter.image();
  }

  /** {@code Do}: forms are read, images counted. */
  private final class Draw extends OperatorProcessor {

    private final DrawObject forms = new DrawObject(PageStripper.this);

    Draw() {
      super(PageStripper.this);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      if (!operands.isEmpty()
          && operands.get(0) instanceof COSName name
          && getResources() != null
          && getResources().isImageXObject(name)) {
        image();
      } else {
        forms.process(operator, operands);
      }
    }

    @Override
    public String getName() {
      return forms.getName();
    }
  }

  /** {@code BI … ID … EI}: an image within the content stream. */
  private final class InlineImage extends OperatorProcessor {

    InlineImage() {
      super(PageStripper.this);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      image();
    }

    @Override
    public String getName() {
      return "BI";
    }
  }
}
