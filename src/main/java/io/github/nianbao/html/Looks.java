package io.github.nianbao.html;

import io.github.nianbao.html.StyleSheet.Rule;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds how the elements of a page look, from its style sheets and their own attributes. */
final class Looks {

  /** Elements in lines of their own, unless a style says otherwise. */
  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "body",
          "address",
          "article",
          "aside",
          "blockquote",
          "center",
          "details",
          "dialog",
          "dd",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "ul",
          "caption",
          "tbody",
          "thead",
          "tfoot",
          "tr",
          "td",
          "th",
          "legend",
          "optgroup",
          "option",
          "dir",
          "menu",
          "listing",
          "xmp",
          "ucaptitle",
          "ucapcontent",
          "search");

  /** Elements that are never shown. */
  private static final Set<String> NEVER =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "noscript",
          "noframes",
          "noembed",
          "title",
          "meta",
          "link",
          "param",
          "source",
          "track",
          "datalist",
          "area",
          "base",
          "rp",
          "col",
          "colgroup");

  /** What turns, moves or stacks the characters in it. */
  private static final Set<String> UNSTEADY =
      Set.of(
          "bdo",
          "marquee",
          "blink",
          "msup",
          "msub",
          "msubsup",
          "mfrac",
          "mroot",
          "mover",
          "munder",
          "munderover",
          "mmultiscripts");

  /** Parts that are not shown unless something opens them. */
  private static final String CLOSED = "dialog";

  /** What leaves no room where it is collapsed. */
  private static final Set<String> ROWS = Set.of("tr", "tbody", "thead", "tfoot");

  /** Nobody sees what is smaller, in pixels. */
  static final double TINY = 2;

  /** What is less opaque is not seen, and less than this perhaps not. */
  private static final double CLEAR = 0.06;

  private static final double GLASSY = 0.3;

  /** A part that is shifted by more, in font sizes, stands off the line. */
  static final double SHIFTED = 0.15;

  /** Small beside the text around it, of its size. */
  private static final double SMALL = 0.87;

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

  Looks(StyleSheet sheet) {
    this.sheet = sheet;
  }

  /** How an element looks in another. */
  Look of(Element element, Look parent) {
    String name = element.normalName();
    List<Rule> rules = rules(element);
    Map<Property, String> style = style(element, rules);
    boolean changes = changes(element, name);
    if (rules.isEmpty() && style.isEmpty() && !changes) {
      boolean block = BLOCKS.contains(name);
      boolean same = parent.block() == block && !parent.moved() && !parent.painted();
      return same ? parent : plain(parent, block);
    }
    if (!rules.isEmpty() || changes) {
      return look(element, name, parent, style, rules);
    }
    boolean cell = name.equals("td") || name.equals("th") || name.equals("tr");
    int kind = (BLOCKS.contains(name) ? 1 : 0) + (cell ? 2 : 0);
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
  double width(Element element) {
    return declared(element, Property.WIDTH, "width", 0);
  }

  /** Whether a row is declared to have no height. */
  boolean isFlat(Element element) {
    return declared(element, Property.HEIGHT, "height", TINY) < TINY;
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
          NEVER.contains(name)
              || UNSTEADY.contains(name)
              || name.equals(CLOSED)
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
    double size = size(name, style, parent.size());
    boolean unseen =
        parent.unseen()
            || size < TINY
            || isClear(style, CLEAR)
            || isFiltered(style)
            || Placement.isOff(style, size);
    boolean doubtful =
        parent.doubtful()
            || isClear(style, GLASSY)
            || UNSTEADY.contains(name)
            || Placement.isTurned(style)
            || isDisguised(style)
            || sheet.isOwnFont(style.getOrDefault(Property.FONT_FAMILY, ""))
            || "bidi-override".equals(style.get(Property.UNICODE_BIDI))
            || "isolate-override".equals(style.get(Property.UNICODE_BIDI))
            || "all".equals(style.get(Property.MSO_HIDE))
            || rules.stream().anyMatch(rule -> !rule.everywhere() && hides(rule.declarations()));
    return new Look(
        parent.gone() || isGone(element, name, style),
        isInvisible(style, parent.invisible()),
        unseen,
        doubtful,
        parent.struck() || isStruck(name, style),
        parent.raised() || isRaised(name, style, size, parent.size()),
        Placement.isMoved(style, size),
        isPainted(element, style),
        isAdded(rules),
        colour(element, name, style, parent.colour()),
        background(element, style, parent.background()),
        size,
        isBlock(name, style));
  }

  private static boolean isGone(Element element, String name, Map<Property, String> style) {
    if ("collapse".equals(style.get(Property.VISIBILITY)) && ROWS.contains(name)) {
      return true;
    }
    String display = style.get(Property.DISPLAY);
    if (display != null) {
      return display.equals("none") || NEVER.contains(name);
    }
    return NEVER.contains(name)
        || element.hasAttr("hidden")
        || element.hasAttr("popover")
        || (name.equals(CLOSED) && !element.hasAttr("open"));
  }

  private static boolean isInvisible(Map<Property, String> style, boolean parent) {
    String visibility = style.get(Property.VISIBILITY);
    if (visibility == null) {
      return parent;
    }
    return switch (visibility) {
      case "hidden", "collapse" -> true;
      case "visible", "initial" -> false;
      default -> parent;
    };
  }

  private static boolean isClear(Map<Property, String> style, double most) {
    String opacity = style.get(Property.OPACITY);
    Double value = opacity == null ? null : Lengths.of(opacity, 1, 1);
    return value != null && value < most;
  }

  /** Whether a filter leaves nothing of it, or a style keeps it from being painted. */
  private static boolean isFiltered(Map<Property, String> style) {
    String filter = style.getOrDefault(Property.FILTER, "").replace(" ", "");
    boolean clear = filter.contains("opacity(0") && !filter.contains("opacity(0.");
    return clear || "hidden".equals(style.get(Property.CONTENT_VISIBILITY));
  }

  private static boolean isNone(@Nullable String number) {
    Double value = number == null ? null : Lengths.of(number, 1, 1);
    return value != null && value == 0;
  }

  /** Whether a style covers, blurs or replaces what is shown. */
  private static boolean isDisguised(Map<Property, String> style) {
    String filter = style.getOrDefault(Property.FILTER, "");
    return filter.contains("opacity(")
        || filter.contains("blur(")
        || filter.contains("brightness(")
        || filter.contains("contrast(")
        || isNone(style.get(Property.ZOOM))
        || says(style, Property.WEBKIT_TEXT_SECURITY)
        || says(style, Property.MASK)
        || says(style, Property.MASK_IMAGE)
        || says(style, Property.WEBKIT_MASK)
        || says(style, Property.WEBKIT_MASK_IMAGE);
  }

  private static boolean says(Map<Property, String> style, Property property) {
    String value = style.get(property);
    return value != null && !Placement.NOTHING.contains(value);
  }

  /** Whether some rule that does not hold for all hides something, or shows it. */
  private static boolean hides(Declarations rule) {
    Set<Property> properties = rule.usual().keySet();
    return properties.contains(Property.DISPLAY)
        || properties.contains(Property.VISIBILITY)
        || properties.contains(Property.OPACITY)
        || properties.contains(Property.COLOR)
        || !rule.important().isEmpty();
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

  private static boolean isRaised(
      String name, Map<Property, String> style, double size, double around) {
    String align = style.get(Property.VERTICAL_ALIGN);
    boolean isCell = name.equals("td") || name.equals("th") || name.equals("tr");
    if (align != null && !isCell) {
      if (align.equals("super") || align.equals("sub")) {
        return true;
      }
      Double shift = Lengths.of(align, size, size);
      if (shift != null) {
        return Math.abs(shift) > SHIFTED * around && size < SMALL * around;
      }
      if (align.equals("text-top") || align.equals("top") || align.equals("text-bottom")) {
        return size < SMALL * around;
      }
    }
    String variant = style.getOrDefault(Property.FONT_VARIANT_POSITION, "");
    Double raise = Placement.length(style, Property.MSO_TEXT_RAISE, size);
    if (variant.equals("super")
        || variant.equals("sub")
        || (raise != null && Math.abs(raise) > SHIFTED * around && size < SMALL * around)) {
      return true;
    }
    if (name.equals("rt") || (align == null && (name.equals("sup") || name.equals("sub")))) {
      return true;
    }
    if ("relative".equals(style.get(Property.POSITION)) && size < SMALL * around) {
      Double top = Placement.length(style, Property.TOP, size);
      Double bottom = Placement.length(style, Property.BOTTOM, size);
      return (top != null && Math.abs(top) > SHIFTED * around)
          || (bottom != null && Math.abs(bottom) > SHIFTED * around);
    }
    return false;
  }

  private static boolean isPainted(Element element, Map<Property, String> style) {
    return element.hasAttr("background")
        || style.getOrDefault(Property.BACKGROUND_IMAGE, "").contains("url(")
        || style.getOrDefault(Property.BACKGROUND, "").contains("url(");
  }

  private static boolean isAdded(List<Rule> rules) {
    return rules.stream()
        .anyMatch(
            rule ->
                rule.generated()
                    && rule.everywhere()
                    && shows(rule.declarations().usual().get(Property.CONTENT)));
  }

  /** Whether what a style puts before or after an element may be a figure or a part of one. */
  private static boolean shows(@Nullable String content) {
    if (content == null
        || content.equals("none")
        || content.equals("normal")
        || content.startsWith("\"\\")
        || content.startsWith("'\\")) {
      return false;
    }
    return content.chars().anyMatch(Character::isLetterOrDigit);
  }

  private static int colour(Element element, String name, Map<Property, String> style, int parent) {
    String value =
        style.getOrDefault(Property.WEBKIT_TEXT_FILL_COLOR, style.getOrDefault(Property.COLOR, ""));
    if (value.isEmpty()) {
      value =
          name.equals("body")
              ? element.attr("text")
              : name.equals("font") ? element.attr("color") : "";
      if (value.isEmpty()) {
        return parent;
      }
      value = value.strip().toLowerCase(Locale.ROOT);
      value = Colours.ofAttribute(value);
    }
    if (value.equals("inherit") || value.equals("unset") || value.equals("currentcolor")) {
      return parent;
    }
    Integer colour = Colours.of(value);
    return colour == null ? Colours.UNKNOWN : colour;
  }

  private static int background(Element element, Map<Property, String> style, int parent) {
    String image = style.getOrDefault(Property.BACKGROUND_IMAGE, "");
    String all = style.getOrDefault(Property.BACKGROUND, "");
    if (image.contains("(")
        || all.contains("url(")
        || all.contains("gradient(")
        || element.hasAttr("background")) {
      return Colours.UNKNOWN;
    }
    String value = style.getOrDefault(Property.BACKGROUND_COLOR, all);
    if (value.isEmpty()) {
      value = element.attr("bgcolor").strip().toLowerCase(Locale.ROOT);
      value = Colours.ofAttribute(value);
    }
    if (value.isEmpty()
        || value.equals("none")
        || value.equals("inherit")
        || value.equals("initial")
        || value.equals("unset")) {
      return parent;
    }
    Integer colour = Colours.of(value);
    if (colour == null) {
      int blank = value.indexOf(' ');
      colour = blank > 0 && !value.startsWith("rgb") ? Colours.of(value.substring(0, blank)) : null;
    }
    return colour == null ? Colours.UNKNOWN : colour == Colours.TRANSPARENT ? parent : colour;
  }

  private static double size(String name, Map<Property, String> style, double parent) {
    String value = style.get(Property.FONT_SIZE);
    if (value == null) {
      String font = style.get(Property.FONT);
      if (font != null) {
        for (String part : font.split("\\s+", -1)) {
          int slash = part.indexOf('/');
          String one = slash > 0 ? part.substring(0, slash) : part;
          Double size =
              one.matches("[\\d.]+(?:px|pt|em|%|rem)|0") ? Lengths.of(one, parent, parent) : null;
          if (size != null) {
            return size;
          }
        }
      }
      return switch (name) {
        case "sup", "sub", "small", "rt" -> 0.83 * parent;
        case "h1" -> 2 * parent;
        case "h2" -> 1.5 * parent;
        case "h3" -> 1.17 * parent;
        default -> parent;
      };
    }
    Double size = Lengths.of(value, parent, parent);
    if (size != null) {
      return size;
    }
    return switch (value) {
      case "xx-small" -> 9;
      case "x-small" -> 10;
      case "small" -> 13;
      case "medium" -> 16;
      case "large" -> 18;
      case "x-large" -> 24;
      case "xx-large" -> 32;
      case "smaller" -> 0.83 * parent;
      case "larger" -> 1.2 * parent;
      default -> parent;
    };
  }

  private static boolean isBlock(String name, Map<Property, String> style) {
    String display = style.get(Property.DISPLAY);
    if (display == null || display.equals("none")) {
      return BLOCKS.contains(name);
    }
    return !display.startsWith("inline") && !display.equals("contents");
  }
}
