package io.github.nianbao.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on how the program is built names the rooms and types that there are. */
class DesignPageTest {

  private static final Path ROOT = Path.of("src/main/java/io/github/nianbao");
  private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
  private static final Pattern LINK =
      Pattern.compile("\\{@(?:code |link (?:[\\w.]*\\.)?)([\\w.]+)}");
  private static final Pattern TYPE = Pattern.compile("[A-Z]\\w*[a-z]\\w*");

  /** The rooms in the order in which a report passes through them. */
  private static final List<String> WAY =
      List.of(
          "",
          "report",
          "form",
          "evidence",
          "limit",
          "digest",
          "group",
          "input",
          "page",
          "line",
          "pdf",
          "pdf.*",
          "ofd",
          "recognise",
          "scan",
          "scan.*",
          "furniture",
          "table",
          "token",
          "token.*",
          "narrative",
          "narrative.*",
          "layout.*",
          "fragment",
          "match",
          "fill",
          "closed",
          "print",
          "flow",
          "flow.*",
          "html",
          "html.*",
          "pack",
          "word",
          "word.*",
          "sheet",
          "sheet.*",
          "dump",
          "dump.*",
          "audit",
          "local",
          "look",
          "assemble",
          "export",
          "export.*",
          "cli",
          "cli.*");

  @Test
  void everyRoomIsToldByWhatItSaysOfItself() throws IOException {
    SortedMap<String, String> rooms = rooms();
    StringBuilder table = new StringBuilder("| room | what it does |\n|---|---|\n");
    for (String part : WAY) {
      for (String room : List.copyOf(rooms.keySet())) {
        boolean below =
            part.endsWith(".*") && room.startsWith(part.substring(0, part.length() - 1));
        if (below || room.equals(part)) {
          String name = room.isEmpty() ? "(root)" : "`" + room + "`";
          table.append("| ").append(name).append(" | ").append(rooms.remove(room)).append(" |\n");
        }
      }
    }
    assertEquals(Set.of(), rooms.keySet(), "rooms that the order leaves out");
    assertEquals(table.toString(), Document.page("design").block("rooms", table.toString()));
  }

  @Test
  void everyTypeThatIsNamedIsThere() throws IOException {
    Set<String> unknown = new TreeSet<>(Document.page("design").words());
    unknown.removeIf(word -> !TYPE.matcher(word).matches());
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      files.forEach(file -> unknown.remove(file.getFileName().toString().replace(".java", "")));
    }
    assertEquals(Set.of(), unknown);
  }

  /** What each package says that it does, by its name below the root. */
  private static SortedMap<String, String> rooms() throws IOException {
    TreeMap<String, String> rooms = new TreeMap<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      for (Path file : files.filter(f -> f.endsWith("package-info.java")).toList()) {
        Matcher comment = COMMENT.matcher(Files.readString(file));
        String text = comment.find() ? comment.group(1) : "";
        String said =
            text.lines()
                .map(line -> line.strip().replaceFirst("^\\* ?", ""))
                .collect(Collectors.joining(" "));
        String name = ROOT.relativize(file.getParent()).toString().replace('/', '.');
        rooms.put(name, LINK.matcher(said.strip()).replaceAll("`$1`"));
      }
    }
    return rooms;
  }
}
