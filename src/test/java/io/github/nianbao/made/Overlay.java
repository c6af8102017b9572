package io.github.nianbao.made;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
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
    private final PDPageContentStream content;
    private final PDRectangle box;
    private final String other;
    private float size;
    private float rise;

    private Pen(PDDocument document, PDPageContentStream content, PDRectangle box, String other) {
      this.document = document;
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
      float scale = size / MadeFont.EM;
      float x = box.getLowerLeftX();
      for (char digit : other.toCharArray()) {
        for (int[] bar : MadeFont.shape(digit)) {
          content.addRect(
              x + bar[0] * scale,
              box.getLowerLeftY() + bar[1] * scale,
              (bar[2] - bar[0]) * scale,
              (bar[3] - bar[1]) * scale);
        }
        x += MadeFont.width(digit) * scale;
      }
      content.fill();
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
      draw(new Pen(document, content, spot.box(), other));
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
