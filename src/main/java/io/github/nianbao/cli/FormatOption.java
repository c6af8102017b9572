package io.github.nianbao.cli;

import io.github.nianbao.export.Dataset;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What {@code --format} may say: the name of a file of the dataset, with or without ending. */
final class FormatOption implements ITypeConverter<Set<Dataset>> {

  @Override
  public Set<Dataset> convert(String text) {
    String name = text.strip().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "json" -> EnumSet.noneOf(Dataset.class);
      case "all" -> EnumSet.allOf(Dataset.class);
      case "csv", "datapackage", "datapackage.json" -> EnumSet.copyOf(Dataset.tables());
      case "parquet" ->
          throw new TypeConversionException(
              "Parquet is not written; DuckDB makes it of the CSV: COPY (FROM 'OUT/cells.csv') TO"
                  + " 'cells.parquet'.");
      default -> EnumSet.of(named(text, name));
    };
  }

  private static Dataset named(String text, String name) {
    for (Dataset dataset : Dataset.values()) {
      if (name.equals(dataset.name().toLowerCase(Locale.ROOT).replace('_', '-'))
          || name.equals(dataset.fileName())) {
        return dataset;
      }
    }
    throw new TypeConversionException(
        "'"
            + text
            + "' is none of json, ndjson, cells, reports, findings, other-lists, codebook,"
            + " finding-codes, csv, xlsx, all.");
  }
}
