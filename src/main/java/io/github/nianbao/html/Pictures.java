package io.github.nianbao.html;

import io.github.nianbao.html.style.Lengths;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What shows something that is no text. */
final class Pictures {

  private static final Set<String> NAMES =
      Set.of(
          "img",
          "image",
          "svg",
          "canvas",
          "object",
          "embed",
          "video",
          "audio",
          "iframe",
          "applet",
          "picture",
          "meter",
          "progress",
          "frame",
          "frameset");

  /** A smaller one, in pixels, keeps room for something, and shows nothing. */
  private static final double SPACER = 3;

  private Pictures() {}

  static boolean isPicture(String name) {
    return NAMES.contains(name);
  }

  /** Whether one may show a figure, or a part of one. */
  static boolean shows(Element picture) {
    return !isSpacer(picture, "width") && !isSpacer(picture, "height");
  }

  private static boolean isSpacer(Element picture, String side) {
    Double length = Lengths.of(picture.attr(side).strip().toLowerCase(Locale.ROOT), 1, 1000);
    return length != null && length < SPACER;
  }
}
