package io.github.nianbao.ofd;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.ofd.OfdDocument.PageEntry;
import io.github.nianbao.page.Box;
import io.github.nianbao.pdf.content.Affine;
import io.github.nianbao.pdf.content.Boxes;
import io.github.nianbao.pdf.content.GraphicsState;
import io.github.nianbao.pdf.content.PageFrame;
import io.github.nianbao.pdf.content.Painter;
import io.github.nianbao.pdf.syntax.Transform;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Paints a page: what lies under it, its own layers, what lies over it, notes and seals, in the
 * order in which they lie over one another.
 *
 * @param <C> what gathers what is painted
 */
final class PageContents<C extends Painter> {

  /** A millimetre, in points. */
  private static final double MILLIMETRE = 72 / 25.4;

  /** The page of a document that says of no page how large it is, in millimetres. */
  private static final Box A4 = new Box(0, 0, 210, 297);

  /** Less of a page than this each way, in millimetres, shows nothing. */
  private static final double LEAST = 1;

  /** What lies how high. A layer that does not say is of the body. */
  private static final List<String> HEIGHTS = List.of("Background", "Body", "Foreground");

  private final OfdDocument document;
  private final PageEntry entry;
  private final Element page;
  private final C collector;
  private final ObjectPainter painter;
  private final Space space;
  private boolean sound = true;

  /**
   * @param page the content of its file
   * @param collectors makes what gathers what is painted in a frame
   */
  PageContents(
      OfdDocument document,
      PageEntry entry,
      Element page,
      Function<PageFrame, C> collectors,
      ReadOptions options,
      Deadline deadline) {
    this.document = document;
    this.entry = entry;
    this.page = page;
    Box paper = area("PhysicalBox");
    PageFrame frame = PageFrame.downwards(paper == null ? A4 : paper, MILLIMETRE);
    collector = collectors.apply(frame);
    painter = new ObjectPainter(collector, document.resources(), options, deadline);
    Box shown = area("ApplicationBox");
    Box seen =
        shown == null
            ? null
            : Boxes.intersection(frame.box(), placed(shown, frame.from(new Transform())));
    space = Space.of(seen == null ? frame.box() : seen);
  }

  /** A box of the page, else that of the document; null where both say nothing. */
  private @Nullable Box area(String name) {
    Box own = box(page.child("Area"), name);
    return own == null ? box(document.area(), name) : own;
  }

  private static @Nullable Box box(@Nullable Element area, String name) {
    Box box = area == null ? null : Numbers.box(area.text(name));
    return box == null || box.width() < LEAST || box.height() < LEAST ? null : box;
  }

  private static Box placed(Box box, Affine map) {
    return map.around(box.x0(), box.y0(), box.x1(), box.y1());
  }

  /** Whether anything is to be painted. */
  boolean isBlank() {
    Element content = page.child("Content");
    return page.child("Template") == null
        && (content == null || content.children().stream().allMatch(l -> l.children().isEmpty()))
        && document.annotations(entry.number()).isEmpty()
        && document.seals(entry.number()).isEmpty();
  }

  /**
   * Paints it, and the seals on it.
   *
   * @return whether all of it made sense
   */
  boolean paint() {
    return paint(document.seals(entry.number()));
  }

  /** The same without the seals. */
  boolean paintUnsealed() {
    return paint(List.of());
  }

  private boolean paint(List<Seal> seals) {
    try {
      addResources(page);
      painter.learn(page);
      for (String height : HEIGHTS) {
        for (Element template : page.children("Template")) {
          paint(template, height);
        }
        layers(page, height);
      }
      document.annotations(entry.number()).forEach(this::note);
      painter.flush();
      seals.forEach(this::seal);
    } catch (LimitReached e) {
      if (e.limit() == Limit.SECONDS) {
        throw e;
      }
      painter.flush();
      collector.reach(e.limit());
    }
    return sound && painter.isSound() && document.hasNotesOf(entry.number());
  }

  C collector() {
    return collector;
  }

  /** Where the page names a template it may say how high that lies; so may the template. */
  private void paint(Element named, String height) {
    Element template = document.template(named.attribute("TemplateID"));
    if (template == null) {
      sound = false;
      return;
    }
    String own = named.attribute("ZOrder");
    String order = own == null ? template.attribute("ZOrder") : own;
    if (!height.equals(order == null ? "Background" : order)) {
      return;
    }
    XmlFile file = document.xml(document.path(template));
    Element root = file == null ? null : file.root();
    sound &= file != null && file.whole();
    if (root != null) {
      addResources(root);
      painter.learn(root);
      HEIGHTS.forEach(layer -> layers(root, layer));
    }
  }

  /** Takes in the resources of a page alone. */
  private void addResources(Element owner) {
    String path = entry.path();
    String folder = path == null ? "" : PackedFiles.folder(path);
    for (Element resource : owner.children("PageRes")) {
      document.resources().add(resource.text(), folder, document.folder());
    }
  }

  private void layers(Element owner, String height) {
    for (Element content : owner.children("Content")) {
      for (Element layer : content.children("Layer")) {
        String type = layer.attribute("Type");
        if (height.equals(type == null || !HEIGHTS.contains(type) ? "Body" : type)) {
          painter.paintAll(layer, space.with(layer.attribute("DrawParam")));
        }
      }
    }
  }

  /** A note: a stamp, a highlight, a watermark. */
  private void note(Element note) {
    boolean hidden = !note.flag("Visible", true);
    for (Element appearance : note.children("Appearance")) {
      double[] boundary = appearance.numbers("Boundary");
      Transform moved = new Transform();
      if (boundary.length >= 2) {
        moved.translate((float) boundary[0], (float) boundary[1]);
      }
      painter.paintAll(appearance, new Space(moved, space.clip(), true, 1, hidden, null, 0));
    }
  }

  private void seal(Seal seal) {
    Box place = seal.boundary();
    Affine map = collector.frame().from(new Transform());
    Box seen = space.clip();
    Box clip = seal.clip();
    if (clip != null) {
      Box part =
          new Box(
              place.x0() + clip.x0(),
              place.y0() + clip.y0(),
              place.x0() + clip.x1(),
              place.y0() + clip.y1());
      Box shown = Boxes.intersection(seen, placed(part, map));
      if (shown == null) {
        return;
      }
      seen = shown;
    }
    GraphicsState state = new GraphicsState(seen);
    state.toUserSpace.set(
        (float) place.width(),
        0,
        0,
        (float) -place.height(),
        (float) place.x0(),
        (float) place.y1());
    collector.image(state, seal.picture());
  }
}
