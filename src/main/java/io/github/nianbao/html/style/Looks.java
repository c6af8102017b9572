package io.github.nianbao.html.style;

import io.github.nianbao.html.style.StyleSheet.Rule;
import io.github.nianbao.page.SymbolFonts;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds how the elements of a page look, from its style sheets and their own attributes. */
public final class Looks {

  /** Nobody sees what is smaller, in pixels. */
  static final double TINY = 2;

  /** The usual font size and the usual width of a table, in pixels. */
  private static final double EM = 16;

  private static final double WHOLE = 800;

  private final StyleSheet sheet;

  /** Pages repeat few styles many times. */
  private final Map<String, Declarations> known = new HashMap<>();

  /**
   * How elements with a style of their own look in another, by whether they are blocks or cells.
   */
  private final IdentityHashMap<Look, IdentityHashMap<Map<Property, String>, @Nullable Look[]>>
      looks = new IdentityHashMap<>();

  private @Nullable Element last;
  private List<Rule> rulesOfLast = List.of();

  public Looks(StyleSheet sheet) {
    this.sheet = sheet;
  }

  /** How an element looks in another. */
  public Look of(Element element, Look parent) {
    String name = element.normalName();
    List<Rule> rules = rules(element);
    Map<Property, String> style = style(element, rules);
    boolean changes = changes(element, name);
    if (rules.isEmpty() && style.isEmpty() && !changes) {
      boolean block = ElementNames.isBlock(name);
      boolean same = parent.block() == block && !parent.moved() && !parent.painted();
      return same ? parent : plain(parent, block);
    }
    if (!rules.isEmpty() || changes) {
      return look(element, name, parent, style, rules);
    }
    boolean cell = name.equals("td") || name.equals("th") || name.equals("tr");
    int kind = (ElementNames.isBlock(name) ? 1 : 0) + (cell ? 2 : 0);
    @Nullable Look[] seen =
        looks
            .computeIfAbsent(parent, key -> new IdentityHashMap<>())
            .computeIfAbsent(style, key -> new Look[4]);
    Look own = seen[kind];
    if (own == null) {
      own = look(element, name, parent, style, rules);
      seen[kind] = own;
    }
    return own;
  }

  /** Those of the style sheet; an element is asked for several times in a row. */
  private List<Rule> rules(Element element) {
    if (!element.equals(last)) {
      last = element;
      rulesOfLast = sheet.of(element);
    }
    return rulesOfLast;
  }

  /** How wide a cell or a column is declared to be, in pixels; 0 where it is not. */
  public double width(Element element) {
    return declared(element, Property.WIDTH, "width", 0);
  }

  /**
   * Whether a box is declared to be so small that it cuts off what it shows.
   *
   * @param look of what it shows
   * @param digits how many there are
   */
  public boolean isCut(Element box, Look look, int digits) {
    return Placement.isSmall(style(box, rules(box)), look.size(), digits);
  }

  /** Whether a row is declared to have no height. */
  public boolean isFlat(Element element) {
    return declared(element, Property.HEIGHT, "height", TINY) < TINY;
  }

  /** Whether a column is declared not to be shown. */
  public boolean isCollapsed(Element column) {
    return "collapse".equals(style(column, rules(column)).get(Property.VISIBILITY));
  }

  private double declared(Element element, Property property, String attribute, double otherwise) {
    String value = style(element, rules(element)).get(property);
    Double length =
        Lengths.of(
            value == null ? element.attr(attribute).toLowerCase(Locale.ROOT) : value, EM, WHOLE);
    return length == null ? otherwise : Math.max(0, length);
  }

  private static Look plain(Look parent, boolean block) {
    return new Look(
        parent.gone(),
        parent.invisible(),
        parent.unseen(),
        parent.doubtful(),
        parent.struck(),
        parent.raised(),
        false,
        false,
        false,
        parent.colour(),
        parent.background(),
        parent.size(),
        block);
  }

  /** Whether an element changes how text looks without any style. */
  private static boolean changes(Element element, String name) {
    return switch (name) {
      case "s", "strike", "del", "sup", "sub", "rt", "font", "small", "big" -> true;
      case "h1", "h2", "h3" -> true;
      case "td", "tr", "p", "span" -> changes(element);
      default ->
          ElementNames.isHidden(name)
              || ElementNames.isUnsteady(name)
              || ElementNames.isClosed(name)
              || changes(element)
              || (name.equals("body") && element.hasAttr("text"));
    };
  }

  /** Whether its attributes do. */
  private static boolean changes(Element element) {
    return element.attributesSize() > 0
        && (element.hasAttr("popover")
            || element.hasAttr("hidden")
            || element.hasAttr("bgcolor")
            || element.hasAttr("background")
            || element.hasAttr("color"));
  }

