package io.github.nianbao.dump.label;

import io.github.nianbao.dump.label.FormLabels.Element;
import io.github.nianbao.dump.text.Atom;
import io.github.nianbao.dump.text.Atom.Fragment;
import io.github.nianbao.dump.text.Atom.Letter;
import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.token.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A table of a dump: the labels of its form that were found, each with what follows it.
 *
 * @param labels of the form it follows best
 * @param score of their alignment
 * @param parts in the order of the form
 * @param atoms among which it was found and which all indexes count
 */
public record TableText(FormLabels labels, int score, List<Part> parts, List<Atom> atoms) {

  /** Letters after the last label that end a table: a heading, or the text behind it. */
  private static final int FOREIGN_LETTERS = 4;

  /** Letters of the longest header of a list and of the heading of its first rows. */
  private static final int HEADER_LETTERS = 40;

  /** Letters of a label that must be found. */
  private static final double ENOUGH = 0.6;

  /**
   * A label and what follows it, up to the next one.
   *
   * @param matched how many letters of the label were found
   * @param start index of its first atom; -1 where the label was not found
   * @param lines indexes of the lines that hold its letters
   * @param fragments what lies between it and the next label
   * @param end index behind its last atom
   */
  public record Part(
      Element element,
      int matched,
      int start,
      SortedSet<Integer> lines,
      List<Fragment> fragments,
      int end) {

    public boolean isFound() {
      return start >= 0;
    }

    public Part with(List<Fragment> some) {
      return new Part(element, matched, start, lines, List.copyOf(some), end);
    }

    /** How many lines a line is away from those of the label; 0 for its own and the next ones. */
    public int distance(int line) {
      int away = Math.max(lines.first() - line, line - lines.last());
      return Math.max(0, away - 1);
    }

    @Override
    public String toString() {
      String name = element.row() == null ? "header" : element.row().path();
      return name + "@" + start + " " + fragments.stream().map(Fragment::text).toList();
    }
  }

  /** The letters right before its first row, as many as the header of a list has at most. */
  public String header() {
    return String.join("", headerParts());
  }

  /** The same letters as its words: what spaces and line breaks part. */
  public List<String> headerParts() {
    int end = parts.stream().filter(Part::isFound).mapToInt(Part::start).min().orElse(0);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int letters = 0;
    Atom next = null;
    for (int i = end - 1; i >= 0 && letters < HEADER_LETTERS; i--) {
      Atom atom = atoms.get(i);
      boolean apart =
          next != null && (atom.line() != next.line() || atom.column() + 1 < start(next));
      if ((apart || !(atom instanceof Letter)) && word.length() > 0) {
        words.add(0, word.toString());
        word.setLength(0);
      }
      if (atom instanceof Letter letter) {
        word.insert(0, letter.letter()).insert(0, letter.number());
        letters++;
      }
      next = atom;
    }
    if (word.length() > 0) {
      words.add(0, word.toString());
    }
    return words;
  }

  private static int start(Atom atom) {
    return atom instanceof Letter letter ? atom.column() - letter.number().length() : atom.column();
  }

  public static TableText of(FormLabels labels, List<Atom> atoms) {
    StringBuilder letters = new StringBuilder();
    List<Integer> atomOf = new ArrayList<>();
    for (int i = 0; i < atoms.size(); i++) {
      if (atoms.get(i) instanceof Letter letter) {
        letters.append(letter.letter());
        atomOf.add(i);
      }
    }
    LetterAlignment alignment = LetterAlignment.of(labels.letters(), letters.toString());
    List<List<Integer>> places = new ArrayList<>();
    for (Element element : labels.elements()) {
      List<Integer> found = new ArrayList<>();
      for (int i = element.start(); i < element.end(); i++) {
        if (alignment.places().get(i) >= 0) {
          found.add(atomOf.get(alignment.places().get(i)));
        }
      }
      places.add(isEnough(element, found) ? withoutStray(found, atoms) : List.of());
    }
    return new TableText(labels, alignment.score(), parts(labels, places, atoms), atoms);
  }

  private static boolean isEnough(Element element, List<Integer> found) {
    return found.size() >= 2 && found.size() >= ENOUGH * shortest(element);
  }

  /** Letters of the shortest wording of a label. */
  private static int shortest(Element element) {
    int shortest = element.length();
    if (element.row() != null) {
      for (String label : element.row().labels()) {
        shortest = Math.min(shortest, Labels.normalise(label).length());
      }
    }
    return shortest;
  }

