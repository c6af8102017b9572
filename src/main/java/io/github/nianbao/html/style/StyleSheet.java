package io.github.nianbao.html.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** The style sheets of a page: which of their rules are for an element. */
public final class StyleSheet {

  /** Rules beyond these are left out: no page of a report has so many. */
  private static final int MOST_RULES = 20_000;

  /** Rules lie no deeper in others. */
  private static final int MOST_NESTED = 8;

  /** A longer selector is no one's. */
  private static final int LONGEST_SELECTOR = 500;

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(?:\\*/|$)|<!--|-->");

  /** What depends on what the reader does. */
  private static final Pattern PASSING =
      Pattern.compile(":(?:hover|active|focus|focus-within|focus-visible|visited|target)\\b");

  /** Parts of the text of an element. */
  private static final Pattern OF_TEXT = Pattern.compile("::?first-(?:letter|line)\\s*$");

  /** At-rules that hold no rules for elements. */
  private static final Pattern NO_RULES =
      Pattern.compile(
          "@(?:-\\w+-)?(?:keyframes|page|counter-style|property|font-).*", Pattern.DOTALL);

  private static final Pattern GENERATED = Pattern.compile("::?(before|after|marker)\\s*$");

  /** The pictures that all who look at a page on a screen see. */
  private static final Pattern EVERYWHERE = Pattern.compile("(?:only\\s+)?(?:all|screen)");

  private static final Pattern FAMILY = Pattern.compile("(?i)font-family\\s*:\\s*([^;]+)");

  /**
   * A rule.
   *
   * @param selector which elements it is for
   * @param weight how it stands to other rules; of equal ones the later wins
   * @param declarations what it says
   * @param everywhere whether it holds for all who look at the page
   * @param generated whether it is for what is shown before or after the element
   */
  record Rule(
      Evaluator selector,
      int weight,
      Declarations declarations,
      boolean everywhere,
      boolean generated) {}

  private final Map<String, List<Rule>> byKey = new HashMap<>();
  private final Set<String> fonts = new HashSet<>();
  private final Variables variables = new Variables();

  private final Layers layers = new Layers();

  /** What rules of the layer that is read weigh by that. */
  private int layer = Layers.NONE;

  private int count;

  /**
   * Adds a style sheet.
   *
   * @param media for whom it is; empty for all
   */
  public void add(String css, String media) {
    String text = COMMENT.matcher(css).replaceAll(" ");
    boolean everywhere = isEverywhere(media.toLowerCase(Locale.ROOT));
    // What statements carry comes before the rules, and is no part of these.
    String rules =
        DataSheet.IMPORT
            .matcher(text)
            .replaceAll(
                carried -> {
                  String own = DataSheet.imported(carried);
                  read(own, 0, own.length(), "", everywhere && carried.group(4).isBlank(), 0);
                  return " ";
                });
    read(rules, 0, rules.length(), "", everywhere, 0);
  }

  /** The same of one that a page refers to, where the address itself holds it. */
  public void addFrom(String address, String media) {
    add(DataSheet.of(address), media);
  }

