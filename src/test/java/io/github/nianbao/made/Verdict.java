package io.github.nianbao.made;

import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.Quality;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a made report.
 *
 * @param silent what is wrong, or missing, in tables that are vouched for
 * @param exact whether all that is to be read was read and vouched for
 */
record Verdict(List<String> silent, boolean exact) {

  static Verdict of(Map<String, @Nullable String> truth, AnnualReport read) {
    List<String> silent = new ArrayList<>();
    boolean exact = true;
    for (Map.Entry<String, @Nullable String> figure : truth.entrySet()) {
      String at = figure.getKey();
      Cell cell = read.cells().get(at);
      BigDecimal given = cell == null ? null : cell.value();
      String wanted = figure.getValue();
      boolean right =
          wanted == null
              ? given == null
              : given != null && given.compareTo(new BigDecimal(wanted)) == 0;
      boolean vouched = vouched(read, at);
      if (!right && vouched) {
        silent.add(at + ": print " + wanted + ", got " + given);
      }
      exact &= right && (vouched || truth.containsValue(null));
    }
    return new Verdict(silent, exact);
  }

  private static boolean vouched(AnnualReport read, String at) {
    String table = at.substring(1, at.indexOf('/', 1));
    Quality quality = read.quality().byTable().get(table);
    return quality == Quality.VERIFIED || quality == Quality.COMPLETE;
  }
}
