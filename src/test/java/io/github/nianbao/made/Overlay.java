package io.github.nianbao.made;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationStrikeout;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** What is drawn over one figure of a printed report. */
enum Overlay {
  STRUCK_OUT(null) {
    @Override
    void draw(Pen pen) throws IOException {
      pen.content.setLineWidth(0.6f);
      float middle = pen.box.getLowerLeftY() + pen.box.getHeight() * 0.42f;
      pen.content.moveTo(pen.box.getLowerLeftX() - 1, middle);
      pen.content.lineTo(pen.box.getUpperRightX() + 1, middle);
      pen.content.stroke();
    }
  },
  COVERED(null) {
    @Override
    void draw(Pen pen) throws IOException {
      pen.cover(0);
    }
  },
  HALF_COVERED(null) {
    @Override
    void draw(Pen pen) throws IOException {
      pen.cover(0.5f);
    }
  },
  COVERED_BY_AN_IMAGE(null) {
    @Override
    void draw(Pen pen) throws IOException {
      pen.image(false);
    }
  },
  REPLACED("") {
    @Override
    void draw(Pen pen) throws IOException {
      pen.cover(0);
      pen.write(pen.other, 0, 0);
    }
  },
  REPLACED_BY_OUTLINES(null) {
    @Override
    void draw(Pen pen) throws IOException {
      pen.cover(0);
      pen.outlines();
    }
  },
  REPLACED_BY_AN_IMAGE(null) {
    @Override
    void draw(Pen pen) throws IOException {
      pen.image(true);
    }
  },
  REPLACED_ASLANT(null) {
    @Override
    void draw(Pen pen) throws IOException {
      pen.cover(0);
      pen.write(pen.other, 0, 20);
    }
  },
  REPLACED_BY_AN_INLINE_IMAGE(null) {
    @Override
    void draw(Pen pen) throws IOException {
      pen.cover(0);
      pen.inlineImage();
    }
  },
  REPLACED_BY_A_SHADING(null) {
    @Override
    void draw(Pen pen) throws IOException {
      pen.cover(0);
      pen.trace();
      pen.content.clip();
      pen.shade(Color.BLACK);
    }
  },
  COVERED_BY_A_SHADING(null) {
    @Override
    void draw(Pen pen) throws IOException {
      pen.rectangle(0, 1);
      pen.content.clip();
      pen.shade(Color.WHITE);
    }
  },
  COVERED_BY_TWO_RECTANGLES(null) {
    @Override
    void draw(Pen pen) throws IOException {
      pen.content.setNonStrokingColor(Color.WHITE);
      pen.rectangle(0, 0.55f);
      pen.rectangle(0.45f, 1);
      pen.content.fill();
    }
  },
  COVERED_BY_A_SQUARE_ANNOTATION(null) {
    @Override
    void draw(Pen pen) {
      PDAnnotationSquare square = new PDAnnotationSquare();
      square.setInteriorColor(new PDColor(new float[] {1, 1, 1}, PDDeviceRGB.INSTANCE));
      pen.annotate(square);
    }
  },
  STRUCK_OUT_BY_AN_ANNOTATION(null) {
    @Override
    void draw(Pen pen) {
      PDAnnotationStrikeout strikeOut = new PDAnnotationStrikeout();
      PDRectangle box = pen.box;
      strikeOut.setQuadPoints(
          new float[] {
            box.getLowerLeftX(), box.getUpperRightY(), box.getUpperRightX(), box.getUpperRightY(),
            box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getLowerLeftY()
          });
      strikeOut.setColor(new PDColor(new float[] {1, 0, 0}, PDDeviceRGB.INSTANCE));
      pen.annotate(strikeOut);
    }
  },
  FAINT_DIGIT_BEHIND("own") {
    @Override
    void draw(Pen pen) throws IOException {
      PDExtendedGraphicsState state = new PDExtendedGraphicsState();
      state.setNonStrokingAlphaConstant(0.04f);
      pen.content.setGraphicsStateParameters(state);
      pen.write("7", pen.box.getWidth(), 0);
    }
  },
  INVISIBLE_DIGIT_BEHIND("own") {
    @Override
    void draw(Pen pen) throws IOException {
      pen.content.setRenderingMode(RenderingMode.NEITHER);
      pen.write("7", pen.box.getWidth(), 0);
    }
  },
  CLIPPED_DIGIT_BEHIND("own") {
    @Override
    void draw(Pen pen) throws IOException {
      pen.rectangle(0, 1);
      pen.content.clip();
      pen.write("7", pen.box.getWidth() + 2, 0);
    }
  },
  RAISED_A_LITTLE_BEHIND("own") {
    @Override
    void draw(Pen pen) throws IOException {
      pen.rise = pen.size * 0.21f;
      pen.size *= 0.75f;
      pen.write("1", pen.box.getWidth(), 0);
    }
  },
  LOWERED_DIGIT_BEHIND("own") {
    @Override
    void draw(Pen pen) throws IOException {
      pen.rise = -pen.size * 0.2f;
      pen.size *= 0.65f;
      pen.write("1", pen.box.getWidth(), 0);
    }
  },
  WHITE_DIGIT_BEHIND("own") {
    @Override
    void draw(Pen pen) throws IOException {
      pen.content.setNonStrokingColor(Color.WHITE);
      pen.write("7", pen.box.getWidth(), 0);
    }
  },
  RAISED_DIGIT_BEHIND("own") {
    @Override
    void draw(Pen pen) throws IOException {
      pen.size *= 0.6f;
      pen.rise = pen.box.getHeight() * 0.45f;
      pen.write("1", pen.box.getWidth(), 0);
    }
  };

