package io.github.nianbao.assemble;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.Recognition;
import io.github.nianbao.report.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Says of each cell on a page that was recognised how sure those are who recognised it. */
public final class RecognisedCells {

  private final Map<Integer, Recognition> recognitions = new HashMap<>();

  /**
   * @param pages of the document
   */
  public RecognisedCells(List<Page> pages) {
    for (Page page : pages) {
      Recognition recognition = page.recognition();
      if (recognition != null) {
        recognitions.put(page.number(), recognition);
      }
    }
  }

  /**
   * The same tables with what is known of their recognition.
   *
   * @param forms with places on the pages as they were read
   */
  public Map<TableKind, FilledForm> of(Map<TableKind, FilledForm> forms) {
    if (recognitions.isEmpty()) {
      return forms;
    }
    Map<TableKind, FilledForm> recognised = new TreeMap<>();
    forms.forEach((kind, form) -> recognised.put(kind, of(form)));
    return recognised;
  }

  private FilledForm of(FilledForm form) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    List<Evidence> evidence = new ArrayList<>();
    form.figures()
        .forEach(
            (pointer, figure) -> {
              Cell cell = figure.cell();
              figures.put(pointer, new Figure(figure.unit(), of(cell)));
              if (cell.value() != null && isOfOneReader(cell)) {
                evidence.add(
                    Evidence.of(EvidenceKind.FIGURE_OF_ONE_READER, Scope.of(pointer, cell.page()))
                        .printed(cell.printed()));
              }
            });
    return new FilledForm(form.form(), figures, form.evidence()).with(evidence);
  }

  /** The same cell with how sure its readers are; as it is where it was not recognised. */
  public Cell of(Cell cell) {
    Recognition recognition = recognition(cell);
    return recognition == null ? cell : cell.recognised(recognition.confidence(box(cell)));
  }

  private boolean isOfOneReader(Cell cell) {
    Recognition recognition = recognition(cell);
    return recognition != null && !recognition.isAgreed(box(cell));
  }

  private @Nullable Recognition recognition(Cell cell) {
    return cell.page() == null || cell.box() == null ? null : recognitions.get(cell.page());
  }

  private static Box box(Cell cell) {
    return PlacesAsDisplayed.box(Objects.requireNonNull(cell.box()));
  }
}
