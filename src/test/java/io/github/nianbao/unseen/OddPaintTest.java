package io.github.nianbao.unseen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Quality;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Figures that are painted so that they look other than their text says, or not at all. */
class OddPaintTest {

  private static final Path REPORT = Path.of("testdata", "reports", "dashed-rules-reportlab.pdf");
  private static final String AT = "/requests/received/naturalPerson";

  /** What the report prints there. */
  private static final int PRINTED = 555;

  private static final float SIZE = 8;

  private static final Map<String, Retouch.Way> SPOILT =
      Map.ofEntries(
          Map.entry(
              "written as in a mirror on the ground",
              r ->
                  anew(
                      r,
                      (content, x, y) -> content.setTextMatrix(new Matrix(1, 0, 0, -1, x, y + 6)))),
          Map.entry(
              "written black in a mode that leaves only what is lighter",
              r -> anew(r, (content, x, y) -> mixed(content, BlendMode.SCREEN))),
          Map.entry(
              "written through a mask",
              r -> anew(r, (content, x, y) -> content.setGraphicsStateParameters(mask(r)))),
          Map.entry(
              "under white in a mode that leaves only what is lighter",
              r -> over(r, content -> mixed(content, BlendMode.LIGHTEN))),
          Map.entry(
              "under white that lets next to nothing through",
              r ->
                  over(
                      r,
                      content -> {
                        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
                        state.setNonStrokingAlphaConstant(0.93f);
                        content.setGraphicsStateParameters(state);
                      })),
          Map.entry(
              "with a thin white line through it",
              r ->
                  r.draw(
                      content -> {
                        PDRectangle figure = r.figure();
                        content.setNonStrokingColor(Color.WHITE);
                        content.addRect(
                            figure.getLowerLeftX(),
                            figure.getLowerLeftY() + figure.getHeight() / 2,
                            figure.getWidth(),
                            2);
                        content.fill();
                      })),
          Map.entry(
              "behind a minus that is drawn",
              r ->
                  r.draw(
                      content -> {
                        PDRectangle figure = r.figure();
                        content.addRect(
                            figure.getLowerLeftX() - 3,
                            figure.getLowerLeftY() + figure.getHeight() / 2,
                            4,
                            0.5f);
                        content.fill();
                      })),
          Map.entry(
              "in a font whose glyphs are other text",
              r -> {
                r.paintOver(Color.WHITE);
                PDFormXObject form =
                    inOthersText(r, othersText(r, "500 0 d0 BT /Own 1000 Tf (8) Tj ET"));
                r.draw(content -> content.drawForm(form));
              }),
          Map.entry(
              "on a picture as dark as it is",
              r -> {
                BufferedImage black = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
                PDImageXObject image = LosslessFactory.createFromImage(r.document(), black);
                PDRectangle box = r.figure();
                r.draw(
                    content -> {
                      content.drawImage(
                          image,
                          box.getLowerLeftX(),
                          box.getLowerLeftY(),
                          box.getWidth(),
                          box.getHeight());
                      write(content, r, helvetica(), SIZE, (text, x, y) -> {});
                    });
              }),
          Map.entry(
              "squeezed until it is a stroke",
              r -> anew(r, (content, x, y) -> content.setHorizontalScaling(8))),
          Map.entry(
              "with a broad white rim",
              r ->
                  anew(
                      r,
                      (content, x, y) -> {
                        content.setStrokingColor(Color.WHITE);
                        content.setLineWidth(4);
                        content.setRenderingMode(RenderingMode.FILL_STROKE);
                      })),
          Map.entry(
              "under white bullets",
              r ->
                  r.draw(
                      content -> {
                        content.setNonStrokingColor(Color.WHITE);
                        content.beginText();
                        content.setFont(helvetica(), 2 * SIZE);
                        content.newLineAtOffset(
                            r.figure().getLowerLeftX(), r.figure().getLowerLeftY());
                        content.showText("\u2022\u2022\u2022");
                        content.endText();
                      })),
          Map.entry(
              "in a font whose glyphs have other names than its text",
              r -> {
                r.paintOver(Color.WHITE);
                PDFormXObject form = inOthersText(r, renamed(r));
                r.draw(content -> content.drawForm(form));
              }),
          Map.entry(
              "in a font of other signs",
              r -> {
                r.paintOver(Color.WHITE);
                PDFormXObject form = inOthersText(r, ofSigns());
                r.draw(content -> content.drawForm(form));
              }),
          Map.entry(
              "in a font whose glyphs show nothing",
              r -> {
                r.paintOver(Color.WHITE);
                PDFormXObject form = inOthersText(r, othersText(r, "500 0 d0"));
                r.draw(content -> content.drawForm(form));
              }));

