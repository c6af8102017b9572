package io.github.nianbao.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.export.compare.Panel;
import io.github.nianbao.form.DataNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of what goes on from the lists to the tables is that of the program's data. */
class CrosswalkTest {

  @Test
  void theTableIsThatOfTheData() throws IOException {
    StringBuilder table =
        new StringBuilder(
            "| list, 2014 to 2018 | tables, 2019 on | one series? | why |\n|---|---|---|---|\n");
    DataNode all = DataNode.load(Panel.class, "crosswalk.json");
    for (DataNode row : all.items()) {
      boolean joined = Boolean.parseBoolean(row.get("joined").text());
      table
          .append("| ")
          .append(measures(row.get("list").texts()))
          .append(" | ")
          .append(measures(row.get("tables").texts()))
          .append(" | ")
          .append(joined ? "`" + row.get("series").text() + "`" : "no")
          .append(" | ")
          .append(row.get("en").text())
          .append(" |\n");
    }
    assertEquals(table.toString(), Document.page("archive").block("crosswalk", table.toString()));
  }

  private static String measures(List<String> paths) {
    return paths.isEmpty()
        ? "none"
        : paths.stream()
            .map(path -> "`" + path.replace('/', '.') + "`")
            .collect(Collectors.joining(" + "));
  }
}
