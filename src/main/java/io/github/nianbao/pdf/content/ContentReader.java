package io.github.nianbao.pdf.content;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.pdf.file.ContentStream;
import io.github.nianbao.pdf.file.Unpacker;
import io.github.nianbao.pdf.font.Fonts;
import io.github.nianbao.pdf.syntax.ContentLexer;
import io.github.nianbao.pdf.syntax.Operands;
import io.github.nianbao.pdf.syntax.Operator;
import io.github.nianbao.pdf.syntax.WordTable;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Carries out the content stream of a page: glyphs in content order with their true matrix and
 * displacement, and painted paths, in one pass. PDFBox's text stripper is not used: its positions
 * are wrong for vertical fonts, and it makes objects of all it reads.
 */
public final class ContentReader {

  /** Marks content that belongs to a layer. */
  private static final String LAYER = "OC";

  /** How many operators are carried out between two looks at the time. */
  private static final int OPERATORS = 1024;

  private final Painter painter;
  private final Fonts fonts;
  private final WordTable words;
  private final TextOperators text;
  private final PathOperators paths;
  private final StateStack states;
  private final Predicate<@Nullable COSBase> hiddenLayers;
  private final Unpacker unpacker;
  private final long maximumDepth;
  private final Deadline deadline;
  private int operators;
  private int depth;
  private boolean whole = true;

  /**
   * Reads one page.
   *
   * @param fonts of the document
   * @param words that are known from other pages
   * @param hiddenLayers whether what belongs to a layer of the document is not shown
   */
  public ContentReader(
      Painter painter,
      Fonts fonts,
      WordTable words,
      Unpacker unpacker,
      Predicate<@Nullable COSBase> hiddenLayers,
      ReadOptions options,
      Deadline deadline) {
    this.painter = painter;
    this.fonts = fonts;
    this.words = words;
    text = new TextOperators(painter);
    paths = new PathOperators(painter);
    maximumDepth = options.limit(Limit.NESTING);
    states = new StateStack(painter.frame().box(), maximumDepth);
    this.unpacker = unpacker;
    this.hiddenLayers = hiddenLayers;
    this.deadline = deadline;
  }

  /**
   * Reads a page, as far as it can be read. Where it has more than a limit lets through, the
   * painter is told so.
   *
   * @param over what lies over its content, in the order in which it is drawn
   * @return false where it is damaged before its end, or before the limit
   * @throws LimitReached where the time is over
   */
  public boolean read(PDPage source, List<Appearance> over) {
    fonts.nextPage();
    unpacker.nextPage();
    try (ContentStream content =
        ContentStream.of(source.getCOSObject().getDictionaryObject(COSName.CONTENTS), unpacker)) {
      COSDictionary resources =
          source.getResources() == null ? null : source.getResources().getCOSObject();
      // Fonts for nothing: what was to be written with them is lost.
      boolean hasFonts = resources != null && resources.containsKey(COSName.FONT);
      whole &= !hasFonts || !content.isBlank();
      run(content, new Resources(resources));
      whole &= !states.current().text.isOpen();
      draw(over);
      return isSound();
    } catch (LimitReached e) {
      if (e.limit() == Limit.SECONDS) {
        throw e;
      }
      painter.reach(e.limit());
      return isSound();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // What was read before stays of use; that it is not all is reported.
      return false;
    }
  }

  private boolean isSound() {
    return whole && text.isSound() && paths.isSound() && painter.isSound();
  }

  private void run(ContentStream content, Resources resources) throws IOException {
    whole &= content.whole();
    ContentLexer lexer = new ContentLexer(content.bytes(), content.size(), words);
    Operands operands = new Operands();
    int floor = states.depth();
    int marks = states.marks();
    for (Operator operator = lexer.next(operands);
        operator != null;
        operator = lexer.next(operands)) {
      if (++operators % OPERATORS == 0) {
        deadline.check();
      }
      if (operator == Operator.IMAGE) {
        byte[] image = lexer.image();
        draw(() -> XObjects.inline(image), resources);
      } else {
        carryOut(operator, operands, resources, floor);
      }
    }
    states.endMarked(marks);
    if (content.tooLong()) {
      throw unpacker.reached();
    }
    whole &= !lexer.isCut() && !operands.tooMany();
  }

