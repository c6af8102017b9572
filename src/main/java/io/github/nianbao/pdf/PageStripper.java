package io.github.nianbao.pdf;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Turn;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.io.Writer;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages, each in one pass: glyphs in content order with their true matrix and displacement,
 * and painted rulings. PDFBox's own text positions are not used: they are wrong for vertical fonts.
 */
final class PageStripper extends PDFTextStripper {

  private final Originals originals;
  private final ReadOptions options;
  private final PageSink sink;
  private final IdentityHashMap<COSDictionary, FontFacts> fonts = new IdentityHashMap<>();
  private PageCollector page;
  private boolean inText;

  /** Finds the dictionary a font had before it was slimmed. */
  interface Originals {
    @Nullable COSDictionary of(COSDictionary font);
  }

  /** Takes the pages as they are read. */
  interface PageSink {
    /**
     * A page was read.
     *
     * @param number from 1
     * @param whole whether it was read to its end
     */
    void page(int number, PageCollector page, boolean whole);
  }

  /**
   * @param originals from the dictionary of a font to the one it had before it was slimmed; null
   *     where there is none
   */
  PageStripper(Originals originals, ReadOptions options, PageSink sink) {
    this.originals = originals;
    this.options = options;
    this.sink = sink;
    page = new PageCollector(new PDRectangle(), 0, options, this::getGraphicsState);
    setEndPage(options.maxPages());
    setShouldSeparateByBeads(false);
    PaintOperators.register(this, () -> page.painter());
    addOperator(new SetLineWidth(this));
    addOperator(new Draw());
    addOperator(new InlineImage());
  }

  /** Reads all pages of a document, up to the limit; what fails on a page stays on that page. */
  void read(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
  }

  @Override
  public void processPage(PDPage next) {
    if (getCurrentPageNo() > getEndPage()) {
      return;
    }
    page =
        new PageCollector(next.getCropBox(), next.getRotation(), options, this::getGraphicsState);
    boolean whole = false;
    inText = false;
    try {
      super.processPage(new HeldPage(next));
      whole = !inText && !ContentCheck.isCut(next);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // What was read before stays of use; that it is not all is reported.
    }
    sink.page(getCurrentPageNo(), page, whole);
  }

  @Override
  public void beginText() throws IOException {
    super.beginText();
    inText = true;
  }

  @Override
  public void endText() throws IOException {
    super.endText();
    inText = false;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    FontFacts facts = facts(font);
    String text = facts.text(font, code);
    if (text.equals(CharacterForms.SPACE)) {
      page.glyphs().space();
      return;
    }
    Affine map = page.frame().from(matrix);
    if (text.isEmpty() || !map.finite() || map.scaleX() == 0 || map.determinant() == 0) {
      return;
    }
    Turn turn = WritingDirection.upright(map);
    if (turn == null) {
      // A watermark lies over the text and is none of it.
      return;
    }
    Box box = GlyphBoxes.box(map, font, facts, code, displacement);
    if (Boxes.intersection(box, page.painter().clipBox()) == null) {
      return;
    }
    boolean vertical = font.isVertical();
    double size = GlyphBoxes.size(map, facts);
    double advance =
        vertical ? displacement.getY() * map.scaleY() : displacement.getX() * map.scaleX();
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    boolean doubtful = displacement.getX() >= DoubtfulDigits.WIDTH && facts.isPlainDigit(code);
    boolean invisible = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
    page.glyphs()
        .add(new DrawnGlyph(text, turn, box, size, advance, vertical, doubtful, invisible));
  }

  private FontFacts facts(PDFont font) {
    // By dictionary: PDFBox may make several objects of one font.
    FontFacts facts = fonts.get(font.getCOSObject());
    if (facts == null) {
      facts = new FontFacts(font, originals.of(font.getCOSObject()));
      fonts.put(font.getCOSObject(), facts);
    }
    return facts;
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    page.painter().save();
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    page.painter().restore();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    int depth = enter(form);
    try {
      super.showForm(form);
    } finally {
      page.painter().restoreTo(depth);
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    int depth = enter(form);
    try {
      super.showTransparencyGroup(form);
    } finally {
      page.painter().restoreTo(depth);
    }
  }

  private int enter(PDFormXObject form) {
    int depth = page.painter().depth();
    page.painter().save();
    if (form.getBBox() != null) {
      Matrix matrix = getGraphicsState().getCurrentTransformationMatrix().clone();
      matrix.concatenate(form.getMatrix());
      page.painter()
          .clipTo(
              page.frame()
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
        page.image();
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
      page.image();
    }

    @Override
    public String getName() {
      return "BI";
    }
  }
}
