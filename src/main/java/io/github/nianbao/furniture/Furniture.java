package io.github.nianbao.furniture;

import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.line.LineReader;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Line;
import io.github.nianbao.page.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The page furniture of a document: page numbers, running heads and numbers of lines.
 *
 * <p>It errs on the side of leaving things in, for what it takes out is no longer looked at: only
 * the outermost lines of a page count, one beside which a vertical ruling runs only where it stands
 * as on another page without, a page number only where it counts with the pages, a running head
 * only where most pages repeat it. A page that stands twice in a document repeats all its lines,
 * and counts once.
 */
public final class Furniture {

  /** No running head: words of the tables' headers, which a long table may repeat. */
  private static final Set<String> HEADER_WORDS = FormCatalogue.standard().headerWords();

  private final Map<Integer, Set<Glyph>> glyphs;

  /** For the pages as they are read, by their numbers. */
  private final Map<Integer, LineReader> readers;

  private Furniture(Map<Integer, Set<Glyph>> glyphs, Map<Integer, LineReader> readers) {
    this.glyphs = glyphs;
    this.readers = readers;
  }

  /** Finds the furniture of a document's pages. */
  public static Furniture of(List<Page> pages) {
    List<PageEdge> edges = new ArrayList<>();
    Map<Integer, LineReader> readers = new HashMap<>();
    Map<Integer, Set<Glyph>> found = new HashMap<>();
    for (Page page : pages) {
      List<Glyph> numbers = MarginNumbers.of(page);
      Page text = page;
      if (!numbers.isEmpty()) {
        own(found, page).addAll(numbers);
        text = without(page, own(found, page)::contains);
      }
      LineReader reader = LineReader.of(text);
      readers.put(page.number(), reader);
      PageEdge.addTo(edges, text, reader);
    }
    // Each edge is only compared with those that may be like it: a document may have many pages.
    Map<String, List<PageEdge>> numbers =
        edges.stream()
            .filter(edge -> edge.number() != null && edge.rank() == 0)
            .collect(Collectors.groupingBy(edge -> edge.side() + edge.offset()));
    edges.stream()
        .filter(edge -> pageNumber(edge, numbers, pages.size()))
        .forEach(e -> add(found, e));
    Map<String, List<PageEdge>> heads =
        edges.stream().collect(Collectors.groupingBy(edge -> edge.side() + edge.shape()));
    List<PageEdge> candidates =
        edges.stream()
            .filter(
                edge -> mayBeHead(edge, heads.getOrDefault(edge.side() + edge.shape(), List.of())))
            .toList();
    Map<Integer, Integer> originals = candidates.isEmpty() ? Map.of() : originals(pages);
    long withEdges = originalsOf(edges, originals);
    candidates.stream()
        .filter(
            edge ->
                runningHead(
                    edge,
                    heads.getOrDefault(edge.side() + edge.shape(), List.of()),
                    originals,
                    withEdges))
        .forEach(e -> add(found, e));
    return new Furniture(found, readers);
  }

  /** This, with some other glyphs of a page that are none of what is read either. */
  public Furniture with(Page page, Predicate<Glyph> others) {
    Map<Integer, Set<Glyph>> all = new HashMap<>(glyphs);
    Set<Glyph> own = Collections.newSetFromMap(new IdentityHashMap<>());
    own.addAll(glyphs.getOrDefault(page.number(), Set.of()));
    page.glyphs().stream().filter(others).forEach(own::add);
    all.put(page.number(), own);
    return new Furniture(all, readers);
  }

  /** Whether a glyph of a page is furniture. */
  public Predicate<Glyph> on(Page page) {
    Set<Glyph> own = glyphs.getOrDefault(page.number(), Set.of());
    double reach = own.stream().mapToDouble(glyph -> fromEdge(page, glyph)).max().orElse(-1);
    return glyph -> fromEdge(page, glyph) <= reach && own.contains(glyph);
  }

  /**
   * The lines of a page without its furniture.
   *
   * @param other what else is no running text
   */
  public List<Line> lines(Page page, Predicate<Glyph> other) {
    return reader(page).lines(on(page).or(other).negate());
  }

