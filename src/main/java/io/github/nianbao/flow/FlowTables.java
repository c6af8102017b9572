package io.github.nianbao.flow;

import io.github.nianbao.audit.Ledger;
import io.github.nianbao.closed.Captions;
import io.github.nianbao.closed.Captions.Said;
import io.github.nianbao.closed.ClosedTables;
import io.github.nianbao.closed.ReadTables;
import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.fragment.FragmentFinder;
import io.github.nianbao.limit.Deadline;
import io.github.nianbao.match.Occurrences;
import io.github.nianbao.match.TableCandidate;
import io.github.nianbao.narrative.Outline;
import io.github.nianbao.narrative.Outline.SecondReport;
import io.github.nianbao.narrative.Whose;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.InkMap;
import io.github.nianbao.page.Line;
import io.github.nianbao.page.Place;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.table.Table;
import io.github.nianbao.table.TableCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the three statutory tables of a document without pages. */
public final class FlowTables {

  /** So many lines over a table are looked at. */
  private static final int MOST_LINES = 24;

  private static final InkMap NO_INK = new InkMap(List.of());

  private final FlowDocument document;
  private final Deadline deadline;

  private FlowTables(FlowDocument document, Deadline deadline) {
    this.document = document;
    this.deadline = deadline;
  }

  /**
   * Reads a document.
   *
   * @param deadline when it has to have ended
   */
  public static ReadTables read(FlowDocument document, Deadline deadline) {
    return new FlowTables(document, deadline).read();
  }

  private ReadTables read() {
    List<Evidence> evidence = new ArrayList<>();
    List<Table> tables = document.tables();
    FragmentFinder fragments = FragmentFinder.of(tables);
    Outline outline = Outline.of(lines(fragments.texts(), tables), deadline);
    SecondReport second = outline.second();
    if (second != null) {
      evidence.add(Evidence.of(EvidenceKind.SECOND_REPORT, Scope.document()).with(second.title()));
      tables = tables.stream().filter(table -> starts(table).before(second.place())).toList();
      fragments = FragmentFinder.of(tables);
    }
    ClosedTables closed =
        new ClosedTables(
            tables, fragments, outline, captions(outline, tables), NO_INK, evidence::add);
    Map<TableKind, FilledForm> forms = new TreeMap<>();
    Set<TableKind> missing = new TreeSet<>(FormCatalogue.standard().tables());
    take(closed, missing, form -> forms.put(form.form().kind(), form));
    missing.removeAll(forms.keySet());
    if (!document.unseen().isEmpty() && !missing.isEmpty()) {
      ClosedTables unseen =
          new ClosedTables(
              document.unseen(),
              FragmentFinder.of(document.unseen()),
              outline,
              (header, bottom, before) -> new Said(Whose.UNSAID, "", 0, true),
              NO_INK,
              evidence::add);
      take(
          unseen,
          missing,
          form ->
              forms.put(
                  form.form().kind(),
                  form.with(
                      Evidence.of(
                          EvidenceKind.TABLE_UNSEEN, Scope.of(form.form().kind().pointer())))));
    }
    return new ReadTables(forms, closed.places(), evidence, List.of(), outline, tables, List.of());
  }

  private void take(ClosedTables closed, Set<TableKind> kinds, Consumer<FilledForm> taken) {
    for (TableKind kind : kinds) {
      deadline.check();
      if (!closed.mayHold(kind)) {
        continue;
      }
      Occurrences occurrences = closed.of(kind);
      TableCandidate own = occurrences.first();
      if (own != null) {
        FilledForm form = closed.filled(own).with(closed.take(own, occurrences));
        taken.accept(form.with(Ledger.ownerless(own, true, List.of(), page -> glyph -> true)));
      }
    }
  }

  /** The last lines between two heights that are no labels, from the top. */
  private static List<String> paragraphs(Outline outline, double top, double bottom) {
    List<Line> lines = outline.lines();
    int from = 0;
    int to = lines.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (box(lines.get(middle)).y0() < bottom) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    List<String> paragraphs = new ArrayList<>();
    for (int i = to - 1; i >= Math.max(0, to - MOST_LINES); i--) {
      if (box(lines.get(i)).centerY() <= top) {
        break;
      }
      if (!outline.isUsual(lines.get(i).text())) {
        paragraphs.add(0, lines.get(i).text());
      }
    }
    return paragraphs;
  }

  /** The running text, with that of cells as wide as their table, in reading order. */
  private List<Line> lines(List<TableCell> texts, List<Table> tables) {
    List<Line> lines = new ArrayList<>(document.lines());
    int next = 0;
    for (Table table : tables) {
      while (next < texts.size() && table.holds(texts.get(next))) {
        TableCell cell = texts.get(next++);
        double y = table.y(cell.row0());
        Box box = new Box(table.x(0), y, table.x(table.columns()), y + FlowBuilder.STEP / 2);
        cell.text()
            .lines()
            .forEach(line -> lines.add(new Line(line, 0, box, FlowBuilder.USUAL_SIZE)));
      }
    }
    lines.sort(Comparator.comparingDouble(line -> box(line).y0()));
    return lines;
  }

  private static Box box(Line line) {
    return Objects.requireNonNull(line.box());
  }

  private static Place starts(Table table) {
    return table.where().place();
  }

  private Captions captions(Outline outline, List<Table> tables) {
    return new Captions() {
      @Override
      public Said over(Provenance header, double bottom, @Nullable Provenance before) {
        deadline.check();
        double heading = outline.headingOver(0, bottom);
        double top = before == null ? 0 : Objects.requireNonNull(before.box()).y1();
        for (int i = tables.size() - 1; i >= 0; i--) {
          double end = tables.get(i).y(tables.get(i).rows());
          if (end <= bottom) {
            top = Math.max(top, end);
            break;
          }
        }
        List<String> paragraphs = paragraphs(outline, Math.max(top, heading), bottom);
        return Said.by(paragraphs, header, heading == 0 || heading < top, outline);
      }
    };
  }
}
