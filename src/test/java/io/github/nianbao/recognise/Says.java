package io.github.nianbao.recognise;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A recogniser whose readers see the same wherever they look.
 *
 * @param first what the first one sees, of one character or as long as the ink
 * @param second the same of the other
 */
public record Says(String first, String second) implements Recogniser {

  @Override
  public int readers() {
    return 2;
  }

  @Override
  public Reading read(int reader, Strip strip) {
    String text = reader == 0 ? first : second;
    String figures = text.replaceAll("[^" + Reading.FIGURES.replace("-", "\\-") + "]", "");
    return new Reading(signs(text), signs(figures));
  }

  private static List<Sign> signs(String text) {
    double length = text.length();
    return IntStream.range(0, text.length())
        .mapToObj(i -> new Sign(text.substring(i, i + 1), (i + 0.5) / length, 0.99))
        .toList();
  }

  @Override
  public void close() {
    // Nothing is held.
  }
}
