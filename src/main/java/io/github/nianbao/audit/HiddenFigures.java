package io.github.nianbao.audit;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.match.TableCandidate;
import io.github.nianbao.page.InkMap;
import io.github.nianbao.page.Provenance;
import java.util.ArrayList;
import java.util.List;

/** Digits among the rows of a table that nobody sees: whoever hid them changed its figures. */
public final class HiddenFigures {

  private HiddenFigures() {}

  /** One piece of evidence for each page where such digits lie among the rows of a table. */
  public static List<Evidence> in(TableCandidate table, InkMap ink) {
    List<Evidence> evidence = new ArrayList<>();
    for (Provenance rows : table.rowExtents()) {
      long hidden = ink.hidden(rows);
      if (hidden > 0) {
        Scope scope = Scope.of(table.form().kind().pointer(), rows.page());
        evidence.add(Evidence.of(EvidenceKind.DIGITS_HIDDEN_IN_TABLE, scope).with(hidden));
      }
    }
    return evidence;
  }
}
