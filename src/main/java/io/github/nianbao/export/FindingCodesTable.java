package io.github.nianbao.export;

import io.github.nianbao.form.DataNode;
import io.github.nianbao.report.FindingCode;
import java.io.IOException;
import java.util.List;

/** {@code finding-codes.csv}: what each kind of finding means. */
final class FindingCodesTable {

  static final TableSchema SCHEMA =
      new TableSchema(
          "finding-codes",
          "One row for every kind of finding.",
          List.of(
              Field.text("code", "Kind of finding, as in the table of findings."),
              Field.oneOf("severity", "How much it usually matters.", FindingsTable.severities()),
              Field.text("meaning", "What it means, in English."),
              Field.text("meaning_zh", "The same in Chinese.")),
          List.of("code"));

  private static final DataNode MEANINGS =
      DataNode.load(FindingCodesTable.class, "finding-codes.json");

  private FindingCodesTable() {}

  static void write(RowWriter file) throws IOException {
    for (FindingCode code : FindingCode.values()) {
      List<String> meanings = MEANINGS.get(code.json()).texts();
      file.row(List.of(code.json(), code.severity().json(), meanings.get(0), meanings.get(1)));
    }
  }
}