  private static final Map<String, Retouch.Way> UNSEEN =
      Map.of(
          "outlined in white",
          r ->
              r.draw(
                  content -> {
                    content.setStrokingColor(Color.WHITE);
                    content.setRenderingMode(RenderingMode.STROKE);
                    write(content, r, helvetica(), SIZE, (text, x, y) -> {});
                  }),
          "too small to be seen",
          r -> r.draw(content -> write(content, r, helvetica(), 0.2f, (text, x, y) -> {})),
          "squeezed to no width",
          r ->
              r.draw(
                  content ->
                      write(
                          content,
                          r,
                          helvetica(),
                          SIZE,
                          (text, x, y) -> content.setHorizontalScaling(0))));

  /** Sets something for a text that begins at a place. */
  private interface Setting {
    void of(PDPageContentStream content, float x, float y) throws IOException;
  }

  @TestFactory
  Stream<DynamicTest> aFigureThatMayLookOtherwiseIsUnreadable() {
    return Retouch.each(
        REPORT,
        AT,
        SPOILT,
        report -> {
          assertNull(received(report), () -> print(report));
          assertEquals(Quality.INCOMPLETE, report.quality().requests());
        });
  }

  @TestFactory
  Stream<DynamicTest> whatNobodySeesIsNotRead() {
    return Retouch.each(
        REPORT,
        AT,
        UNSEEN,
        report -> {
          assertEquals(PRINTED, received(report), () -> print(report));
          assertEquals(Quality.INCOMPLETE, report.quality().requests());
        });
  }

  private static PDFont helvetica() {
    return new PDType1Font(FontName.HELVETICA);
  }

  private static void mixed(PDPageContentStream content, BlendMode mode) throws IOException {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.setBlendMode(mode);
    content.setGraphicsStateParameters(state);
  }

  /** Lets nothing through. */
  private static PDExtendedGraphicsState mask(Retouch r) throws IOException {
    COSStream group = stream(r, "0 g 0 0 2000 2000 re f");
    group.setItem(COSName.SUBTYPE, COSName.FORM);
    group.setItem(COSName.BBOX, new PDRectangle(2000, 2000).getCOSArray());
    COSDictionary kind = new COSDictionary();
    kind.setItem(COSName.S, COSName.TRANSPARENCY);
    kind.setItem(COSName.CS, COSName.DEVICEGRAY);
    group.setItem(COSName.GROUP, kind);
    COSDictionary mask = new COSDictionary();
    mask.setItem(COSName.S, COSName.LUMINOSITY);
    mask.setItem(COSName.G, group);
    COSDictionary parameters = new COSDictionary();
    parameters.setItem(COSName.SMASK, mask);
    return new PDExtendedGraphicsState(parameters);
  }

  private static COSStream stream(Retouch r, String operators) throws IOException {
    COSStream stream = r.document().getDocument().createCOSStream();
    try (var out = stream.createOutputStream()) {
      out.write(operators.getBytes(StandardCharsets.ISO_8859_1));
    }
    return stream;
  }

