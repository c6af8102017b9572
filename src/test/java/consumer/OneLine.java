package consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.nianbao.export.Dataset;
import io.github.nianbao.export.ReportEntry;
import io.github.nianbao.export.TableOptions;
import io.github.nianbao.report.AnnualReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullMarked;

/** What a program that embeds the library may do with many reports: write each on one line. */
@NullMarked
public final class OneLine implements UnaryOperator<String> {

  @Override
  public String apply(String json) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try (Dataset.Sink sink = Dataset.NDJSON.open(lines, TableOptions.defaults())) {
      AnnualReport report = new ObjectMapper().readValue(json, AnnualReport.class);
      sink.add(new ReportEntry(report, "a.pdf", "a.json", List.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.toString(StandardCharsets.UTF_8);
  }
}
