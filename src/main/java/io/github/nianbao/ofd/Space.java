package io.github.nianbao.ofd;

import io.github.nianbao.page.Box;
import io.github.nianbao.pdf.content.GraphicsState;
import io.github.nianbao.pdf.syntax.Transform;
import org.jspecify.annotations.Nullable;

/**
 * Where objects are painted: on the page, or in a composite object on it.
 *
 * @param toPage to millimetres of the page
 * @param clip what of the displayed page is painted on, in points
 * @param clipIsBox whether all of it is
 * @param alpha how much is seen of it, from 0 to 1
 * @param hidden whether it is not shown at all
 * @param parameters number of the drawing parameters of what says nothing else; null for none
 * @param depth in how many composite objects and blocks it lies
 */
record Space(
    Transform toPage,
    Box clip,
    boolean clipIsBox,
    float alpha,
    boolean hidden,
    @Nullable String parameters,
    int depth) {

  /** All of a page. */
  static Space of(Box page) {
    return new Space(new Transform(), page, true, 1, false, null, 0);
  }

  Space with(@Nullable String otherParameters) {
    return new Space(toPage, clip, clipIsBox, alpha, hidden, otherParameters, depth);
  }

  Space deeper() {
    return new Space(toPage, clip, clipIsBox, alpha, hidden, parameters, depth + 1);
  }

  Space hiddenIf(boolean unseen) {
    return new Space(toPage, clip, clipIsBox, alpha, hidden || unseen, parameters, depth);
  }

  /** The state in which something is painted here. */
  GraphicsState state(Style.Colour fill, Style.Colour stroke) {
    GraphicsState state = new GraphicsState(clip);
    if (!clipIsBox) {
      state.clipTo(clip, false);
    }
    state.toUserSpace.set(toPage);
    state.fillWith(fill.light(), fill.pattern(), alpha * fill.alpha());
    state.strokeWith(stroke.light(), stroke.pattern(), alpha * stroke.alpha());
    if (hidden) {
      state.hide();
    }
    return state;
  }
}
