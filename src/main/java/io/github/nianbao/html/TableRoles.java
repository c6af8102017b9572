package io.github.nianbao.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Which tables of a page hold data, and which only lay it out: such hold tables of more cells than
 * they have themselves.
 */
final class TableRoles {

  private final Set<Element> layouts = Collections.newSetFromMap(new IdentityHashMap<>());

  private TableRoles() {}

  private static final class Count {
    private final Element table;
    private final List<Integer> nested = new ArrayList<>();
    private int own;

    Count(Element table) {
      this.table = table;
    }
  }

  /** Those of a page. */
  static TableRoles of(Element page) {
    TableRoles roles = new TableRoles();
    Deque<Count> open = new ArrayDeque<>();
    page.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element) {
              switch (element.normalName()) {
                case "table" -> open.push(new Count(element));
                case "td", "th" -> {
                  if (!open.isEmpty()) {
                    open.element().own++;
                  }
                }
                default -> {}
              }
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && element.normalName().equals("table")) {
              Count count = open.pop();
              int most = count.nested.stream().mapToInt(Integer::intValue).max().orElse(0);
              if (most > 1 && most >= count.own) {
                roles.layouts.add(count.table);
              }
              if (!open.isEmpty()) {
                open.element().nested.add(Math.max(most, count.own));
              }
            }
          }
        });
    return roles;
  }

  /** Whether a table only lays out what is in it. */
  boolean isLayout(Element table) {
    return layouts.contains(table);
  }
}
