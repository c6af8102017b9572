package io.github.nianbao.unseen;

import io.github.nianbao.Nianbao;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Bounds;
import io.github.nianbao.report.Cell;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.DynamicTest;

/**
 * What is done to the print of one figure of a finished PDF, over it.
 *
 * @param document the PDF
 * @param page on which the figure stands
 * @param figure where it stands, with a little room around
 */
record Retouch(PDDocument document, PDPage page, PDRectangle figure) {

  private static final float SIZE = 8;

  /** One way to do it. */
  interface Way {
    void to(Retouch retouch) throws IOException;
  }

  /** What is painted. */
  interface Drawing {
    void on(PDPageContentStream content) throws IOException;
  }

  /** Paints over all that the page has. */
  void draw(Drawing drawing) throws IOException {
    try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, false, true)) {
      drawing.on(content);
    }
  }

  /**
   * A report of which one figure is retouched.
   *
   * @param at the pointer of the figure
   */
  static byte[] of(Path report, String at, Way way) throws IOException {
    Cell cell = Nianbao.read(report).cells().get(at);
    Bounds box = Objects.requireNonNull(Objects.requireNonNull(cell).box());
    try (PDDocument document = Loader.loadPDF(report.toFile())) {
      document.setAllSecurityToBeRemoved(true);
      PDPage page = document.getPage(Objects.requireNonNull(cell.page()) - 1);
      float height = page.getMediaBox().getHeight();
      PDRectangle figure =
          new PDRectangle(
              (float) box.x0() - 2,
              height - (float) box.y1() - 1,
              (float) (box.x1() - box.x0()) + 4,
              (float) (box.y1() - box.y0()) + 2);
      way.to(new Retouch(document, page, figure));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** A test for each way, of the report that is read from what it makes of one. */
  static Stream<DynamicTest> each(
      Path report, String at, Map<String, Way> ways, Consumer<AnnualReport> check) {
    return ways.entrySet().stream()
        .map(
            way ->
                DynamicTest.dynamicTest(
                    way.getKey(),
                    () -> check.accept(Nianbao.read(of(report, at, way.getValue())))));
  }

  private void rectangle(PDPageContentStream content) throws IOException {
    content.addRect(
        figure.getLowerLeftX(), figure.getLowerLeftY(), figure.getWidth(), figure.getHeight());
  }

  private static PDType1Font font() {
    return new PDType1Font(FontName.HELVETICA);
  }

  private void write(PDPageContentStream content, String text) throws IOException {
    content.beginText();
    content.setFont(font(), SIZE);
    content.newLineAtOffset(figure.getLowerLeftX() + 2, figure.getLowerLeftY() + 3);
    content.showText(text);
    content.endText();
  }

  /** Writes where the figure begins. */
  void write(String text) throws IOException {
    draw(content -> write(content, text));
  }

  /** Lays an area of one colour over the figure. */
  void paintOver(Color color) throws IOException {
    draw(
        content -> {
          content.setNonStrokingColor(color);
          rectangle(content);
          content.fill();
        });
  }

  /** Lays a white area over the left half of the figure. */
  void paintOverHalf() throws IOException {
    paintOver(figure.getWidth() / 2);
  }

  /** Lays a white area over so many digits of a figure of three. */
  void paintOverDigits(int digits) throws IOException {
    paintOver(2 + digits * (figure.getWidth() - 4) / 3);
  }

  private void paintOver(float width) throws IOException {
    draw(
        content -> {
          content.setNonStrokingColor(Color.WHITE);
          content.addRect(
              figure.getLowerLeftX(), figure.getLowerLeftY(), width, figure.getHeight());
          content.fill();
        });
  }

  /** Draws what looks like a 7 at the right end of the figure. */
  void outlines() throws IOException {
    draw(
        content -> {
          float x = figure.getUpperRightX() - 4;
          float y = figure.getLowerLeftY() + 3;
          content.moveTo(x, y + 6);
          content.lineTo(x + 4, y + 6);
          content.lineTo(x + 1, y);
          content.lineTo(x + 0.5f, y);
          content.lineTo(x + 3, y + 5.5f);
          content.lineTo(x, y + 5.5f);
          content.fill();
        });
  }

  /** Lays an image over the right end of the figure. */
  void imageBeside() throws IOException {
    BufferedImage black = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
    PDImageXObject image = LosslessFactory.createFromImage(document, black);
    draw(
        content ->
            content.drawImage(
                image, figure.getUpperRightX() - 4, figure.getLowerLeftY() + 3, 4, 6));
  }

  /** Writes a 7 at the right end of the figure, turned by some thirty degrees. */
  void aslant() throws IOException {
    draw(
        content -> {
          content.beginText();
          content.setFont(font(), SIZE);
          content.setTextMatrix(
              new Matrix(
                  0.87f,
                  0.5f,
                  -0.5f,
                  0.87f,
                  figure.getUpperRightX() - 4,
                  figure.getLowerLeftY() + 3));
          content.showText("7");
          content.endText();
        });
  }

  /** Draws a line through so many digits of a figure of three. */
  void strike(int digits) throws IOException {
    draw(
        content -> {
          float y = figure.getLowerLeftY() + figure.getHeight() / 2;
          content.setLineWidth(0.6f);
          content.moveTo(figure.getLowerLeftX() + 1.5f, y);
          content.lineTo(figure.getLowerLeftX() + 2 + digits * (figure.getWidth() - 4) / 3, y);
          content.stroke();
        });
  }

  /** Crosses the figure and its neighbours out by a slanting line. */
  void slash() throws IOException {
    draw(
        content -> {
          content.setLineWidth(0.6f);
          content.moveTo(figure.getLowerLeftX() - 40, figure.getLowerLeftY() - 8);
          content.lineTo(figure.getUpperRightX() + 40, figure.getUpperRightY() + 8);
          content.stroke();
        });
  }

  /** Draws a black line over the figure that is as broad as it is high. */
  void lineOver() throws IOException {
    draw(
        content -> {
          float y = figure.getLowerLeftY() + figure.getHeight() / 2;
          content.setLineWidth(figure.getHeight());
          content.moveTo(figure.getLowerLeftX(), y);
          content.lineTo(figure.getUpperRightX(), y);
          content.stroke();
        });
  }

  /** Lays a white image over the figure. */
  void coverByImage() throws IOException {
    BufferedImage white = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
    white.createGraphics().fillRect(0, 0, 4, 4);
    PDImageXObject image = LosslessFactory.createFromImage(document, white);
    draw(
        content ->
            content.drawImage(
                image,
                figure.getLowerLeftX(),
                figure.getLowerLeftY(),
                figure.getWidth(),
                figure.getHeight()));
  }

  /** Marks the figure as with a broad pen: it is seen through the colour. */
  void highlight() throws IOException {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.setBlendMode(org.apache.pdfbox.pdmodel.graphics.blend.BlendMode.MULTIPLY);
    draw(
        content -> {
          content.setGraphicsStateParameters(state);
          content.setNonStrokingColor(Color.YELLOW);
          rectangle(content);
          content.fill();
        });
  }

  /** Lays an area over the figure that lets most of what is under it through. */
  void veil() throws IOException {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.setNonStrokingAlphaConstant(0.3f);
    draw(
        content -> {
          content.setGraphicsStateParameters(state);
          content.setNonStrokingColor(Color.GRAY);
          rectangle(content);
          content.fill();
        });
  }

  /** Lays a frame around the figure, as one area with a hole. */
  void frame() throws IOException {
    draw(
        content -> {
          content.setNonStrokingColor(Color.RED);
          rectangle(content);
          content.addRect(
              figure.getLowerLeftX() + 1,
              figure.getLowerLeftY() + 1,
              figure.getWidth() - 2,
              figure.getHeight() - 2);
          content.fillEvenOdd();
        });
  }

  /** Draws a line around the figure, with round corners that have no radius. */
  void frameWithCorners() throws IOException {
    draw(
        content -> {
          float x0 = figure.getLowerLeftX() + 1;
          float x1 = figure.getUpperRightX() - 1;
          float y0 = figure.getLowerLeftY();
          float y1 = figure.getUpperRightY();
          content.setLineWidth(0.5f);
          content.moveTo(x0, y0);
          for (float[] corner : new float[][] {{x1, y0}, {x1, y1}, {x0, y1}, {x0, y0}}) {
            content.lineTo(corner[0], corner[1]);
            content.curveTo(corner[0], corner[1], corner[0], corner[1], corner[0], corner[1]);
          }
          content.stroke();
        });
  }

  /**
   * Fills an area over the figure of which the clipping path lets nothing but a triangle through.
   */
  void corner() throws IOException {
    draw(
        content -> {
          content.moveTo(figure.getLowerLeftX(), figure.getLowerLeftY());
          content.lineTo(figure.getLowerLeftX() + 1, figure.getUpperRightY());
          content.lineTo(figure.getUpperRightX(), figure.getUpperRightY());
          content.clip();
          content.setNonStrokingColor(Color.WHITE);
          rectangle(content);
          content.fill();
        });
  }

  void writeIn(Color color, String text) throws IOException {
    draw(
        content -> {
          content.setNonStrokingColor(color);
          write(content, text);
        });
  }

  void writeWithoutInk(String text) throws IOException {
    draw(
        content -> {
          content.setRenderingMode(RenderingMode.NEITHER);
          write(content, text);
        });
  }

  void writeTransparently(String text) throws IOException {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.setNonStrokingAlphaConstant(0f);
    draw(
        content -> {
          content.setGraphicsStateParameters(state);
          write(content, text);
        });
  }

  void writeBesideTheClippingPath(String text) throws IOException {
    draw(
        content -> {
          content.addRect(
              figure.getLowerLeftX(), figure.getUpperRightY() - 1, figure.getWidth(), 40);
          content.clip();
          write(content, text);
        });
  }

  /** Writes into a layer that is not shown, or is. */
  void writeInLayer(boolean shown, String text) throws IOException {
    PDOptionalContentGroup layer = layer(shown);
    draw(
        content -> {
          content.beginMarkedContent(COSName.OC, layer);
          write(content, text);
          content.endMarkedContent();
        });
  }

  /** Writes into a form of a layer that is not shown. */
  void writeInFormOfHiddenLayer(String text) throws IOException {
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(page.getMediaBox());
    form.setOptionalContent(layer(false));
    form.setResources(page.getResources());
    try (var out = form.getStream().createOutputStream()) {
      out.write(operators(text, false).getBytes(StandardCharsets.ISO_8859_1));
    }
    draw(content -> content.drawForm(form));
  }

  private PDOptionalContentGroup layer(boolean shown) {
    PDOptionalContentProperties properties = new PDOptionalContentProperties();
    PDOptionalContentGroup layer = new PDOptionalContentGroup("draft");
    properties.addGroup(layer);
    properties.setGroupEnabled(layer, shown);
    document.getDocumentCatalog().setOCProperties(properties);
    return layer;
  }

  /** Writes anew, in a note that lies over the figure. */
  void note(String text, boolean drawn) throws IOException {
    annotation("FreeText", text, drawn, 4);
  }

  /** The same, but the note is not shown. */
  void hiddenNote(String text) throws IOException {
    annotation("FreeText", text, true, 2);
  }

  /** Writes anew, in a field that lies over the figure. */
  void field(String text, boolean drawn) throws IOException {
    COSDictionary field = annotation("Widget", text, drawn, 4);
    field.setName(COSName.FT, "Tx");
    field.setString(COSName.T, "figure");
    field.setString(COSName.V, text);
    COSArray fields = new COSArray();
    fields.add(field);
    COSDictionary form = new COSDictionary();
    form.setItem(COSName.FIELDS, fields);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
  }

  /** The viewer is asked to draw all fields by itself. */
  void fieldsAreStale() {
    document
        .getDocumentCatalog()
        .getCOSObject()
        .getCOSDictionary(COSName.ACRO_FORM)
        .setBoolean(COSName.getPDFName("NeedAppearances"), true);
  }

  private COSDictionary annotation(String kind, String text, boolean drawn, int flags)
      throws IOException {
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setName(COSName.SUBTYPE, kind);
    annotation.setItem(COSName.RECT, figure.getCOSArray());
    annotation.setItem(COSName.CONTENTS, new COSString(text));
    annotation.setInt(COSName.F, flags);
    if (drawn) {
      COSDictionary appearances = new COSDictionary();
      appearances.setItem(COSName.N, appearance(text));
      annotation.setItem(COSName.AP, appearances);
    }
    COSArray all = new COSArray();
    all.add(annotation);
    page.getCOSObject().setItem(COSName.ANNOTS, all);
    return annotation;
  }

  private COSStream appearance(String text) throws IOException {
    COSDictionary fonts = new COSDictionary();
    fonts.setItem("Own", font());
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    COSStream form = document.getDocument().createCOSStream();
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    // Half as large as its place, from another corner: the viewer fits it in.
    form.setItem(
        COSName.BBOX,
        new PDRectangle(100, 100, figure.getWidth() / 2, figure.getHeight() / 2).getCOSArray());
    form.setItem(COSName.RESOURCES, resources);
    try (var out = form.createOutputStream()) {
      out.write(operators(text, true).getBytes(StandardCharsets.ISO_8859_1));
    }
    return form;
  }

  private String operators(String text, boolean own) {
    return own
        ? String.format(
            Locale.ROOT,
            "1 g 100 100 %f %f re f 0 g BT /Own %f Tf 101 101.5 Td (%s) Tj ET",
            figure.getWidth() / 2,
            figure.getHeight() / 2,
            SIZE / 2,
            text)
        : String.format(
            Locale.ROOT,
            "BT /%s %f Tf %f %f Td (%s) Tj ET",
            page.getResources().getFontNames().iterator().next().getName(),
            SIZE,
            figure.getLowerLeftX() + 2,
            figure.getLowerLeftY() + 3,
            text);
  }
}
