package io.github.nianbao;

import io.github.nianbao.assemble.PlacesAsDisplayed;
import io.github.nianbao.assemble.RecognisedCells;
import io.github.nianbao.assemble.ReportAssembler;
import io.github.nianbao.audit.TablesOutOfPlace;
import io.github.nianbao.closed.ReadTables;
import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.furniture.Furniture;
import io.github.nianbao.furniture.TiledWatermark;
import io.github.nianbao.input.PagedDocument;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.local.LocalLines;
import io.github.nianbao.local.LocalLists;
import io.github.nianbao.local.LocalRows;
import io.github.nianbao.local.LocalTables;
import io.github.nianbao.narrative.Narrative;
import io.github.nianbao.narrative.NarrativeReader;
import io.github.nianbao.narrative.Outline;
import io.github.nianbao.narrative.Sheets;
import io.github.nianbao.narrative.title.DocumentHints;
import io.github.nianbao.page.InkMap;
import io.github.nianbao.page.Line;
import io.github.nianbao.page.Page;
import io.github.nianbao.print.PrintedTables;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.OtherList;
import io.github.nianbao.report.Source;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import io.github.nianbao.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The way from a document of pages to the report. */
final class PageReports {

  private PageReports() {}

  /** One who can say something of tables that were read, by other means. */
  interface Witness {

    /** One who says nothing. */
    Witness SILENT = (forms, pages) -> forms;

    /**
     * The tables with what the witness says.
     *
     * @param forms with places on the pages as they were read
     * @param pages of the document
     */
    Map<TableKind, FilledForm> asked(Map<TableKind, FilledForm> forms, List<Page> pages)
        throws UnreadableReportException;
  }

  /** By the tables on its pages and the text around them. */
  static AnnualReport read(
      PagedDocument document, Source source, Witness witness, Deadline deadline)
      throws UnreadableReportException {
    Sheets sheets = Sheets.of(TiledWatermark.without(document.pages()));
    List<Page> pages = sheets.pages();
    Furniture furniture = Furniture.of(pages);
    ReadTables tables = PrintedTables.read(pages, furniture, deadline);
    List<String> heads = new ArrayList<>();
    for (Page page : pages) {
      deadline.check();
      furniture.heads(page).forEach(line -> heads.add(line.text()));
    }
    DocumentHints hints = new DocumentHints(source.name(), document::title, heads);
    Narrative head = NarrativeReader.readPrint(tables.outline(), tables.regions(), hints);
    deadline.check();
    InkMap ink = new InkMap(pages);
    LocalLists others = LocalTables.of(tables.grids(), tables.forms().values(), ink);
    if (others.lists().isEmpty()) {
      others = LocalRows.of(tables.others(), ink);
    }
    if (others.lists().isEmpty()) {
      others = LocalLines.of(lines(pages, furniture, tables.outline()), tables.forms());
    }
    boolean nothing =
        tables.forms().isEmpty() && others.lists().isEmpty() && head.sections().isEmpty();
    if (document.portfolio() && nothing) {
      throw new UnreadableReportException(
          Reason.NO_REPORT,
          new Wording(
              "It is no annual report, but a PDF portfolio: the documents are files within it.",
              "不是年度报告，而是 PDF 文件包（portfolio），文件在其中。"),
          new Wording(
              "Open it in Adobe Reader, save the files in it and read those.",
              "请用 Adobe Reader 打开，另存其中的文件，再读取这些文件。"));
    }
    ReportCheck.test(head, tables.forms(), others, document.evidence());
    List<Evidence> evidence = new ArrayList<>(document.evidence());
    evidence.addAll(sheets.onSheets(tables.evidence()));
    evidence.addAll(sheets.onSheets(others.evidence()));
    Map<TableKind, FilledForm> doubted =
        TablesOutOfPlace.doubt(tables.forms(), tables.places(), head);
    List<Evidence> unread = ReportCheck.unread(doubted, tables, others, head, pages);
    RecognisedCells recognised = new RecognisedCells(document.pages());
    Map<TableKind, FilledForm> forms =
        PlacesAsDisplayed.of(
            witness.asked(recognised.of(sheets.onSheets(doubted)), document.pages()),
            document.pages());
    List<OtherList> lists =
        others
            .with(sheets::onSheets)
            .with(recognised::of)
            .with(PlacesAsDisplayed.ofCells(document.pages()))
            .lists();
    return ReportAssembler.assemble(
        source, sheets.onSheets(head), forms, lists, sheets.onSheets(unread), evidence);
  }

  /** All lines of the report, those in shaded areas that look like tables among them. */
  private static List<Line> lines(List<Page> pages, Furniture furniture, Outline outline) {
    Outline.SecondReport second = outline.second();
    return pages.stream()
        .flatMap(page -> furniture.lines(page, glyph -> false).stream())
        .filter(line -> second == null || Outline.place(line).before(second.place()))
        .toList();
  }
}
