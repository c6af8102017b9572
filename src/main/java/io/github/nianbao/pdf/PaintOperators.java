package io.github.nianbao.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/**
 * The operators of a content stream that build, paint and clip paths and choose colours. PDFBox's
 * own need an engine that renders.
 */
final class PaintOperators {

  private PaintOperators() {}

  static void register(PDFStreamEngine engine, Supplier<PathPainter> painter) {
    add(engine, "m", 2, n -> painter.get().moveTo(n[0], n[1]));
    add(engine, "l", 2, n -> painter.get().lineTo(n[0], n[1]));
    add(engine, "c", 6, n -> painter.get().curveTo(n[4], n[5]));
    add(engine, "v", 4, n -> painter.get().curveTo(n[2], n[3]));
    add(engine, "y", 4, n -> painter.get().curveTo(n[2], n[3]));
    add(engine, "re", 4, n -> painter.get().rectangle(n[0], n[1], n[2], n[3]));
    add(engine, "h", 0, n -> painter.get().close());
    add(engine, "W", 0, n -> painter.get().clip());
    add(engine, "W*", 0, n -> painter.get().clip());
    add(engine, "n", 0, n -> painter.get().paint(false, false));
    add(engine, "S", 0, n -> painter.get().paint(true, false));
    add(engine, "s", 0, n -> painter.get().closeAndPaint(true, false));
    for (String fill : List.of("f", "F", "f*")) {
      add(engine, fill, 0, n -> painter.get().paint(false, true));
    }
    for (String both : List.of("B", "B*")) {
      add(engine, both, 0, n -> painter.get().paint(true, true));
    }
    for (String both : List.of("b", "b*")) {
      add(engine, both, 0, n -> painter.get().closeAndPaint(true, true));
    }
    for (String stroke : List.of("G", "RG", "K", "SC", "SCN", "CS")) {
      add(engine, stroke, 0, n -> painter.get().strokeWhite(isWhite(n)));
    }
    for (String fill : List.of("g", "rg", "k", "sc", "scn", "cs")) {
      add(engine, fill, 0, n -> painter.get().fillWhite(isWhite(n)));
    }
  }

  /** One or three components are light, four are ink. */
  private static boolean isWhite(double[] components) {
    if (components.length != 1 && components.length != 3 && components.length != 4) {
      return false;
    }
    double white = components.length == 4 ? 0 : 1;
    for (double component : components) {
      if (Math.abs(component - white) > 0.01) {
        return false;
      }
    }
    return true;
  }

  private static void add(PDFStreamEngine engine, String name, int operands, Action action) {
    engine.addOperator(
        new OperatorProcessor(engine) {
          @Override
          public void process(Operator operator, List<COSBase> arguments) {
            double[] numbers = numbers(arguments);
            if (numbers.length >= operands) {
              action.run(numbers);
            }
          }

          @Override
          public String getName() {
            return name;
          }
        });
  }

  private static double[] numbers(List<COSBase> arguments) {
    double[] numbers = new double[arguments.size()];
    int count = 0;
    for (COSBase argument : arguments) {
      if (argument instanceof COSNumber number) {
        numbers[count++] = number.floatValue();
      }
    }
    return count == numbers.length ? numbers : Arrays.copyOf(numbers, count);
  }

  private interface Action {
    void run(double[] numbers);
  }
}