  /** What is true afterwards: null where nothing may be said, empty for the new figure. */
  final @Nullable String truth;

  Overlay(@Nullable String truth) {
    this.truth = truth;
  }

  abstract void draw(Pen pen) throws IOException;

  /** Draws over a figure. */
  static final class Pen {

    private final PDDocument document;
    private final PDPage page;
    private final PDPageContentStream content;
    private final PDRectangle box;
    private final String other;
    private float size;
    private float rise;

    private Pen(
        PDDocument document,
        PDPage page,
        PDPageContentStream content,
        PDRectangle box,
        String other) {
      this.document = document;
      this.page = page;
      this.content = content;
      this.box = box;
      this.other = other;
      size = box.getHeight() / 0.7f;
    }

    /** White over the figure, from a share of its width on. */
    private void cover(float from) throws IOException {
      content.setNonStrokingColor(Color.WHITE);
      float x = box.getLowerLeftX() - 0.5f + box.getWidth() * from;
      content.addRect(
          x, box.getLowerLeftY() - 1, box.getUpperRightX() + 0.5f - x, box.getHeight() + 2);
      content.fill();
      content.setNonStrokingColor(Color.BLACK);
    }

    /** Adds a rectangle over a part of the figure's width to the path. */
    private void rectangle(float from, float to) throws IOException {
      float x = box.getLowerLeftX() + box.getWidth() * from;
      float right = box.getLowerLeftX() + box.getWidth() * to;
      content.addRect(x - 0.5f, box.getLowerLeftY() - 1, right - x + 1, box.getHeight() + 2);
    }

    private void shade(Color color) throws IOException {
      COSDictionary function = new COSDictionary();
      function.setInt(COSName.FUNCTION_TYPE, 2);
      function.setItem(COSName.DOMAIN, numbers(0, 1));
      function.setItem(COSName.N, COSInteger.ONE);
      for (COSName end : List.of(COSName.C0, COSName.C1)) {
        function.setItem(end, numbers(color.getRGBColorComponents(null)));
      }
      PDShadingType2 shading = new PDShadingType2(new COSDictionary());
      shading.setShadingType(PDShading.SHADING_TYPE2);
      shading.setColorSpace(PDDeviceRGB.INSTANCE);
      shading.setCoords(numbers(0, 0, (float) Layout.WIDTH, 0));
      shading.setFunction(new PDFunctionType2(function));
      COSArray both = new COSArray();
      both.add(COSBoolean.TRUE);
      both.add(COSBoolean.TRUE);
      shading.setExtend(both);
      content.shadingFill(shading);
    }

