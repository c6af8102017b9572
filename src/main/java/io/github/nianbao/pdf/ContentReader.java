package io.github.nianbao.pdf;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * Carries out the content stream of a page: glyphs in content order with their true matrix and
 * displacement, and painted rulings, in one pass. PDFBox's text stripper is not used: its positions
 * are wrong for vertical fonts, and it makes objects of all it reads.
 */
final class ContentReader {

  /**
   * As often as forms may be nested, graphics states are saved: some writers never restore them.
   */
  private static final long STATES = 1000;

  private static final Set<COSName> NORMAL =
      Set.of(COSName.getPDFName("Normal"), COSName.getPDFName("Compatible"));

  private static final COSName SMASK_IN_DATA = COSName.getPDFName("SMaskInData");

  /** Marks content that belongs to a layer. */
  private static final String LAYER = "OC";

  /** How many operators are carried out between two looks at the time. */
  private static final int OPERATORS = 1024;

  private final PageCollector page;
  private final Fonts fonts;
  private final WordTable words;
  private final TextOperators text;
  private final PathOperators paths;
  private GraphicsState state;
  private final Deque<GraphicsState> saved = new ArrayDeque<>();

  /** States that are of no use any more but to be filled again. */
  private final Deque<GraphicsState> spare = new ArrayDeque<>();

  private final Layers layers;

  /** How many marked contents the stream stands in. */
  private int marks;

  /** In how many of them the outermost one of a hidden layer stands; 0 where there is none. */
  private int hiddenFrom;

  private final Unpacker unpacker;
  private final long deepest;
  private final Deadline deadline;
  private int operators;
  private int depth;
  private boolean whole = true;

  /**
   * @param fonts of the document
   * @param words that are known from other pages
   * @param layers of the document
   */
  ContentReader(
      PageCollector page,
      Fonts fonts,
      WordTable words,
      Unpacker unpacker,
      Layers layers,
      ReadOptions options,
      Deadline deadline) {
    this.page = page;
    this.fonts = fonts;
    this.words = words;
    text = new TextOperators(new TextPainter(page.frame(), page.glyphs(), page.areas()));
    paths = new PathOperators(page.painter());
    state = new GraphicsState(page.frame().box());
    this.unpacker = unpacker;
    this.layers = layers;
    deepest = options.limit(Limit.NESTING);
    this.deadline = deadline;
  }

  /**
   * Reads a page, as far as it can be read. Where it has more than a limit lets through, the
   * collector is told so.
   *
   * @param annotations what lies over its content
   * @return false where it is damaged before its end, or before the limit
   * @throws LimitReached where the time is over
   */
  boolean read(PDPage source, Annotations annotations) {
    fonts.nextPage();
    unpacker.nextPage();
    try (Content content =
        Content.of(source.getCOSObject().getDictionaryObject(COSName.CONTENTS), unpacker)) {
      COSDictionary resources =
          source.getResources() == null ? null : source.getResources().getCOSObject();
      // Fonts for nothing: what was to be written with them is lost.
      boolean hasFonts = resources != null && resources.containsKey(COSName.FONT);
      whole &= !hasFonts || !content.isBlank();
      run(content, new Resources(resources));
      whole &= !state.inText;
      draw(annotations);
      return isSound();
    } catch (LimitReached e) {
      if (e.limit() == Limit.SECONDS) {
        throw e;
      }
      page.reach(e.limit());
      return isSound();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // What was read before stays of use; that it is not all is reported.
      return false;
    }
  }

  private boolean isSound() {
    return whole && text.isSound() && paths.isSound() && page.glyphs().isSound();
  }

  private void run(Content content, Resources resources) throws IOException {
    whole &= content.whole();
    ContentLexer lexer = content.lexer(words);
    Operands operands = new Operands();
    int floor = saved.size();
    int marksAround = marks;
    for (Operator operator = lexer.next(operands);
        operator != null;
        operator = lexer.next(operands)) {
      if (++operators % OPERATORS == 0) {
        deadline.check();
      }
      carryOut(operator, operands, resources, floor);
    }
    while (marks > marksAround) {
      endMarked();
    }
    if (content.tooLong()) {
      throw unpacker.reached();
    }
    whole &= !lexer.isCut() && !operands.tooMany();
  }

  /**
   * @param floor how many saved states belong to the streams around this one
   */
  private void carryOut(Operator operator, Operands operands, Resources resources, int floor)
      throws IOException {
    switch (operator) {
      case SAVE -> save();
      case RESTORE -> {
        if (saved.size() > floor) {
          restore();
        }
      }
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
      // Its own dictionary would say whether it is opaque.
      case IMAGE -> page.image(state, false);
      case SHADE -> page.painter().shade(state);
      case BEGIN_MARKED -> beginMarked(operands, resources);
      case END_MARKED -> endMarked();
      case FILL_SPACE -> state.fillSpace(resources.isSpaceOfLight(operands.name()));
      case FONT -> setFont(operands, resources);
      default -> {
        if (!paths.carryOut(operator, operands, state)) {
          text.carryOut(operator, operands, state, fonts);
        }
      }
    }
  }