  /** What its rules call by names of their own. */
  Variables variables() {
    return variables;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /**
   * Reads rules.
   *
   * @param around the selectors of the rule in which they lie; empty for none
   */
  private void read(String css, int from, int to, String around, boolean everywhere, int depth) {
    StringBuilder own = new StringBuilder();
    int at = from;
    while (at < to && count < MOST_RULES) {
      int open = css.indexOf('{', at);
      if (open < 0 || open >= to) {
        break;
      }
      String head = css.substring(at, open);
      int statement = head.lastIndexOf(';');
      own.append(head, 0, statement + 1);
      layers.named(head.substring(0, statement + 1));
      head = head.substring(statement + 1).strip();
      int close = close(css, open, to);
      if (depth < MOST_NESTED) {
        block(css, head, open + 1, close, around, everywhere, depth + 1);
      }
      at = close + 1;
    }
    if (!around.isEmpty()) {
      own.append(css, Math.min(at, to), to);
      rules(around, Declarations.of(own.toString()), everywhere);
    }
  }

  private void block(
      String css, String head, int from, int to, String around, boolean everywhere, int depth) {
    if (!head.startsWith("@")) {
      String selectors = around.isEmpty() ? head : within(around, head);
      int brace = css.indexOf('{', from);
      if (brace >= 0 && brace < to) {
        read(css, from, to, selectors, everywhere, depth);
      } else {
        rules(selectors, Declarations.of(css.substring(from, to)), everywhere);
      }
      return;
    }
    String name = head.toLowerCase(Locale.ROOT);
    if (name.startsWith("@font-face")) {
      font(css.substring(from, to));
    } else if (name.startsWith("@media")) {
      boolean all = isEverywhere(name.substring("@media".length()));
      read(css, from, to, around, everywhere && all, depth);
    } else if (name.startsWith(Layers.RULE)) {
      int outer = layer;
      layer = layer == Layers.NONE ? layers.weight(name) : layer;
      read(css, from, to, around, everywhere, depth);
      layer = outer;
    } else if (!NO_RULES.matcher(name).matches()) {
      // Whether anything else holds depends on what nobody looks into.
      boolean holds = name.startsWith("@supports") && !name.contains("not");
      read(css, from, to, around, everywhere && holds, depth);
    }
  }

  /** The selectors of a rule that lies in another. */
  private static String within(String around, String head) {
    String outer = around.indexOf(',') < 0 ? around : ":is(" + around + ")";
    StringBuilder all = new StringBuilder();
    for (String one : head.split(",(?![^(\\[]*[)\\]])", -1)) {
      all.append(all.length() == 0 ? "" : ",");
      all.append(one.contains("&") ? one.replace("&", outer) : outer + " " + one.strip());
    }
    return all.toString();
  }

  private void font(String face) {
    Matcher family = FAMILY.matcher(face);
    if (face.contains("url(") && family.find()) {
      fonts.add(name(family.group(1)));
    }
  }

  private static String name(String family) {
    return family.replaceAll("[\\s'\"]+", "").toLowerCase(Locale.ROOT);
  }

  /** Whether a font is one that the page brings along: its characters may look like others. */
  boolean isOwnFont(String family) {
    return !fonts.isEmpty() && fonts.contains(name(family));
  }

  private static boolean isEverywhere(String media) {
    for (String one : media.split(",", -1)) {
      if (EVERYWHERE.matcher(one.strip()).matches()) {
        return true;
      }
    }
    return media.isBlank();
  }

  private static int close(String css, int open, int to) {
    int depth = 0;
    for (int i = open; i < to; i++) {
      char c = css.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return to;
  }

  private void rules(String selectors, Declarations declarations, boolean everywhere) {
    variables.define(declarations.variables());
    if (declarations.isEmpty()) {
      return;
    }
    int start = 0;
    int open = 0;
    for (int i = 0; i <= selectors.length(); i++) {
      char c = i < selectors.length() ? selectors.charAt(i) : ',';
      open += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (c == ',' && (open == 0 || i == selectors.length())) {
        rule(selectors.substring(start, i).strip(), declarations, everywhere);
        start = i + 1;
      }
    }
  }

  private void rule(String selector, Declarations declarations, boolean everywhere) {
    boolean generated = GENERATED.matcher(selector).find();
    boolean ofText = OF_TEXT.matcher(selector).find();
    String own = generated ? GENERATED.matcher(selector).replaceFirst("") : selector;
    own = ofText ? OF_TEXT.matcher(own).replaceFirst("") : own;
    if (own.isEmpty() && (generated || ofText)) {
      own = "*";
    }
    int weight = SelectorText.weight(own);
    boolean sure = !SelectorText.dependsOnBrowser(own);
    own = SelectorText.plain(own);
    if (own.isEmpty()
        || own.length() > LONGEST_SELECTOR
        || own.contains("::")
        || PASSING.matcher(own).find()
        || (generated && !declarations.usual().containsKey(Property.CONTENT))) {
      return;
    }
    Evaluator evaluator;
    try {
      evaluator = Selector.evaluatorOf(own);
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      // What this cannot take apart, no more than a browser can what it does not know.
      return;
    }
    count++;
    boolean all = everywhere && sure && !ofText;
    Rule rule = new Rule(evaluator, layer + weight, declarations, all, generated);
    byKey.computeIfAbsent(SelectorText.key(own), key -> new ArrayList<>()).add(rule);
  }

  /** The rules for an element, those that win last. */
  List<Rule> of(Element element) {
    if (byKey.isEmpty()) {
      return List.of();
    }
    List<Rule> own = new ArrayList<>();
    collect("*", element, own);
    collect(element.normalName(), element, own);
    String id = element.id();
    if (!id.isEmpty()) {
      collect("#" + id, element, own);
    }
    if (element.hasAttr("class")) {
      for (String name : element.classNames()) {
        collect("." + name, element, own);
      }
    }
    if (own.size() > 1) {
      own.sort(Comparator.comparingInt(Rule::weight));
    }
    return own;
  }

  private void collect(String key, Element element, List<Rule> own) {
    @Nullable List<Rule> rules = byKey.get(key);
    if (rules == null) {
      return;
    }
    for (Rule rule : rules) {
      if (element.is(rule.selector)) {
        own.add(rule);
      }
    }
  }
}
