package io.github.nianbao.html;

import io.github.nianbao.token.Wordings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The report on a page: what lies in the innermost element around all the signs of one, and its
 * title, without what a page puts around it.
 */
final class Article {

  /** What the names of elements around a report have as a word. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)(?<![a-z])(?:nav|navi|navbar|navigation|menu|foot|footer|bottom|breadcrumbs?|crumbs?"
              + "|sidebar|aside|related|recommend|share|bdsharebuttonbox|print|copyright|pagination"
              + "|pager|search|login|toolbar|topbar)(?![a-z])");

  private static final Set<String> AROUND_TAGS = Set.of("nav", "footer", "aside");

  /** What a page puts after a report. */
  private static final Pattern END =
      Pattern.compile("^[\\s【\\[]*(?:" + String.join("|", Wordings.get().pageEnds()) + ").*");

  /** A line of which more leads elsewhere is no text of a report. */
  private static final double LINKED = 0.6;

  private final List<Piece> pieces;
  private final @Nullable Element body;
  private final int first;
  private final int last;
  private final IdentityHashMap<Element, Boolean> around = new IdentityHashMap<>();
  private final Set<Element> ofSigns = Collections.newSetFromMap(new IdentityHashMap<>());

  private Article(List<Piece> pieces) {
    this.pieces = pieces;
    int from = -1;
    int to = -1;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).mark()) {
        from = from < 0 ? i : from;
        to = i;
      }
    }
    first = from;
    last = to;
    body = from < 0 ? null : common();
  }

  /**
   * The pieces of a page that are of the report on it; all but its links where there are no signs
   * of one.
   */
  static List<Piece> of(List<Piece> pieces) {
    return new Article(pieces).pieces();
  }

  /** The innermost element around all signs; where there is but one, all of the page. */
  private @Nullable Element common() {
    Set<Element> shared = null;
    Element innermost = null;
    for (Piece piece : pieces) {
      if (!piece.mark()) {
        continue;
      }
      List<Element> above = new ArrayList<>();
      Set<Element> own = Collections.newSetFromMap(new IdentityHashMap<>());
      for (Element at = parent(piece.at()); at != null; at = at.parent()) {
        ofSigns.add(at);
        if (shared == null || shared.contains(at)) {
          above.add(at);
          own.add(at);
        }
      }
      shared = own;
      innermost = above.isEmpty() ? null : above.get(0);
    }
    return first == last ? null : innermost;
  }

  private static @Nullable Element parent(Element at) {
    return at.parent();
  }

  private List<Piece> pieces() {
    if (first < 0) {
      return pieces.stream()
          .filter(piece -> piece.linked() <= LINKED && !isAround(piece.at()))
          .toList();
    }
    List<Piece> own = new ArrayList<>();
    boolean entitled = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (i > last && END.matcher(piece.text()).matches()) {
        break;
      }
      if (isOwn(piece, i)) {
        own.add(piece);
        entitled |= i < first && ReportSigns.isTitle(piece.text());
      }
    }
    if (!entitled) {
      own.addAll(0, title());
    }
    return own;
  }

  private boolean isOwn(Piece piece, int index) {
    if (index >= first && index <= last && piece.table() != null) {
      return true;
    }
    boolean inside = body == null || isWithin(piece.at(), body);
    if (!inside || isAround(piece.at())) {
      return false;
    }
    boolean between = index >= first && index <= last;
    return between || (piece.linked() <= LINKED && piece.table() == null);
  }

  /** Elements that say the same are not the same. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean same(Element one, Element other) {
    return one == other;
  }

  private static boolean isWithin(Element element, Element outer) {
    for (Element at = element; at != null; at = at.parent()) {
      if (same(at, outer)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an element, or one around it without signs of a report, is of the page alone. */
  private boolean isAround(@Nullable Element element) {
    if (element == null || ofSigns.contains(element)) {
      return false;
    }
    Boolean known = around.get(element);
    if (known == null) {
      known =
          AROUND_TAGS.contains(element.normalName())
              || AROUND.matcher(element.className()).find()
              || AROUND.matcher(element.id()).find()
              || isAround(element.parent());
      around.put(element, known);
    }
    return known;
  }

  /** The title of the report where it lies outside its text: the last one before it. */
  private List<Piece> title() {
    for (int i = first - 1; i >= 0; i--) {
      Piece piece = pieces.get(i);
      if (piece.table() == null
          && piece.linked() <= LINKED
          && ReportSigns.isTitle(piece.text())
          && !isAround(piece.at())) {
        List<Piece> title = new ArrayList<>();
        for (Piece other : pieces.subList(0, first)) {
          if (same(other.at(), piece.at())) {
            title.add(other);
          }
        }
        return title;
      }
    }
    return List.of();
  }
}
