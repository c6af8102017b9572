package io.github.nianbao.ofd;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.page.Box;
import io.github.nianbao.pdf.content.GraphicsState;
import io.github.nianbao.pdf.content.PagePath;
import io.github.nianbao.pdf.content.Painter;
import io.github.nianbao.pdf.syntax.Transform;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;

/** Paints the objects of one page, in their order. */
final class ObjectPainter {

  /** So many objects go by between two looks at the clock. */
  private static final int OFTEN = 256;

  private final Painter page;
  private final Resources resources;
  private final Deadline deadline;
  private final long maximumDepth;
  private final long maximumObjects;
  private final TextPainter text;
  private final ObjectSpaces spaces;
  private final PagePath path = new PagePath();
  private long objects;
  private boolean sound = true;

  ObjectPainter(Painter page, Resources resources, ReadOptions options, Deadline deadline) {
    this.page = page;
    this.resources = resources;
    this.deadline = deadline;
    maximumDepth = options.limit(Limit.NESTING);
    maximumObjects = options.limit(Limit.GLYPHS_PER_PAGE) + options.limit(Limit.RULES_PER_PAGE);
    text = new TextPainter(page, resources);
    spaces = new ObjectSpaces(page.frame());
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

  /** Learns what tells how the objects of a page are to be painted; before any of them is. */
  void learn(Element container) {
    text.learn(container);
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
    Style style = Style.of(object, space.parameters(), resources);
    Space own = spaces.of(object, style, space);
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

  private void path(Element object, Style style, Space space) {
    boolean stroke = object.flag("Stroke", true);
    boolean fill = object.flag("Fill", false);
    GraphicsState state =
        space.state(
            style.colour("FillColor", Style.Colour.CLEAR),
            style.colour("StrokeColor", Style.Colour.BLACK));
    state.lineWidth = (float) style.lineWidth();
    path.clear();
    String data = object.text("AbbreviatedData");
    sound &= data != null && PathData.draw(data, page.frame().from(space.toPage()), path);
    if ("Even-Odd".equalsIgnoreCase(object.attribute("Rule"))) {
      path.fillsEvenOdd();
    }
    page.paint(state, path, stroke, fill);
  }

  /** An image fills the unit square, or, where no matrix says how large that is, its boundary. */
  private void image(Element object, Space space) {
    Box boundary = Numbers.box(object.attribute("Boundary"));
    Transform square = new Transform();
    // Images stand on their feet where the axis runs upwards.
    square.set(1, 0, 0, -1, 0, 1);
    if (boundary != null && object.numbers("CTM").length < 6) {
      float height = (float) boundary.height();
      square.set((float) boundary.width(), 0, 0, -height, 0, height);
    }
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