    private static COSArray numbers(float... values) {
      COSArray array = new COSArray();
      array.setFloatArray(values);
      return array;
    }

    private void annotate(PDAnnotation annotation) {
      annotation.setRectangle(
          new PDRectangle(
              box.getLowerLeftX() - 1,
              box.getLowerLeftY() - 1,
              box.getWidth() + 2,
              box.getHeight() + 2));
      try {
        List<PDAnnotation> all = new ArrayList<>(page.getAnnotations());
        all.add(annotation);
        page.setAnnotations(all);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void inlineImage() throws IOException {
      PDInlineImage image =
          new PDInlineImage(
              inlineParameters(),
              new byte[] {0x24, 0x24, 0x24, 0x24, 0x24, 0x24},
              new PDResources());
      content.drawImage(
          image, box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    }

    private static COSDictionary inlineParameters() {
      COSDictionary parameters = new COSDictionary();
      parameters.setInt(COSName.W, 8);
      parameters.setInt(COSName.H, 6);
      parameters.setInt(COSName.BPC, 1);
      parameters.setItem(COSName.CS, COSName.G);
      return parameters;
    }

    private void image(boolean inked) throws IOException {
      BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
      for (int x = 0; x < 40; x++) {
        for (int y = 0; y < 20; y++) {
          boolean ink = inked && x % 10 > 6 && y > 3;
          image.setRGB(x, y, ink ? 0 : 0xFFFFFF);
        }
      }
      content.drawImage(
          LosslessFactory.createFromImage(document, image),
          box.getLowerLeftX() - 0.5f,
          box.getLowerLeftY() - 1,
          box.getWidth() + 1,
          box.getHeight() + 2);
    }

    private void outlines() throws IOException {
      trace();
      content.fill();
    }

    /** Adds the outlines of the other figure to the path. */
    private void trace() throws IOException {
      float scale = size / MadeFont.EM;
      float x = box.getLowerLeftX();
      for (int i = 0; i < other.length(); i++) {
        char digit = other.charAt(i);
        for (int[] bar : MadeFont.shape(digit)) {
          content.addRect(
              x + bar[0] * scale,
              box.getLowerLeftY() + bar[1] * scale,
              (bar[2] - bar[0]) * scale,
              (bar[3] - bar[1]) * scale);
        }
        x += MadeFont.width(digit) * scale;
      }
    }

    private void write(String text, float right, double degrees) throws IOException {
      PDFont font = new PDType1Font(FontName.HELVETICA);
      content.beginText();
      content.setFont(font, size);
      content.setTextMatrix(
          Matrix.getRotateInstance(
              Math.toRadians(degrees), box.getLowerLeftX() + right, box.getLowerLeftY() + rise));
      content.showText(text);
      content.endText();
    }
  }

  /** Draws over a figure that stands at a place; what the figure is now is up to {@link #truth}. */
  void over(PDDocument document, FigurePlaces.Spot spot, String other) throws IOException {
    PDPage page = document.getPage(spot.page());
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      draw(new Pen(document, page, content, spot.box(), other));
    }
  }

  /** Another figure of as many digits. */
  static String other(String figure, Random random) {
    StringBuilder other = new StringBuilder();
    for (int i = 0; i < figure.length(); i++) {
      char digit = figure.charAt(i);
      other.append(
          digit < '0' || digit > '9'
              ? digit
              : (char) ('1' + (digit - '0' + random.nextInt(8)) % 9));
    }
    return other.toString().equals(figure) ? "9".repeat(figure.length() + 1) : other.toString();
  }
}
