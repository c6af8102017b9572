package io.github.nianbao.html;

import io.github.nianbao.flow.FlowTable;
import io.github.nianbao.html.OpenElements.Open;
import io.github.nianbao.html.OpenElements.Part;
import io.github.nianbao.html.style.Look;
import io.github.nianbao.html.style.Looks;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.NoteDigits;
import io.github.nianbao.table.Doubt;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks through a page and collects its lines and tables as they are seen. */
final class PageWalk implements NodeFilter {

  /** So many elements go by between two looks at the clock. */
  private static final int OFTEN = 64;

  private final Looks looks;
  private final TableRoles roles;
  private final Deadline deadline;
  private final OpenElements open;

  /**
   * The tables around this place that are read as such: no more than one, for none lies in another.
   */
  private @Nullable PageTable table;

  private @Nullable CellText cell;

  /** How wide that is declared to be, in pixels; 0 where it is not. */
  private double cellWidth;

  private boolean tableMark;
  private final List<Piece> pieces = new ArrayList<>();
  private final OpenLine line = new OpenLine();
  private int elements;
  private boolean conditional;

  /** Whether this walks through a part that is not shown. */
  private boolean within;

  private final List<Piece> hidden = new ArrayList<>();

  private PageWalk(Element part, Looks looks, TableRoles roles, Deadline deadline) {
    this.looks = looks;
    this.roles = roles;
    this.deadline = deadline;
    open = new OpenElements(part);
  }

  /** Walks through a page. */
  static PageWalk of(Element page, Looks looks, Deadline deadline) {
    PageWalk walk = new PageWalk(page, looks, TableRoles.of(page), deadline);
    page.filter(walk);
    walk.endLine();
    return walk;
  }

  /** The lines and tables that are seen, in reading order. */
  List<Piece> pieces() {
    return pieces;
  }

