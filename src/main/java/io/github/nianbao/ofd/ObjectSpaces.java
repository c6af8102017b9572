package io.github.nianbao.ofd;

import io.github.nianbao.page.Box;
import io.github.nianbao.pdf.content.Affine;
import io.github.nianbao.pdf.content.Boxes;
import io.github.nianbao.pdf.content.PageFrame;
import io.github.nianbao.pdf.content.PagePath;
import io.github.nianbao.pdf.syntax.Transform;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** Where the content of objects is painted, and what of it is seen. */
final class ObjectSpaces {

  /** Lines are seen beyond the boundary of their object as far as this, in millimetres. */
  private static final double MARGIN = 0.5;

  private static final double OPAQUE = 255;

  private final PageFrame frame;
  private final PagePath path = new PagePath();

  ObjectSpaces(PageFrame frame) {
    this.frame = frame;
  }

  /**
   * The space of an object.
   *
   * @param outer in which it lies
   */
  Space of(Element object, Style style, Space outer) {
    Box boundary = Numbers.box(object.attribute("Boundary"));
    Transform toPage = placed(object, boundary, outer.toPage());
    Space own =
        new Space(
            toPage,
            outer.clip(),
            outer.clipIsBox(),
            outer.alpha() * (float) Style.bounded(object.number("Alpha", OPAQUE) / OPAQUE),
            outer.hidden() || !object.flag("Visible", true),
            outer.parameters(),
            outer.depth());
    if (boundary != null) {
      own = bounded(own, outer, boundary, margin(object, style), across(object, style));
    }
    Element clips = object.child("Clips");
    return clips == null ? own : clipped(own, outer, clips, boundary);
  }

  /** How far beyond the boundary of an object something of it is seen, in millimetres. */
  private static double margin(Element object, Style style) {
    return switch (object.name()) {
      case "PathObject" -> Math.max(MARGIN, style.lineWidth());
      // Producers measure text loosely: a whole glyph beside its boundary is still meant.
      case "TextObject" -> Math.max(MARGIN, isWide(object) ? em(object) : em(object) / 2);
      default -> 0;
    };
  }

  /** The same over and under it: of text in lines there, a part of a glyph is meant. */
  private static double across(Element object, Style style) {
    return object.name().equals("TextObject") && isInLines(object)
        ? Math.max(MARGIN, em(object) / 4)
        : margin(object, style);
  }

  private static double em(Element object) {
    Transform matrix = Numbers.matrix(object.numbers("CTM"));
    double scale = Math.hypot(matrix.a, matrix.b) + Math.hypot(matrix.c, matrix.d);
    return object.number("Size", 0) * scale / 2;
  }

  private static boolean isInLines(Element object) {
    return object.children("TextCode").stream().allMatch(code -> code.attribute("DeltaY") == null);
  }

  /** Whether a glyph of a text may be as wide as it is high. */
  private static boolean isWide(Element object) {
    return !isInLines(object)
        || object.children("TextCode").stream()
            .anyMatch(code -> !StringUtils.isAsciiPrintable(code.text()));
  }

  /** The way of what has a matrix and a boundary, at whose corner it begins. */
  private static Transform placed(Element element, @Nullable Box boundary, Transform outer) {
    Transform toPage = Numbers.matrix(element.numbers("CTM"));
    toPage.setProduct(toPage, moved(boundary));
    return toPage.setProduct(toPage, outer);
  }

  private static Transform moved(@Nullable Box boundary) {
    Transform moved = new Transform();
    if (boundary != null) {
      moved.translate((float) boundary.x0(), (float) boundary.y0());
    }
    return moved;
  }

  /** Beside its boundary nothing is seen of an object but for the width of its lines. */
  private Space bounded(Space own, Space outer, Box boundary, double margin, double across) {
    if (boundary.width() == 0 && boundary.height() == 0) {
      return own;
    }
    Affine map = frame.from(outer.toPage());
    Box box =
        map.around(
            boundary.x0() - margin,
            boundary.y0() - across,
            boundary.x1() + margin,
            boundary.y1() + across);
    return clipped(own, box, map.isUpright());
  }

  private static Space clipped(Space own, Box box, boolean exactly) {
    Box seen = Boxes.intersection(own.clip(), box);
    return new Space(
        own.toPage(),
        // Nothing is seen any more; a box beside the page says so.
        seen == null ? new Box(-1, -1, -1, -1) : seen,
        own.clipIsBox() && exactly,
        own.alpha(),
        own.hidden(),
        own.parameters(),
        own.depth());
  }

  /** What lies outside any of the clips is not seen; each consists of areas. */
  private Space clipped(Space own, Space outer, Element clips, @Nullable Box boundary) {
    Transform base = own.toPage();
    if (!clips.flag("TransFlag", true)) {
      base = moved(boundary);
      base.setProduct(base, outer.toPage());
    }
    Space seen = own;
    for (Element clip : clips.children("Clip")) {
      Box around = null;
      List<Element> areas = clip.children("Area");
      boolean exactly = areas.size() == 1;
      for (Element area : areas) {
        Element shape = area.child("Path");
        Box box = shape == null ? null : area(area, shape, base);
        exactly &= box != null && path.isRectangle();
        around = around == null || box == null ? box : around.union(box);
      }
      seen = around == null ? clipped(seen, seen.clip(), false) : clipped(seen, around, exactly);
    }
    return seen;
  }

  /** The box around the shape of an area, which becomes the path; null where it has none. */
  private @Nullable Box area(Element area, Element shape, Transform base) {
    Transform outer = Numbers.matrix(area.numbers("CTM"));
    outer.setProduct(outer, base);
    Transform toPage = placed(shape, Numbers.box(shape.attribute("Boundary")), outer);
    path.clear();
    String data = shape.text("AbbreviatedData");
    return data != null && PathData.draw(data, frame.from(toPage), path) ? path.box() : null;
  }
}
