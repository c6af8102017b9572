package io.github.nianbao.cli;

import io.github.nianbao.report.Bounds;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;

/**
 * The picture of a page of a report on a printed sheet.
 *
 * @param sheet its index
 * @param looks of the whole sheet, a pixel a point
 * @param place of the unit square that the picture fills, from the bottom left of the sheet
 */
record PrintedPicture(int sheet, BufferedImage looks, Matrix place) {

  /** An A4 page, of which the pictures are. */
  private static final double WIDTH = 595.3;

  private static final double HEIGHT = 841.9;

  /** All of a print, in order. */
  static List<PrintedPicture> of(PDDocument printed) throws IOException {
    List<PrintedPicture> pictures = new ArrayList<>();
    for (int sheet = 0; sheet < printed.getNumberOfPages(); sheet++) {
      Finder finder = new Finder();
      finder.processPage(printed.getPage(sheet));
      for (Matrix place : finder.places) {
        BufferedImage looks = new PDFRenderer(printed).renderImage(sheet);
        pictures.add(new PrintedPicture(sheet, looks, place));
      }
    }
    return pictures;
  }

  private double left() {
    return place.getTranslateX();
  }

  /** From the top of the sheet. */
  private double top() {
    return looks.getHeight()
        - Math.max(place.getTranslateY(), place.getTranslateY() + place.getScaleY());
  }

  private double width() {
    return place.getScaleX();
  }

  private double height() {
    return Math.abs(place.getScaleY());
  }

  boolean isWhole() {
    return left() >= 0
        && top() >= 0
        && left() + width() <= looks.getWidth()
        && top() + height() <= looks.getHeight();
  }

  /** Whether the left side of a box of the report is drawn in a colour, which its page has not. */
  boolean hasColourAtLeftOf(Bounds box) {
    int x = (int) Math.round(left() + box.x0() / WIDTH * width());
    int y = (int) Math.round(top() + (box.y0() + box.y1()) / 2 / HEIGHT * height());
    for (int near = x - 3; near <= x + 1; near++) {
      int rgb = looks.getRGB(near, y);
      int red = rgb >> 16 & 255;
      int green = rgb >> 8 & 255;
      int blue = rgb & 255;
      if (Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > 30) {
        return true;
      }
    }
    return false;
  }

  private static final class Finder extends PDFStreamEngine {
    private final List<Matrix> places = new ArrayList<>();

    Finder() {
      addOperator(new Concatenate(this));
      addOperator(new DrawObject(this));
      addOperator(new Save(this));
      addOperator(new Restore(this));
      addOperator(new SetMatrix(this));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      if (operator.getName().equals(OperatorName.DRAW_OBJECT)
          && operands.get(0) instanceof COSName name
          && getResources().getXObject(name) instanceof PDImageXObject) {
        places.add(getGraphicsState().getCurrentTransformationMatrix().clone());
      } else {
        super.processOperator(operator, operands);
      }
    }
  }
}
