package io.github.nianbao.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Links lead somewhere, and every page can be reached. */
class LinksTest {

  @Test
  void everyLinkResolves() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Document document : Document.all()) {
      for (String link : document.links()) {
        if (!resolves(document, link)) {
          broken.add(document + ": " + link);
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  private static boolean resolves(Document from, String link) throws IOException {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? from.path() : target(from, parts[0]);
    boolean there = !target.startsWith("..") && Files.exists(target);
    if (!there || parts.length == 1) {
      return there;
    }
    return new Document(target, Files.readString(target)).anchors().contains(parts[1]);
  }

  private static Path target(Document from, String link) {
    return Path.of("").resolve(from.path()).resolveSibling(link).normalize();
  }

  @Test
  void everyPageIsLinkedFromTheReadme() throws IOException {
    Document readme = Document.readme();
    TreeSet<Path> unknown = new TreeSet<>();
    Document.all().forEach(document -> unknown.add(document.path()));
    unknown.remove(readme.path());
    readme.links().forEach(link -> unknown.remove(target(readme, link.replaceFirst("#.*", ""))));
    assertEquals(new TreeSet<>(), unknown);
  }

  @Test
  void noHeadingComesTwiceOnAPage() throws IOException {
    for (Document document : Document.all()) {
      List<String> anchors = document.anchors();
      assertEquals(anchors.size(), new TreeSet<>(anchors).size(), document::toString);
    }
  }
}
