package io.github.nianbao.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * The operators of a content stream that build, paint and clip paths and choose the colour of
 * fills. PDFBox's own need an engine that renders.
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
    // The colour of strokes does not matter: a white line divides cells as a black one does.
    for (String color : List.of("g", "rg", "k")) {
      add(engine, color, 0, n -> painter.get().fillColor(n, true));
    }
    for (String color : List.of("sc", "scn")) {
      add(engine, color, 0, n -> painter.get().fillColor(n, false));
    }
    engine.addOperator(new FillSpace(engine, painter));
  }

  /** {@code cs}: chooses the colour space of fills. */
  private static final class FillSpace extends OperatorProcessor {

    private static final Set<String> NOT_OF_LIGHT =
        Set.of("Separation", "DeviceN", "Indexed", "Pattern", "Lab");

    private final Supplier<PathPainter> painter;

    FillSpace(PDFStreamEngine engine, Supplier<PathPainter> painter) {
      super(engine);
      this.painter = painter;
    }

    @Override
    public void process(Operator operator, List<COSBase> arguments) {
      if (!arguments.isEmpty() && arguments.get(0) instanceof COSName name) {
        painter.get().fillSpace(!NOT_OF_LIGHT.contains(family(name)));
      }
    }

    private String family(COSName name) {
      PDResources resources = getContext().getResources();
      COSDictionary spaces =
          resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
      if (spaces != null
          && spaces.getDictionaryObject(name) instanceof COSArray space
          && space.size() > 0
          && space.getObject(0) instanceof COSName family) {
        return family.getName();
      }
      return name.getName();
    }

    @Override
    public String getName() {
      return "cs";
    }
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
