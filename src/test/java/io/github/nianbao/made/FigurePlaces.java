package io.github.nianbao.made;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where PDFBox's own reader finds figures that a document prints once. */
final class FigurePlaces extends PDFTextStripper {

  /** A figure's digits on a page, from 0, in points from the lower left corner. */
  record Spot(int page, PDRectangle box) {}

  private final Map<String, List<Spot>> spots = new HashMap<>();

  private FigurePlaces() {
    setSortByPosition(false);
  }

  /** The figures that occur once, and where. */
  static Map<String, Spot> of(PDDocument document) throws IOException {
    FigurePlaces places = new FigurePlaces();
    places.getText(document);
    Map<String, Spot> once = new HashMap<>();
    places.spots.forEach(
        (figure, found) -> {
          if (found.size() == 1) {
            once.put(figure, found.get(0));
          }
        });
    return once;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    List<TextPosition> word = new ArrayList<>();
    for (TextPosition position : positions) {
      boolean digit = position.getUnicode().matches("[0-9.]");
      boolean joins =
          word.isEmpty()
              || position.getX() - word.get(word.size() - 1).getX()
                  < position.getFontSizeInPt() * 0.7;
      if (!digit || !joins) {
        take(word);
      }
      if (digit) {
        word.add(position);
      }
    }
    take(word);
  }

  private void take(List<TextPosition> word) {
    if (!word.isEmpty()) {
      StringBuilder figure = new StringBuilder();
      word.forEach(position -> figure.append(position.getUnicode()));
      TextPosition first = word.get(0);
      TextPosition last = word.get(word.size() - 1);
      float x = first.getX();
      float y = first.getPageHeight() - first.getY();
      float height = first.getFontSizeInPt() * 0.7f;
      PDRectangle box = new PDRectangle(x, y, last.getX() + last.getWidth() - x, height);
      spots
          .computeIfAbsent(figure.toString(), key -> new ArrayList<>())
          .add(new Spot(getCurrentPageNo() - 1, box));
      word.clear();
    }
  }
}
