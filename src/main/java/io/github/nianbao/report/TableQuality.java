package io.github.nianbao.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The quality of each of the three tables. */
public record TableQuality(
    Quality proactiveDisclosure, Quality requests, Quality reviewAndLitigation) {

  /**
   * {@return the qualities of all tables}
   *
   * @param table gives the quality of a table by its name in the JSON contract
   */
  public static TableQuality of(Function<String, Quality> table) {
    return new TableQuality(
        table.apply("proactiveDisclosure"),
        table.apply("requests"),
        table.apply("reviewAndLitigation"));
  }

  /** {@return the names of the tables in the JSON contract, in the order of the report} */
  public static List<String> tables() {
    return List.copyOf(of(table -> Quality.ABSENT).byTable().keySet());
  }

  /**
   * {@return the qualities by the names of the tables in the JSON contract, in the order of the
   * report}
   */
  public Map<String, Quality> byTable() {
    Map<String, Quality> qualities = new LinkedHashMap<>();
    qualities.put("proactiveDisclosure", proactiveDisclosure);
    qualities.put("requests", requests);
    qualities.put("reviewAndLitigation", reviewAndLitigation);
    return Collections.unmodifiableMap(qualities);
  }
}
