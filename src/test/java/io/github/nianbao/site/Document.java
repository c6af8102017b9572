package io.github.nianbao.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page that people read, in Markdown: the README or one of {@code src/site/markdown}.
 *
 * @param path from the folder of the project
 * @param text of the whole file
 */
public record Document(Path path, String text) {

  /**
   * With {@code -Dnianbao.bless=true} what is measured is taken for what is expected, as far as it
   * agrees with the truth.
   */
  public static final boolean BLESS = Boolean.getBoolean("nianbao.bless");

  private static final Path SITE = Path.of("src", "site", "markdown");
  private static final Pattern WORD = Pattern.compile("`([^`\n]+)`");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
  private static final Pattern NO_ANCHOR = Pattern.compile("[^\\p{L}\\p{N}_ -]");

  /** Code set off from the text: its language, empty for an indented command. */
  record Code(String language, String text) {}

  /** The README, which is English. */
  public static Document readme() throws IOException {
    return of(Path.of("README.md"));
  }

  /** The Chinese page. */
  public static Document chinese() throws IOException {
    return page("zh");
  }

  /** A page of the site by its name without ending. */
  public static Document page(String name) throws IOException {
    return of(SITE.resolve(name + ".md"));
  }

  /** The README and every page of the site. */
  static List<Document> all() throws IOException {
    List<Document> all = new ArrayList<>(List.of(readme()));
    try (Stream<Path> pages = Files.list(SITE)) {
      for (Path page : pages.sorted().toList()) {
        all.add(of(page));
      }
    }
    return all;
  }

  private static Document of(Path path) throws IOException {
    // A blessing run writes pages while other tests read them.
    synchronized (Document.class) {
      return new Document(path, Files.readString(path));
    }
  }

  /**
   * The text between two comments of a name; a blessing run first puts the expected text there.
   *
   * @param expected with the end of its last line
   */
  public String block(String name, String expected) throws IOException {
    String begin = "<!-- " + name + ":begin -->\n";
    String end = "<!-- " + name + ":end -->";
    synchronized (Document.class) {
      String now = Files.readString(path);
      int from = now.indexOf(begin) + begin.length();
      if (now.indexOf(begin) < 0 || now.indexOf(end) < from) {
        throw new IOException(path + " has no block " + name);
      }
      if (BLESS) {
        now = now.substring(0, from) + expected + now.substring(now.indexOf(end));
        Files.writeString(path, now);
      }
      return now.substring(from, now.indexOf(end));
    }
  }

  /** The lines that begin like this. */
  List<String> lines(String start) {
    return text.lines().filter(line -> line.startsWith(start)).toList();
  }

  /** All code that is set off from the text, in its order. */
  List<Code> code() {
    return split().code;
  }

  /** The code of a language. */
  List<String> code(String language) {
    return code().stream().filter(c -> c.language.equals(language)).map(Code::text).toList();
  }

  /** The indented commands, each on one line. */
  List<String> commands() {
    return code("").stream().map(c -> c.replace("\\\n", " ")).flatMap(String::lines).toList();
  }

  /** The text without the code that is set off from it. */
  String prose() {
    return split().prose.toString();
  }

  /** What the text sets in the font of code. */
  List<String> words() {
    return groups(WORD, prose());
  }

  /** The targets of the links. */
  List<String> links() {
    return groups(LINK, WORD.matcher(prose()).replaceAll("code"));
  }

  /** What a link may name after {@code #}: each heading in small letters, blanks as hyphens. */
  List<String> anchors() {
    return prose()
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(heading -> NO_ANCHOR.matcher(heading).replaceAll("").replace(' ', '-'))
        .toList();
  }

  private static List<String> groups(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }

  private record Split(List<Code> code, StringBuilder prose) {}

  private Split split() {
    Split split = new Split(new ArrayList<>(), new StringBuilder());
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      StringBuilder code = new StringBuilder();
      if (line.startsWith("```")) {
        while (!lines.get(++i).startsWith("```")) {
          code.append(lines.get(i)).append('\n');
        }
        split.code.add(new Code(line.substring("```".length()), code.toString()));
      } else if (isIndented(line) && (i == 0 || lines.get(i - 1).isBlank())) {
        for (; i < lines.size() && isIndented(lines.get(i)); i++) {
          code.append(lines.get(i).strip()).append('\n');
        }
        i--;
        split.code.add(new Code("", code.toString()));
      } else {
        split.prose.append(line).append('\n');
      }
    }
    return split;
  }

  private static boolean isIndented(String line) {
    return line.startsWith("    ");
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
