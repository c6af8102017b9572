package io.github.nianbao.ofd;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.page.Box;
import io.github.nianbao.pdf.content.Affine;
import io.github.nianbao.pdf.content.Boxes;
import io.github.nianbao.pdf.content.GraphicsState;
import io.github.nianbao.pdf.content.PagePath;
import io.github.nianbao.pdf.paint.PageCollector;
import io.github.nianbao.pdf.syntax.Transform;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paints the objects of one page, in their order. */
final class ObjectPainter {

  /** So many objects go by between two looks at the clock. */
  private static final int OFTEN = 256;

  /** Lines are seen beyond the boundary of their object as far as this, in millimetres. */
  private static final double MARGIN = 0.5;

  private static final double OPAQUE = 255;

  private final PageCollector page;
  private final Resources resources;
  private final Deadline deadline;
  private final long maximumDepth;
  private final long maximumObjects;
  private final TextPainter text;
  private final PagePath path = new PagePath();
  private long objects;
  private boolean sound = true;

  ObjectPainter(
      PageCollector page, Resources resources, ReadOptions options, Deadline deadline) {
    this.page = page;
    this.resources = resources;
    this.deadline = deadline;
    maximumDepth = options.limit(Limit.NESTING);
    maximumObjects = options.limit(Limit.GLYPHS_PER_PAGE) + options.limit(Limit.RULES_PER_PAGE);
    text = new TextPainter(page, resources);
  }

  /** Paints what is held back. */
  void flush() {
    try {
      text.flush();
    } catch (IOException e) {
      sound = false;
    }
  }

  /** Whether all objects made sense so far. */
  boolean isSound() {
    return sound && page.isSound();
  }

  /**
   * Paints the objects that lie in an element.
   *
   * @throws LimitReached where they are too many
   */
  void paintAll(Element container, Space space) {
    for (Element object : container.children()) {
      if (object.is("PageBlock")) {
        paintWithin(object, space.hiddenIf(!object.flag("Visible", true)));
      } else {
        paint(object, space);
      }
    }
  }

  private void paintWithin(Element container, Space space) {
    if (space.depth() >= maximumDepth) {
      page.reach(Limit.NESTING);
    } else {
      paintAll(container, space.deeper());
    }
  }

  private void paint(Element object, Space space) {
    boolean known =
        switch (object.name()) {
          case "TextObject", "PathObject", "ImageObject", "CompositeObject" -> true;
          default -> false;
        };
    if (!known) {
      return;
    }
    if (++objects > maximumObjects) {
      throw new LimitReached(Limit.GLYPHS_PER_PAGE, maximumObjects);
    }
    if (objects % OFTEN == 0) {
      deadline.check();
    }
    Space own = space(object, space);
    Style style = Style.of(object, space.parameters(), resources);
    try {
      if (!object.is("TextObject")) {
        text.flush();
      }
      switch (object.name()) {
        case "TextObject" -> text.paint(object, style, own);
        case "PathObject" -> path(object, style, own);
        case "ImageObject" -> image(object, own);
        default -> composite(object, own);
      }
    } catch (IOException e) {
      sound = false;
    }
  }

  /** The space that the content of an object is painted in. */
  private Space space(Element object, Space outer) {
    Box boundary = Numbers.box(object.attribute("Boundary"));
    Transform toPage = Numbers.matrix(object.numbers("CTM"));
    if (boundary != null) {
      Transform moved = new Transform();
      moved.translate((float) boundary.x0(), (float) boundary.y0());
      toPage.setProduct(toPage, moved);
    }
    toPage.setProduct(toPage, outer.toPage());
    Space own =
        new Space(
            toPage,
            outer.clip(),
            outer.clipIsBox(),
            outer.alpha() * (float) Style.bounded(object.number("Alpha", OPAQUE) / OPAQUE),
            outer.hidden() || !object.flag("Visible", true),
            outer.parameters(),
            outer.depth());
    boolean bounded = boundary != null && !object.is("TextObject");
    Space within = bounded ? clipped(own, outer, boundary, object) : own;
    Element clips = object.child("Clips");
    return clips == null ? within : clipped(within, outer, clips, boundary);
  }

  /** Beside its boundary nothing is seen of an object but for half the width of its lines. */
  private Space clipped(Space own, Space outer, Box boundary, Element object) {
    if (boundary.width() == 0 && boundary.height() == 0) {
      return own;
    }
    double margin =
        object.is("PathObject")
            ? Math.max(MARGIN, Style.of(object, outer.parameters(), resources).lineWidth())
            : 0;
    Affine map = page.frame().from(outer.toPage());
    Box box =
        map.around(
            boundary.x0() - margin,
            boundary.y0() - margin,
            boundary.x1() + margin,
            boundary.y1() + margin);
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
      base = new Transform();
      if (boundary != null) {
        base.translate((float) boundary.x0(), (float) boundary.y0());
      }
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

  /** The box around the shape of an area, which becomes the current path. */
  private @Nullable Box area(Element area, Element shape, Transform base) {
    Transform toPage = Numbers.matrix(shape.numbers("CTM"));
    Box boundary = Numbers.box(shape.attribute("Boundary"));
    if (boundary != null) {
      Transform moved = new Transform();
      moved.translate((float) boundary.x0(), (float) boundary.y0());
      toPage.setProduct(toPage, moved);
    }
    toPage.setProduct(toPage, Numbers.matrix(area.numbers("CTM")));
    toPage.setProduct(toPage, base);
    build(shape, toPage);
    return path.box();
  }

  private void build(Element shape, Transform toPage) {
    path.clear();
    String data = shape.text("AbbreviatedData");
    sound &= data != null && PathData.draw(data, page.frame().from(toPage), path);
  }

  private void path(Element object, Style style, Space space) {
    boolean stroke = object.flag("Stroke", true);
    boolean fill = object.flag("Fill", false);
    GraphicsState state =
        space.state(
            style.colour("FillColor", Style.Colour.CLEAR),
            style.colour("StrokeColor", Style.Colour.BLACK));
    state.lineWidth = (float) style.lineWidth();
    build(object, space.toPage());
    if ("Even-Odd".equalsIgnoreCase(object.attribute("Rule"))) {
      path.fillsEvenOdd();
    }
    page.paint(state, path, stroke, fill);
  }

  /** An image fills the unit square, or, where no matrix says how large that is, its boundary. */
  private void image(Element object, Space space) {
    Box boundary = Numbers.box(object.attribute("Boundary"));
    Transform square = new Transform();
    boolean sized = object.numbers("CTM").length >= 6 || boundary == null;
    float width = sized ? 1 : (float) boundary.width();
    float height = sized ? 1 : (float) boundary.height();
    // Images stand on their feet where the axis runs upwards.
    square.set(width, 0, 0, -height, 0, height);
    GraphicsState state = space.state(Style.Colour.BLACK, Style.Colour.BLACK);
    state.toUserSpace.setProduct(square, space.toPage());
    page.image(state, Pictures.of(object, resources));
  }

  private void composite(Element object, Space space) {
    Element unit = resources.element(object.attribute("ResourceID"));
    Element content = unit == null ? null : unit.child("Content");
    if (content == null) {
      sound = false;
    } else {
      paintWithin(content, space.with(null));
    }
  }
}