  /**
   * What the rules and the element itself say, by the order in which the one wins over the other.
   */
  private Map<Property, String> style(Element element, List<Rule> rules) {
    String text = element.attr("style");
    Declarations inline =
        text.isEmpty() ? Declarations.NONE : known.computeIfAbsent(text, this::inline);
    if (rules.isEmpty() && inline.important().isEmpty()) {
      return inline.refers() ? sheet.variables().resolved(inline.usual()) : inline.usual();
    }
    Map<Property, String> style = new EnumMap<>(Property.class);
    for (Rule rule : rules) {
      if (rule.everywhere() && !rule.generated()) {
        style.putAll(rule.declarations().usual());
      }
    }
    style.putAll(inline.usual());
    for (Rule rule : rules) {
      if (rule.everywhere() && !rule.generated()) {
        style.putAll(rule.declarations().important());
      }
    }
    style.putAll(inline.important());
    boolean refers = inline.refers() || rules.stream().anyMatch(r -> r.declarations().refers());
    return refers ? sheet.variables().resolved(style) : style;
  }

  private Declarations inline(String text) {
    Declarations own = Declarations.of(text);
    sheet.variables().define(own.variables());
    return own;
  }

  private Look look(
      Element element, String name, Look parent, Map<Property, String> style, List<Rule> rules) {
    double size = TextSize.size(name, style, parent.size());
    boolean unseen = parent.unseen() || Visibility.isUnseen(style) || Placement.isOff(style, size);
    boolean doubtful =
        parent.doubtful()
            || Visibility.isDoubtful(style)
            || ElementNames.isUnsteady(name)
            || Placement.isTurned(style)
            || Painting.isMixed(style)
            || Painting.isLined(element, name, style)
            || (!name.equals("table")
                && Placement.isAway(style, size, ElementNames.isOfTable(name)))
            || isAdrift(element, style)
            || (!ElementNames.isOfTable(name) && varies(element, style, rules));
    int colour = Painting.colour(element, name, style, parent.colour());
    return new Look(
        parent.gone() || Visibility.isGone(element, name, style),
        Visibility.isInvisible(style, parent.invisible()),
        unseen,
        doubtful,
        parent.struck() || isStruck(name, style),
        parent.raised() || TextSize.isRaised(name, style, size, parent.size()),
        Placement.isMoved(style, size),
        Painting.isPainted(element, style),
        isAdded(rules),
        colour,
        Painting.background(element, style, colour, parent.background()),
        size,
        isBlock(name, style));
  }

  /** Whether a part of a cell is put at a place of something around the cell. */
  private boolean isAdrift(Element element, Map<Property, String> style) {
    if (Placement.isAnchored(style, true)) {
      return true;
    }
    if (!Placement.isAnchored(style, false)) {
      return false;
    }
    for (Element at = element.parent(); at != null; at = at.parent()) {
      if (Placement.isAnchor(style(at, sheet.of(at)))) {
        return false;
      }
      if (ElementNames.isCell(at.normalName())) {
        return true;
      }
    }
    return false;
  }

  /** Whether not all see it, or with the same shapes of its characters. */
  private boolean varies(Element element, Map<Property, String> style, List<Rule> rules) {
    String font = font(element, style);
    return sheet.isOwnFont(font)
        || SymbolFonts.isOne(font)
        || rules.stream()
            .anyMatch(rule -> !rule.everywhere() && Visibility.hides(rule.declarations()));
  }

  /** The first of the fonts that an element has for its text; empty where it says nothing. */
  private static String font(Element element, Map<Property, String> style) {
    String all = style.getOrDefault(Property.FONT, "");
    String families =
        style.getOrDefault(Property.FONT_FAMILY, all.isEmpty() ? element.attr("face") : all);
    String first = families.substring(0, (families + ",").indexOf(','));
    // Its size and other words stand before it.
    String own = families.equals(all) ? first.substring(first.lastIndexOf(' ') + 1) : first;
    return StringUtils.replaceChars(own, "'\"", "").strip();
  }

  private static boolean isStruck(String name, Map<Property, String> style) {
    String line =
        style.getOrDefault(
            Property.TEXT_DECORATION_LINE, style.getOrDefault(Property.TEXT_DECORATION, ""));
    if (line.contains("line-through")) {
      return true;
    }
    return line.isEmpty() && (name.equals("s") || name.equals("strike") || name.equals("del"));
  }

  private static boolean isAdded(List<Rule> rules) {
    return rules.stream()
        .anyMatch(
            rule ->
                rule.generated()
                    && rule.everywhere()
                    && (shows(rule.declarations().usual().get(Property.CONTENT))
                        || Placement.isAcross(rule.declarations().usual())));
  }

  /** Whether what a style puts before or after an element may be a figure or a part of one. */
  private static boolean shows(@Nullable String content) {
    return content != null
        && !content.equals("none")
        && !content.equals("normal")
        && SelectorText.written(content).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isBlock(String name, Map<Property, String> style) {
    String display = style.get(Property.DISPLAY);
    if (display == null || display.equals("none")) {
      return ElementNames.isBlock(name);
    }
    return !display.startsWith("inline") && !display.equals("contents");
  }
}
