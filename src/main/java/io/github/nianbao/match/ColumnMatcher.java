package io.github.nianbao.match;

import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.table.Header;
import io.github.nianbao.token.ColumnMatching;
import java.util.IdentityHashMap;
import java.util.List;

/** Matches the headers of a document with the columns of the forms, each pair once. */
public final class ColumnMatcher {

  private final IdentityHashMap<Header, IdentityHashMap<List<FormColumn>, ColumnMatching>> known =
      new IdentityHashMap<>();

  /** How the columns of a header match those of a block of a form. */
  public ColumnMatching match(Header header, List<FormColumn> form) {
    return known
        .computeIfAbsent(header, key -> new IdentityHashMap<>())
        .computeIfAbsent(form, key -> ColumnMatching.of(header.columns(), form));
  }

  /** How well a header fits the block of a form that it fits best, 0 to 1. */
  double fit(Header header, Form form) {
    double best = 0;
    for (FormBlock block : form.blocks()) {
      best = Math.max(best, match(header, block.columns()).fit());
      if (best == 1) {
        // No other block fits better.
        break;
      }
    }
    return best;
  }
}
