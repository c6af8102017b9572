package io.github.nianbao.sheet.xlsx;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.pack.Damage;
import io.github.nianbao.pack.Pack;
import io.github.nianbao.pack.PackTitle;
import io.github.nianbao.pack.Relations;
import io.github.nianbao.pack.XmlReader;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.sheet.grid.NumberText;
import io.github.nianbao.sheet.grid.Sheet;
import io.github.nianbao.sheet.grid.SheetWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads Excel files that are a ZIP of XML, or one file of it. */
public final class XlsxFile {

  private static final String USUAL = "xl/workbook.xml";

  private final Pack pack;
  private final ReadOptions options;
  private final Deadline deadline;
  private final List<Listed> sheets = new ArrayList<>();
  private boolean from1904;
  private boolean outdated;

  /** A sheet as the workbook lists it. */
  private record Listed(String name, String id, boolean hidden) {}

  private XlsxFile(Pack pack, ReadOptions options, Deadline deadline) {
    this.pack = pack;
    this.options = options;
    this.deadline = deadline;
  }

  /**
   * Writes what the sheets of a workbook show.
   *
   * @param bytes of the file, which are not changed
   * @return what reads the title that its properties have; it gives an empty one where they say
   *     nothing
   * @throws UnreadableReportException where it is damaged or holds no workbook
   */
  public static Supplier<String> read(
      byte[] bytes, ReadOptions options, Deadline deadline, SheetWriter writer)
      throws UnreadableReportException {
    if (bytes.length > 0 && bytes[0] != 'P') {
      Excel2003File.read(bytes, options, deadline, writer);
      return () -> "";
    }
    return new XlsxFile(Pack.open(bytes, options), options, deadline).read(writer);
  }

  private Supplier<String> read(SheetWriter writer) throws UnreadableReportException {
    Relations all = Relations.of("", this::xml);
    String main = all.byKind("officeDocument");
    String name = main == null ? USUAL : main;
    XmlReader workbook = xml(name);
    if (workbook == null) {
      throw Damage.of("the list of its sheets is missing", "缺少工作表目录");
    }
    workbook(workbook);
    Relations parts = Relations.of(name, this::xml);
    XlsxColours colours = XlsxColours.read(xml(parts.byKind("theme")), xml(parts.byKind("styles")));
    XmlReader styleList = xml(parts.byKind("styles"));
    XlsxStyles styles =
        styleList == null ? new XlsxStyles(colours) : XlsxStyles.read(styleList, colours);
    XmlReader texts = xml(parts.byKind("sharedStrings"));
    List<XlsxText> strings = texts == null ? List.of() : strings(texts, colours);
    NumberText numbers = new NumberText(from1904);
    for (int i = 0; i < sheets.size(); i++) {
      deadline.check();
      Listed listed = sheets.get(i);
      String part = parts.byId(listed.id, "worksheet");
      XmlReader xml = xml(part);
      if (xml == null || part == null) {
        continue;
      }
      Sheet sheet = new Sheet(listed.name, options);
      sheet.setUsualSize(styles.usualSize());
      XlsxSheet read = new XlsxSheet(sheet, styles, strings, numbers, outdated);
      read.read(xml);
      Relations own = Relations.of(part, this::xml);
      for (String id : read.tables()) {
        XmlReader table = xml(own.byId(id, "table"));
        if (table != null) {
          read.table(table);
        }
      }
      XmlReader drawings = xml(own.byKind("drawing"));
      if (drawings != null) {
        XlsxDrawings.read(drawings, sheet);
      }
      controls(own.byKind("vmlDrawing"), sheet);
      if (listed.hidden) {
        writer.leaveOut(sheet);
      } else {
        writer.write(sheet, i + 1);
      }
    }
    writer.end();
    return () -> PackTitle.of(all, this::xml);
  }

  /** Buttons and the like; a part that is no sound XML is read as far as it is. */
  private void controls(@Nullable String part, Sheet sheet) {
    try {
      XmlReader xml = xml(part);
      if (xml != null) {
        XlsxDrawings.readControls(xml, sheet);
      }
    } catch (UnreadableReportException e) {
      // Programs forgive it.
    }
  }

  private void workbook(XmlReader xml) throws UnreadableReportException {
    int level = xml.level();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "workbookPr" -> from1904 = Numbers.isOn(xml.attribute("date1904"));
        case "calcPr" -> outdated = Numbers.isOn(xml.attribute("fullCalcOnLoad"));
        case "sheets" -> {
          int inner = xml.level();
          while (xml.nextChild(inner)) {
            String state = xml.attribute("state");
            sheets.add(
                new Listed(
                    String.valueOf(xml.attribute("name")),
                    String.valueOf(xml.attribute("id")),
                    state != null && !state.equals("visible")));
          }
        }
        default -> {
          // Nothing that is shown.
        }
      }
    }
  }

  private static List<XlsxText> strings(XmlReader xml, XlsxColours colours)
      throws UnreadableReportException {
    List<XlsxText> strings = new ArrayList<>();
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("si")) {
        strings.add(XlsxText.read(xml, colours));
      }
    }
    return strings;
  }

  /** A part, at its root; null where there is none. */
  private @Nullable XmlReader xml(@Nullable String name) throws UnreadableReportException {
    byte[] part = name == null ? null : pack.part(name);
    return part == null ? null : XmlReader.of(part, options, deadline);
  }
}
