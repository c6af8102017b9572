package io.github.nianbao.html;

import io.github.nianbao.flow.FlowBuilder;
import io.github.nianbao.flow.FlowDocument;
import io.github.nianbao.html.style.Looks;
import io.github.nianbao.html.style.StyleSheet;
import io.github.nianbao.limit.Deadline;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads web pages. */
public final class HtmlReader {

  /**
   * An article that takes its room on a page and waits for a script to show it, as those of WeChat
   * do: without that its readers would see none.
   */
  private static final String AWAITED = "div[style~=(?i)visibility\\s*:\\s*hidden]:has(table)";

  private HtmlReader() {}

  /**
   * The lines and tables of a page.
   *
   * @param bytes of a page in any encoding
   * @param deadline when it has to have ended
   */
  public static FlowDocument readPage(byte[] bytes, Deadline deadline) {
    return read(PageText.of(bytes), List.of(), deadline);
  }

  /**
   * The lines and tables of a page that was saved with all that belongs to it.
   *
   * @param bytes a message of several parts, as browsers and Word save pages
   * @param deadline when it has to have ended
   */
  public static FlowDocument readSaved(byte[] bytes, Deadline deadline) {
    Mhtml message = Mhtml.of(bytes);
    List<String> styles = message.styles().stream().map(PageText::of).toList();
    FlowDocument first = null;
    for (byte[] page : message.pages()) {
      FlowDocument document = read(PageText.of(page), styles, deadline);
      if (!document.tables().isEmpty()) {
        return document;
      }
      first = first == null ? document : first;
    }
    return first == null ? new FlowBuilder().document("", "") : first;
  }

  /**
   * The lines and tables of a text whose tables are marked.
   *
   * @param text as {@link io.github.nianbao.input.MarkedTables#in} has it
   * @param deadline when it has to have ended
   */
  public static FlowDocument readText(String text, Deadline deadline) {
    return read(MarkedText.page(text), List.of(), deadline);
  }

  private static FlowDocument read(String text, List<String> styles, Deadline deadline) {
    Document page = Jsoup.parse(text);
    deadline.check();
    StyleSheet sheet = new StyleSheet();
    styles.forEach(style -> sheet.add(style, ""));
    Elements metas = new Elements();
    page.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            switch (element.normalName()) {
              case "style" -> sheet.add(element.data(), element.attr("media"));
              case "link" -> {
                if (element.attr("rel").toLowerCase(Locale.ROOT).contains("stylesheet")) {
                  sheet.addFrom(element.attr("href"), element.attr("media"));
                }
              }
              case "meta" -> metas.add(element);
              default -> {}
            }
          }
        });
    PageWalk walk = walk(page, new Looks(sheet), deadline);
    FlowBuilder flow = new FlowBuilder();
    for (Piece piece : Article.of(walk.pieces())) {
      if (piece.table() == null) {
        flow.line(piece.text());
      } else {
        flow.table(piece.table());
      }
    }
    for (Piece piece : walk.hidden()) {
      if (piece.table() != null) {
        flow.unseen(piece.table());
      }
    }
    return flow.shell(walk.pieces().stream().anyMatch(Piece::mark) ? null : Shell.of(page))
        .document(title(page, metas), producer(metas));
  }

  /** A page that shows the marks of another one is read as that. */
  private static PageWalk walk(Document page, Looks looks, Deadline deadline) {
    PageWalk walk = PageWalk.of(page.body(), looks, deadline);
    if (walk.pieces().stream().noneMatch(Piece::mark)) {
      String text = page.body().wholeText();
      if (text.contains("<table") && text.contains("</td>")) {
        return PageWalk.of(Jsoup.parse(text).body(), looks, deadline);
      }
      Element awaited = page.body().selectFirst(AWAITED);
      if (awaited != null && page.selectFirst("script") != null) {
        awaited.removeAttr("style");
        return PageWalk.of(page.body(), looks, deadline);
      }
    }
    return walk;
  }

  private static String title(Document page, Elements metas) {
    for (Element meta : metas) {
      if (meta.attr("name").equalsIgnoreCase("ArticleTitle") && !meta.attr("content").isBlank()) {
        return meta.attr("content").strip();
      }
    }
    String title = page.title();
    for (String part : title.split("[_|]", -1)) {
      if (ReportSigns.isTitle(part)) {
        return part.strip();
      }
    }
    return title;
  }

  private static String producer(Elements metas) {
    for (Element meta : metas) {
      if (meta.attr("name").equalsIgnoreCase("generator")) {
        return meta.attr("content").strip();
      }
    }
    return "";
  }
}