  /** A page without its furniture, which may stand within or under a table cut by its end. */
  public Page clear(Page page) {
    return glyphs.containsKey(page.number()) ? without(page, on(page)) : page;
  }

  private static Page without(Page page, Predicate<Glyph> some) {
    return page.withGlyphs(page.glyphs().stream().filter(some.negate()).toList());
  }

  private static Set<Glyph> own(Map<Integer, Set<Glyph>> found, Page page) {
    return found.computeIfAbsent(
        page.number(), number -> Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /** The lines of a page that are furniture. */
  public List<Line> heads(Page page) {
    return glyphs.containsKey(page.number()) ? reader(page).lines(on(page)) : List.of();
  }

  private LineReader reader(Page page) {
    return Objects.requireNonNull(readers.get(page.number()));
  }

  private static void add(Map<Integer, Set<Glyph>> found, PageEdge edge) {
    Set<Glyph> own = own(found, edge.page());
    for (int place : edge.row().places()) {
      own.add(edge.page().glyphs().get(place));
    }
  }

  /** How far a glyph stands from the nearer of the upper and the lower edge, in points. */
  private static double fromEdge(Page page, Glyph glyph) {
    double y = glyph.box().centerY();
    return Math.min(y, page.height() - y);
  }

  /** For each page the first one with the same text. */
  private static Map<Integer, Integer> originals(List<Page> pages) {
    Map<List<String>, Integer> firsts = new HashMap<>();
    Map<Integer, Integer> originals = new HashMap<>();
    for (Page page : pages) {
      List<String> text = page.glyphs().stream().map(Glyph::text).toList();
      Integer first = firsts.putIfAbsent(text, page.number());
      originals.put(page.number(), first == null ? page.number() : first);
    }
    return originals;
  }

  private static long originalsOf(List<PageEdge> edges, Map<Integer, Integer> originals) {
    return edges.stream().map(edge -> originals.get(edge.page().number())).distinct().count();
  }

  private static long pagesOf(List<PageEdge> edges) {
    return edges.stream().mapToInt(edge -> edge.page().number()).distinct().count();
  }

  /** A number at the edge that counts with the pages, at the same edge of every page. */
  private static boolean pageNumber(PageEdge edge, Map<String, List<PageEdge>> numbers, int pages) {
    PageNumber number = edge.number();
    if (number == null || edge.rank() > 0) {
      return false;
    }
    List<PageEdge> alike = numbers.getOrDefault(edge.side() + edge.offset(), List.of());
    if (edge.beside() && alike.stream().noneMatch(edge::isAtPlaceOf)) {
      return false;
    }
    if (edge.turned()) {
      // Whatever it counts, it is no figure of the report.
      return true;
    }
    if (pages == 1) {
      return number.decorated() || number.value() == 1;
    }
    if (number.decorated()) {
      return pagesOf(alike) > 1 || edge.offset() == 0;
    }
    // A figure of a table may count with the pages by chance, but not at the same place.
    return pagesOf(alike.stream().filter(other -> isOneOf(edge, other)).toList()) > 1;
  }

  /** Whether page numbers as far from their edges, and as large, are printed alike. */
  private static boolean isOneOf(PageEdge edge, PageEdge other) {
    return other.isAsFarAs(edge) && other.isAsLargeAs(edge);
  }

  /**
   * @param alike the edges at the same side with the same text but for numbers
   */
  private static boolean mayBeHead(PageEdge edge, List<PageEdge> alike) {
    return alike.size() > 1
        && (!edge.beside() || alike.stream().anyMatch(edge::isAtPlaceOf))
        && edge.text().codePoints().anyMatch(Character::isLetter)
        && HEADER_WORDS.stream().noneMatch(edge.text()::contains);
  }

  /**
   * @param alike the edges at the same side with the same text but for numbers
   * @param originals for each page the first one with the same text
   * @param pages how many different pages have an edge at all
   */
  private static boolean runningHead(
      PageEdge edge, List<PageEdge> alike, Map<Integer, Integer> originals, long pages) {
    List<PageEdge> same = alike.stream().filter(other -> isOneOf(edge, other)).toList();
    long pagesWith = originalsOf(same, originals);
    return pagesWith > 1 && pagesWith * 2 > pages;
  }
}
