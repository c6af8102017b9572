package io.github.nianbao.export;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The published schema of the JSON of a report. */
public final class ReportSchema {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(stream(), InputFormat.JSON);

  private ReportSchema() {}

  /** What of a JSON text does not follow it; nothing of a sound one. */
  public static List<String> errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  static InputStream stream() {
    return Objects.requireNonNull(Json.class.getResourceAsStream("report.schema.json"));
  }
}