  /**
   * Carries out an operator.
   *
   * @param floor how many saved states belong to the streams around this one
   */
  private void carryOut(Operator operator, Operands operands, Resources resources, int floor)
      throws IOException {
    GraphicsState state = states.current();
    switch (operator) {
      case SAVE -> states.save();
      case RESTORE -> states.restore(floor);
      case TRANSFORM -> {
        whole &= operands.numberCount() >= 6;
        if (operands.numberCount() >= 6) {
          state.toUserSpace.setProduct(operands.transform(), state.toUserSpace);
        }
      }
      case LINE_WIDTH -> {
        if (operands.numberCount() > 0) {
          state.lineWidth = operands.number(0);
        }
      }
      case PARAMETERS -> setParameters(resources.named(COSName.EXT_G_STATE, operands.name()));
      case DRAW -> draw(resources.named(COSName.XOBJECT, operands.name()), resources);
      case SHADE -> painter.shade(state);
      case BEGIN_MARKED -> states.beginMarked(isHidden(operands, resources));
      case END_MARKED -> states.endMarked();
      case FILL_SPACE -> state.fill.begin(resources.colourSpace(operands.name()));
      case STROKE_SPACE -> state.stroke.begin(resources.colourSpace(operands.name()));
      case FONT -> setFont(operands, resources);
      default -> {
        if (!paths.carryOut(operator, operands, state)) {
          text.carryOut(operator, operands, state, fonts);
        }
      }
    }
  }

  private boolean isHidden(Operands operands, Resources resources) {
    return !states.isHidden()
        && LAYER.equals(operands.name())
        && hiddenLayers.test(resources.named(COSName.PROPERTIES, operands.secondName()));
  }

  private void setFont(Operands operands, Resources resources) throws IOException {
    whole &= operands.numberCount() > 0 && operands.name() != null;
    if (operands.numberCount() > 0 && operands.name() != null) {
      GraphicsState state = states.current();
      state.text.fontSize = operands.number(0);
      state.text.font = resources.font(operands.name(), fonts);
      whole &= state.text.font.isSound();
    }
  }

  private void setParameters(@Nullable COSBase named) throws IOException {
    if (!(named instanceof COSDictionary parameters)) {
      return;
    }
    GraphicsState state = states.current();
    state.set(parameters);
    COSArray font = parameters.getCOSArray(COSName.FONT);
    if (font != null && font.size() > 1 && font.getObject(1) instanceof COSNumber size) {
      state.text.font = fonts.of(font.get(0));
      whole &= state.text.font != null && state.text.font.isSound();
      state.text.fontSize = size.floatValue();
    }
  }

  private void draw(@Nullable COSBase named, Resources resources) throws IOException {
    if (!(named instanceof COSStream stream)) {
      whole = false;
      return;
    }
    boolean hidden = !states.isHidden() && hiddenLayers.test(stream.getItem(COSName.OC));
    if (!hidden) {
      drawObject(stream, resources);
      return;
    }
    int marks = states.marks();
    states.beginMarked(true);
    drawObject(stream, resources);
    states.endMarked(marks);
  }

  private void drawObject(COSStream stream, Resources resources) throws IOException {
    COSName subtype = stream.getCOSName(COSName.SUBTYPE);
    if (COSName.IMAGE.equals(subtype)) {
      draw(() -> stream, resources);
    } else if (COSName.FORM.equals(subtype)) {
      if (depth == maximumDepth) {
        throw new LimitReached(Limit.NESTING, maximumDepth);
      }
      depth++;
      try {
        drawForm(stream, resources);
      } catch (IOException e) {
        // The page goes on after a form that cannot be read.
        whole = false;
      }
      depth--;
    }
  }

  private void draw(Supplier<@Nullable COSStream> image, Resources resources) {
    GraphicsState state = states.current();
    painter.image(state, new Picture(image, resources::colourSpace, state.fillLight()));
  }

  private void draw(List<Appearance> over) {
    for (Appearance appearance : over) {
      states.reset(painter.frame().box());
      states.current().toUserSpace.set(appearance.toUserSpace());
      try {
        drawForm(appearance.form(), new Resources(null));
      } catch (IOException e) {
        whole = false;
      }
    }
  }

  private void drawForm(COSStream form, Resources outer) throws IOException {
    int floor = states.depth();
    states.save();
    try {
      XObjects.enter(form, states.current(), painter.frame());
      COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
      try (ContentStream content = ContentStream.of(form, unpacker)) {
        run(content, own == null ? outer : new Resources(own));
      }
    } finally {
      states.restoreAll(floor);
    }
  }
}
