package io.github.nianbao.cli;

import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Quality;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what became of the inputs of one run. */
final class Tally {

  private int read;
  private int unreadable;
  private final Map<Quality, Integer> disclosure = new EnumMap<>(Quality.class);
  private final Map<Quality, Integer> requests = new EnumMap<>(Quality.class);
  private final Map<Quality, Integer> review = new EnumMap<>(Quality.class);

  void read(AnnualReport report) {
    read++;
    disclosure.merge(report.quality().proactiveDisclosure(), 1, Integer::sum);
    requests.merge(report.quality().requests(), 1, Integer::sum);
    review.merge(report.quality().reviewAndLitigation(), 1, Integer::sum);
  }

  void addUnreadable() {
    unreadable++;
  }

  int unreadable() {
    return unreadable;
  }

  /** The closing line. */
  @Override
  public String toString() {
    String counts = read + " read, " + unreadable + " not read.";
    if (read == 0) {
      return counts;
    }
    return counts
        + List.of(
                text("proactiveDisclosure", disclosure),
                text("requests", requests),
                text("reviewAndLitigation", review))
            .stream()
            .collect(Collectors.joining("; ", " ", "."));
  }

  private static String text(String table, Map<Quality, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey().json())
        .collect(Collectors.joining(", ", table + ": ", ""));
  }
}
