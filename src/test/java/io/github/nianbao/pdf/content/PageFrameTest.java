package io.github.nianbao.pdf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.pdf.syntax.Transform;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class PageFrameTest {

  private static Transform at(float x, float y) {
    return new Transform().set(1, 0, 0, 1, x, y);
  }

  @Test
  void anEmptyCropBoxIsNotBelieved() {
    PDPage page = new PDPage(new PDRectangle(600, 800));
    page.setCropBox(new PDRectangle(0, 0, 0, 0));
    PageFrame frame = PageFrame.of(page);
    assertEquals(600, frame.width());
    assertEquals(700, frame.y(at(20, 100)));
  }

  @Test
  void theUnitOfAPageMakesItAsLargeAsItIsShown() {
    PDPage page = new PDPage(new PDRectangle(60, 80));
    page.getCOSObject().setItem(COSName.getPDFName("UserUnit"), new COSFloat(10));
    for (int rotation : new int[] {0, 90, 180, 270}) {
      page.setRotation(rotation);
      PageFrame frame = PageFrame.of(page);
      assertEquals(rotation % 180 == 0 ? 600 : 800, frame.width());
      assertEquals(100, Math.abs(frame.from(at(0, 0)).determinant()));
      double x = frame.x(at(30, 40));
      double y = frame.y(at(30, 40));
      assertEquals(frame.width() / 2, x);
      assertEquals(frame.height() / 2, y);
    }
  }
}