  /** Evidence of every row whose label lacks letters. */
  public List<Evidence> damagedLabels() {
    List<Evidence> evidence = new ArrayList<>();
    for (Part part : parts) {
      FormRow row = part.element().row();
      if (row != null && part.isFound() && part.matched() < shortest(part.element())) {
        String at = labels.form().kind().pointer() + "/" + row.path();
        evidence.add(
            Evidence.of(EvidenceKind.ROW_LABEL_DIFFERS, Scope.of(at)).with(row.labels().get(0)));
      }
    }
    return List.copyOf(evidence);
  }

  /** A lone first letter with figures behind it belongs to what precedes it. */
  private static List<Integer> withoutStray(List<Integer> found, List<Atom> atoms) {
    boolean figuresBetween =
        found.size() > 3
            && atoms.subList(found.get(0), found.get(1)).stream()
                .anyMatch(a -> a instanceof Fragment);
    return figuresBetween ? found.subList(1, found.size()) : found;
  }

  private static List<Part> parts(FormLabels labels, List<List<Integer>> places, List<Atom> atoms) {
    List<Part> parts = new ArrayList<>();
    for (int k = 0; k < places.size(); k++) {
      List<Integer> own = places.get(k);
      Element element = labels.elements().get(k);
      if (own.isEmpty()) {
        parts.add(new Part(element, 0, -1, new TreeSet<>(), List.of(), -1));
        continue;
      }
      int end = next(places, k);
      if (end < 0) {
        end = tableEnd(own.get(own.size() - 1), atoms);
      }
      List<Fragment> fragments = new ArrayList<>();
      for (Atom atom : atoms.subList(own.get(0), end)) {
        if (atom instanceof Fragment fragment) {
          fragments.add(fragment);
        }
      }
      SortedSet<Integer> lines = new TreeSet<>();
      own.forEach(atom -> lines.add(atoms.get(atom).line()));
      parts.add(new Part(element, own.size(), own.get(0), lines, List.copyOf(fragments), end));
    }
    return List.copyOf(parts);
  }

  /** The index of the first atom of the next label; -1 where there is none. */
  private static int next(List<List<Integer>> places, int k) {
    for (int i = k + 1; i < places.size(); i++) {
      if (!places.get(i).isEmpty()) {
        return places.get(i).get(0);
      }
    }
    return -1;
  }

  private static int tableEnd(int last, List<Atom> atoms) {
    int foreign = 0;
    int end = last + 1;
    for (int i = last + 1; i < atoms.size() && foreign < FOREIGN_LETTERS; i++) {
      if (atoms.get(i) instanceof Fragment) {
        foreign = 0;
        end = i + 1;
      } else {
        foreign++;
      }
    }
    return end;
  }

  /** The same with other fragments at some of its labels. */
  public TableText with(UnaryOperator<Part> change) {
    return new TableText(labels, score, parts.stream().map(change).toList(), atoms);
  }

  /** Whether enough of the labels were found for this to be a table at all. */
  public boolean isTable() {
    long rows = parts.stream().filter(p -> p.element().row() != null).count();
    long found = parts.stream().filter(p -> p.element().row() != null && p.isFound()).count();
    boolean figures = parts.stream().anyMatch(p -> !p.fragments().isEmpty());
    return found * 2 >= rows
        && figures
        && score >= labels.letters().length() * LetterAlignment.MATCH / 3;
  }

  /** The paths of its rows that have figures. */
  public Set<String> filledRows() {
    Set<String> rows = new TreeSet<>();
    for (Part part : parts) {
      FormRow row = part.element().row();
      if (row != null && part.isFound() && !part.fragments().isEmpty()) {
        rows.add(row.path());
      }
    }
    return rows;
  }

  public int start() {
    return parts.stream().filter(Part::isFound).mapToInt(Part::start).min().orElse(0);
  }

  public int end() {
    return parts.stream().filter(Part::isFound).mapToInt(Part::end).max().orElse(0);
  }

  /** The figures right above a label, with no letter between. */
  public List<Fragment> figuresAbove(int start) {
    List<Fragment> above = new ArrayList<>();
    for (int i = start - 1; i >= 0 && atoms.get(i) instanceof Fragment fragment; i--) {
      above.add(0, fragment);
    }
    return above;
  }

  @Override
  public String toString() {
    return labels.form().kind() + " " + labels.form().version() + parts;
  }
}