  /** The tables that are not shown as the page stands. */
  List<Piece> hidden() {
    return hidden;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    Look around = open.look();
    if (node instanceof TextNode text) {
      text(text.getWholeText(), around);
      return FilterResult.CONTINUE;
    }
    if (node instanceof DataNode shown) {
      text(shown.getWholeData(), around);
      return FilterResult.CONTINUE;
    }
    if (node instanceof Comment comment) {
      condition(comment.getData().strip());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (++elements % OFTEN == 0) {
      deadline.check();
    }
    Look own = looks.of(element, around);
    String name = element.normalName();
    if (own.gone()
        || (own.veiled() && !around.veiled() && cell == null && !within && holdsTable(element))) {
      gone(element, name);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (FormFields.isField(name)) {
      field(element, own);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (Pictures.isPicture(name)) {
      if (cell != null && !own.isHidden() && Pictures.shows(element)) {
        cell.doubt(Doubt.INK);
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    begin(element, name, own);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      end(element, element.normalName());
    }
    return FilterResult.CONTINUE;
  }

  /** What lies between two such comments some programs show and others do not. */
  private void condition(String comment) {
    if (comment.endsWith("[endif]")) {
      conditional = false;
    } else if (comment.startsWith("[if")) {
      conditional = true;
    }
  }

  private void begin(Element element, String name, Look own) {
    if (own.block() || name.equals("br")) {
      endLine();
    }
    Part part = Part.OTHER;
    Look look = own;
    if (cell == null) {
      part = partOfTable(element, name);
      look = part == Part.CELL ? own.ofCell() : part == Part.TABLE ? own.ofTable() : own;
    } else {
      ElementInCell.begin(element, own, cell);
    }
    open.push(new Open(element, look, part, cell == null ? 0 : cell.digits()));
  }

  /** What an element outside cells is to a table; begins that part. */
  private Part partOfTable(Element element, String name) {
    if (name.equals("table")) {
      if (table == null && !roles.isLayout(element)) {
        table = new PageTable();
        tableMark = false;
        return Part.TABLE;
      }
      return Part.OTHER;
    }
    if (table == null) {
      return Part.OTHER;
    }
    switch (name) {
      case "thead", "tbody", "tfoot" -> table.section(name);
      case "tr" -> table.row(looks.isFlat(element));
      case "td", "th" -> {
        cell = new CellText();
        cellWidth = looks.width(element);
        return Part.CELL;
      }
      default -> {}
    }
    return Part.OTHER;
  }

  private void end(Element element, String name) {
    if (open.look().block() || name.equals("br")) {
      endLine();
    }
    Open own = open.pop();
    CellText held = cell;
    if (own.part() == Part.CELL && held != null && table != null) {
      endCell(element, own, held, table);
    } else if (held != null && (own.look().moved() || ElementInCell.isOfNote(element))) {
      held.moved(own.digitsBefore());
    }
    if (own.part() == Part.TABLE && table != null) {
      FlowTable flow = table.table();
      pieces.add(new Piece(element, "", flow, 0, tableMark));
      table = null;
    }
  }

  private void endCell(Element element, Open own, CellText held, PageTable around) {
    if (own.look().added() || (own.look().painted() && held.isBlank())) {
      held.doubt(Doubt.INK);
    }
    cell = null;
    around.cell(element, held, cellWidth);
    tableMark = tableMark || ReportSigns.isOfTable(held.content().text());
  }

  /** What is not shown at all. */
  private void gone(Element element, String name) {
    if (name.equals("col") || name.equals("colgroup")) {
      if (table != null && cell == null) {
        table.columns(element, looks);
      }
    } else if (cell == null) {
      unseen(element, name);
    } else {
      if (name.equals("script")) {
        cell.doubt(Doubt.SEEN_OTHERWISE);
      } else if (CellText.hasDigit(element.wholeText())) {
        cell.doubt(Doubt.HIDDEN);
      }
    }
  }

  private static boolean holdsTable(Element element) {
    return element.selectFirst("table") != null;
  }

  /** Keeps the tables of a part that is not shown: a script, or a click, may show them. */
  private void unseen(Element element, String name) {
    if (within) {
      return;
    }
    Element part = element;
    if (name.equals("textarea")) {
      String text = element.wholeText();
      part = text.contains("<table") ? Jsoup.parse(text).body() : element;
    }
    if (holdsTable(part)) {
      PageWalk walk = new PageWalk(part, looks, TableRoles.of(part), deadline);
      walk.within = true;
      part.children().forEach(child -> child.filter(walk));
      walk.pieces.stream().filter(piece -> piece.table() != null).forEach(hidden::add);
    }
  }

  private void field(Element element, Look own) {
    String value = FormFields.text(element);
    int digits = CellText.digitsIn(value);
    if (cell != null
        && (FormFields.isOpen(element)
            || FormFields.isCut(element, digits)
            || looks.isCut(element, own, digits))) {
      cell.doubt(Doubt.SEEN_OTHERWISE);
    }
    // What stands in a box is no part of a figure beside it.
    text(" " + value + " ", own);
  }

  private void text(String text, Look look) {
    String shown = ShownText.of(text);
    if (cell != null) {
      if (ShownText.isTurned(text, shown) || (conditional && CellText.hasDigit(text))) {
        cell.doubt(Doubt.SEEN_OTHERWISE);
      }
      cell.text(ShownText.spaced(shown), look);
      return;
    }
    if ((table != null && !open.hasCaption()) || look.isHidden() || look.struck()) {
      return;
    }
    if (open.keepsLines()) {
      lines(shown);
      return;
    }
    String spaced = ShownText.spaced(shown);
    line.add(look.raised() ? NoteDigits.raised(spaced) : spaced, open.hasLink());
  }

  /** Text whose line ends and spaces are shown as they are. */
  private void lines(String text) {
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      line.addKept(text, start, end);
      endLine();
      start = end + 1;
    }
    line.addKept(text, start, text.length());
  }

  private void endLine() {
    if (cell != null) {
      cell.line();
      return;
    }
    OpenLine.Ended ended = line.end(open.keepsLines());
    if (ended != null) {
      String text = ended.text();
      pieces.add(new Piece(open.block(), text, null, ended.linked(), ReportSigns.isHeading(text)));
    }
  }
}