  private void save() {
    if (saved.size() / STATES >= deepest) {
      throw new LimitReached(Limit.NESTING, deepest);
    }
    GraphicsState copy = spare.isEmpty() ? new GraphicsState(state.clip) : spare.pop();
    copy.set(state);
    saved.push(state);
    state = copy;
  }

  private void restore() {
    spare.push(state);
    state = saved.pop();
    state.hidden = hiddenFrom > 0;
  }

  private void beginMarked(Operands operands, Resources resources) {
    marks++;
    if (hiddenFrom == 0
        && LAYER.equals(operands.name())
        && layers.hide(resources.named(COSName.PROPERTIES, operands.secondName()))) {
      hiddenFrom = marks;
      state.hidden = true;
    }
  }

  private void endMarked() {
    if (marks > 0 && marks-- == hiddenFrom) {
      hiddenFrom = 0;
      state.hidden = false;
    }
  }

  private void setFont(Operands operands, Resources resources) throws IOException {
    whole &= operands.numberCount() > 0 && operands.name() != null;
    if (operands.numberCount() > 0 && operands.name() != null) {
      state.fontSize = operands.number(0);
      state.font = resources.font(operands.name(), fonts);
      whole &= state.font.isSound();
    }
  }

  private void setParameters(@Nullable COSBase named) throws IOException {
    if (!(named instanceof COSDictionary parameters)) {
      return;
    }
    state.lineWidth = parameters.getFloat(COSName.LW, state.lineWidth);
    state.strokeAlpha = parameters.getFloat(COSName.CA, state.strokeAlpha);
    state.fillAlpha = parameters.getFloat(COSName.CA_NS, state.fillAlpha);
    if (parameters.containsKey(COSName.BM)) {
      state.blended = !isNormal(parameters.getDictionaryObject(COSName.BM));
    }
    if (parameters.containsKey(COSName.SMASK)) {
      state.masked = parameters.getDictionaryObject(COSName.SMASK) instanceof COSDictionary;
    }
    COSArray font = parameters.getCOSArray(COSName.FONT);
    if (font != null && font.size() > 1 && font.getObject(1) instanceof COSNumber size) {
      state.font = fonts.of(font.get(0));
      whole &= state.font != null && state.font.isSound();
      state.fontSize = size.floatValue();
    }
  }

  private static boolean isNormal(@Nullable COSBase blendMode) {
    COSBase first =
        blendMode instanceof COSArray several && several.size() > 0
            ? several.getObject(0)
            : blendMode;
    return NORMAL.contains(first);
  }

  private void draw(@Nullable COSBase named, Resources resources) throws IOException {
    if (!(named instanceof COSStream stream)) {
      whole = false;
      return;
    }
    if (layers.hide(stream.getItem(COSName.OC))) {
      return;
    }
    COSName subtype = stream.getCOSName(COSName.SUBTYPE);
    if (COSName.IMAGE.equals(subtype)) {
      page.image(state, isOpaque(stream));
    } else if (COSName.FORM.equals(subtype)) {
      if (depth == deepest) {
        throw new LimitReached(Limit.NESTING, deepest);
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

  private static boolean isOpaque(COSStream image) {
    return !image.containsKey(COSName.SMASK)
        && !image.containsKey(COSName.MASK)
        && !image.getBoolean(COSName.IMAGE_MASK, false)
        && image.getInt(SMASK_IN_DATA, 0) == 0;
  }

  private void draw(Annotations annotations) {
    for (Annotations.Drawn drawn : annotations.drawn()) {
      state = new GraphicsState(page.frame().box());
      state.toUserSpace.set(drawn.toUserSpace());
      try {
        drawForm(drawn.appearance(), new Resources(null));
      } catch (IOException e) {
        whole = false;
      }
    }
  }

  private void drawForm(COSStream form, Resources outer) throws IOException {
    int floor = saved.size();
    save();
    try {
      state.toUserSpace.setProduct(
          Transform.of(form.getCOSArray(COSName.MATRIX)), state.toUserSpace);
      COSArray box = form.getCOSArray(COSName.BBOX);
      if (box != null) {
        clipTo(new PDRectangle(box));
      }
      if (isTransparencyGroup(form)) {
        state.beginGroup();
      }
      COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
      try (Content content = Content.of(form, unpacker)) {
        run(content, own == null ? outer : new Resources(own));
      }
    } finally {
      while (saved.size() > floor) {
        restore();
      }
    }
  }

  private static boolean isTransparencyGroup(COSStream form) {
    COSDictionary group = form.getCOSDictionary(COSName.GROUP);
    return group != null && COSName.TRANSPARENCY.equals(group.getCOSName(COSName.S));
  }

  private void clipTo(PDRectangle box) {
    Affine map = page.frame().from(state.toUserSpace);
    state.clipTo(
        map.around(
            box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY()),
        map.isUpright());
  }
}
