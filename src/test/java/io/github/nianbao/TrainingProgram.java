package io.github.nianbao;

import io.github.nianbao.audit.Audit;
import io.github.nianbao.audit.AuditedTable;
import io.github.nianbao.closed.ReadTables;
import io.github.nianbao.export.Dataset;
import io.github.nianbao.export.Json;
import io.github.nianbao.export.TableOptions;
import io.github.nianbao.form.FilledForm;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.print.DrawnTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Works with a library whose catalogue has the table of {@code training.json}, too: says, as text,
 * what the library makes of it.
 */
public final class TrainingProgram implements UnaryOperator<String> {

  /** The program. */
  public TrainingProgram() {}

  @Override
  public String apply(String task) {
    try {
      return switch (task) {
        case "print" -> print();
        case "codebook" -> codebook();
        default -> Json.write(Nianbao.readText(task));
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of the table on a page with rulings, its quality and what was noticed. */
  private static String print() {
    ReadTables tables =
        new DrawnTable()
            .row("培训指标", "市级机关", "县级机关", "总计")
            .row("1.面向社会开放的培训班", "4", "3", "7")
            .row("2.面向工作人员的培训班", "5", "0", "5")
            .row("举办培训班总次数", "9", "3", "12")
            .row("（二）参加培训的总人次", "1200", "80", "1280")
            .row("（三）支出的培训经费", "12.25万元", "0.5万元", "12.75万元")
            .read();
    TableKind kind = FormCatalogue.standard().table("training");
    FilledForm training = tables.forms().get(kind);
    AuditedTable audited = Audit.of(tables.forms(), List.of()).get(kind);
    if (training == null || audited == null) {
      return "none";
    }
    StringBuilder text = new StringBuilder();
    training
        .figures()
        .forEach(
            (at, figure) -> {
              String unit = figure.unit() == null ? "" : figure.unit();
              text.append(at).append(' ').append(figure.value()).append(unit).append('\n');
            });
    return text.append(audited.quality()).append(audited.evidence()).toString();
  }

  private static String codebook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Dataset.CODEBOOK.open(out, TableOptions.defaults()).close();
    return out.toString(StandardCharsets.UTF_8);
  }
}
