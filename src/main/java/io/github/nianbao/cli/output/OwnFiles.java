package io.github.nianbao.cli.output;

import io.github.nianbao.export.Dataset;
import io.github.nianbao.export.TableSchema;
import io.github.nianbao.export.compare.Panel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names at the top of the output folder that the program itself gives. */
public final class OwnFiles {

  /** The table of all inputs, without its ending. */
  public static final String INPUTS = "inputs";

  /** The table of those that could not be read, without its ending. */
  public static final String UNREADABLE = "unreadable";

  /** The table of what people have reviewed, without its ending. */
  public static final String REVIEWS = "reviews";

  /** The JSON files that a run writes beside the reports. */
  private static final Set<String> DOCUMENTS =
      Set.of("summary.json", "datapackage.json", "panel-datapackage.json");

  private static final Set<String> TABLES =
      Stream.of(
              Stream.of(Dataset.values()).map(Dataset::fileName),
              Stream.of(INPUTS, UNREADABLE, REVIEWS).map(name -> name + ".csv"),
              Panel.schemas().stream().map(TableSchema::fileName))
          .flatMap(names -> names)
          .collect(Collectors.toUnmodifiableSet());

  private OwnFiles() {}

  /** All of them, in lower case. */
  static List<String> all() {
    return Stream.of(DOCUMENTS, TABLES).flatMap(Set::stream).sorted().toList();
  }

  /** The documents among them, in lower case. */
  public static Set<String> documents() {
    return DOCUMENTS;
  }

  /** Whether a name is one of them, in whatever case. */
  public static boolean isOne(String name) {
    String lowerCase = name.toLowerCase(Locale.ROOT);
    return DOCUMENTS.contains(lowerCase) || TABLES.contains(lowerCase);
  }
}