  /** Writes 777 in a font. */
  private static PDFormXObject inOthersText(Retouch r, COSDictionary font) throws IOException {
    COSDictionary fonts = new COSDictionary();
    fonts.setItem("Own", font);
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    PDRectangle figure = r.figure();
    COSStream form =
        stream(
            r,
            String.format(
                Locale.ROOT,
                "BT /Own %f Tf %f %f Td (777) Tj ET",
                SIZE,
                figure.getLowerLeftX() + 2,
                figure.getLowerLeftY() + 3));
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    form.setItem(COSName.BBOX, r.page().getMediaBox().getCOSArray());
    form.setItem(COSName.RESOURCES, resources);
    return new PDFormXObject(form);
  }

  /** Helvetica whose 7 shows an 8, with a map that says it is a 7. */
  private static COSDictionary renamed(Retouch r) throws IOException {
    COSArray differences = new COSArray();
    differences.add(COSInteger.get('7'));
    differences.add(COSName.getPDFName("eight"));
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, differences);
    COSDictionary font = simple("Helvetica", encoding);
    font.setItem(
        COSName.TO_UNICODE,
        stream(
            r,
            "begincmap 1 begincodespacerange <00> <FF> endcodespacerange"
                + " 1 beginbfchar <37> <0037> endbfchar endcmap"));
    return font;
  }

  /** A font that is not embedded and shows an hourglass where its text has a 7. */
  private static COSDictionary ofSigns() {
    return simple("Wingdings-Regular", COSName.WIN_ANSI_ENCODING);
  }

  private static COSDictionary simple(String name, COSBase encoding) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, encoding);
    return font;
  }

  /** A font whose 7 is drawn by a content. */
  private static COSDictionary othersText(Retouch r, String content) throws IOException {
    COSDictionary procedures = new COSDictionary();
    procedures.setItem("seven", stream(r, content));
    COSDictionary fonts = new COSDictionary();
    fonts.setItem("Own", helvetica());
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    COSArray differences = new COSArray();
    differences.add(COSInteger.get('7'));
    differences.add(COSName.getPDFName("seven"));
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, differences);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_BBOX, new PDRectangle(1000, 1000).getCOSArray());
    font.setItem(COSName.FONT_MATRIX, matrix(0.001f));
    font.setItem(COSName.CHAR_PROCS, procedures);
    font.setItem(COSName.ENCODING, encoding);
    font.setItem(COSName.RESOURCES, resources);
    font.setInt(COSName.FIRST_CHAR, '7');
    font.setInt(COSName.LAST_CHAR, '7');
    COSArray widths = new COSArray();
    widths.add(COSInteger.get(500));
    font.setItem(COSName.WIDTHS, widths);
    return font;
  }

  private static COSArray matrix(float scale) {
    COSArray matrix = new COSArray();
    for (float number : new float[] {scale, 0, 0, scale, 0, 0}) {
      matrix.add(new COSFloat(number));
    }
    return matrix;
  }

  /** Covers the figure and writes another in its place. */
  private static void anew(Retouch r, Setting setting) throws IOException {
    r.paintOver(Color.WHITE);
    r.draw(content -> write(content, r, helvetica(), SIZE, setting));
  }

  private static void write(
      PDPageContentStream content, Retouch r, PDFont font, float size, Setting setting)
      throws IOException {
    float x = r.figure().getLowerLeftX() + 2;
    float y = r.figure().getLowerLeftY() + 3;
    content.beginText();
    content.setFont(font, size);
    content.newLineAtOffset(x, y);
    setting.of(content, x, y);
    content.showText("777");
    content.endText();
  }

  /** Lays white over the figure. */
  private static void over(Retouch r, Retouch.Drawing setting) throws IOException {
    r.draw(
        content -> {
          setting.on(content);
          content.setNonStrokingColor(Color.WHITE);
          content.addRect(
              r.figure().getLowerLeftX(),
              r.figure().getLowerLeftY(),
              r.figure().getWidth(),
              r.figure().getHeight());
          content.fill();
        });
  }

  private static @Nullable Integer received(AnnualReport report) {
    return Objects.requireNonNull(report.requests()).received().naturalPerson();
  }

  private static String print(AnnualReport report) {
    return report.cells().get(AT) + " " + report.findings();
  }
}
