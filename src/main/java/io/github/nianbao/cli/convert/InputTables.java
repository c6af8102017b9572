package io.github.nianbao.cli.convert;

import io.github.nianbao.cli.output.OwnFiles;
import io.github.nianbao.cli.output.Problem;
import io.github.nianbao.cli.search.Input;
import io.github.nianbao.export.Field;
import io.github.nianbao.export.ReportEntry;
import io.github.nianbao.export.RowWriter;
import io.github.nianbao.export.TableSchema;
import io.github.nianbao.input.FileType;
import io.github.nianbao.report.Wording;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of what was given: every input, and those that could not be read. */
final class InputTables {

  static final TableSchema INPUTS =
      new TableSchema(
          OwnFiles.INPUTS,
          "One row for every input and what became of it.",
          List.of(
              Field.text("input", "Path relative to the folder or ZIP that was named."),
              Field.oneOf(
                  "outcome",
                  "read, a copy of one that was read, unreadable, or ignored as no report.",
                  List.of("read", "copy", "unreadable", "ignored")),
              Field.oneOf(
                  "kind",
                  "What it is, by its content and not by its name alone.",
                  Stream.of(FileType.values()).map(InputTables::kind).toList()),
              Field.integer("bytes", "Its size."),
              Field.text("sha256", "SHA-256 of its content, where that was read."),
              Field.text("report", "Id of the report, the same for all copies."),
              Field.text("json_path", "Path of its JSON."),
              Field.text(
                  "same_as",
                  "The first input with the same report in other bytes: authority, year, figures."),
              Field.text("reason", "Code of the reason why it could not be read."),
              Field.text("message", "The reason as a sentence.")),
          List.of());

  static final TableSchema UNREADABLE =
      new TableSchema(
          OwnFiles.UNREADABLE,
          "One row for every input that could not be read.",
          List.of(
              Field.text("input", "Path relative to the folder or ZIP that was named."),
              Field.text("reason", "Code of the reason."),
              Field.text("message", "The reason as a sentence."),
              Field.integer("bytes", "Its size."),
              Field.text("sha256", "SHA-256 of its content, where that was read."),
              Field.text("advice", "What can be done about it."),
              Field.text("message_zh", "The reason as a sentence in Chinese."),
              Field.text("advice_zh", "What can be done about it, in Chinese.")),
          List.of());

  private InputTables() {}

  static void writeInputs(RowWriter file, Outcomes outcomes) throws IOException {
    for (int i = 0; i < outcomes.size(); i++) {
      Input input = outcomes.task(i).input();
      Result result = outcomes.result(i);
      boolean read = result.facts() != null;
      Problem problem = result.problem();
      file.row(
          Arrays.asList(
              input.source(),
              outcome(outcomes, i),
              kind(input.type()),
              input.bytes(),
              result.sha256(),
              read ? ReportEntry.id(result.sha256()) : null,
              read ? outcomes.task(i).output() : null,
              outcomes.sameAs(i),
              problem == null ? null : problem.code(),
              problem == null ? null : problem.sentence().english()));
    }
  }

  static String kind(FileType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String outcome(Outcomes outcomes, int i) {
    if (outcomes.isReport(i)) {
      return "read";
    }
    return outcomes.isCopy(i)
        ? "copy"
        : outcomes.result(i).problem() != null ? "unreadable" : "ignored";
  }

  static void writeUnreadable(RowWriter file, Outcomes outcomes) throws IOException {
    for (int i = 0; i < outcomes.size(); i++) {
      Input input = outcomes.task(i).input();
      Result result = outcomes.result(i);
      @Nullable Problem problem = result.problem();
      if (problem != null) {
        Wording advice = problem.advice();
        file.row(
            Arrays.asList(
                input.source(),
                problem.code(),
                problem.sentence().english(),
                input.bytes(),
                result.sha256(),
                advice == null ? null : advice.english(),
                problem.sentence().chinese(),
                advice == null ? null : advice.chinese()));
      }
    }
  }
}
