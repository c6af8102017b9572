package io.github.nianbao.audit;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormBlock;
import io.github.nianbao.form.FormCatalogue;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.form.FormRow;
import io.github.nianbao.form.TableKind;
import io.github.nianbao.form.TableWords;
import io.github.nianbao.page.Line;
import io.github.nianbao.table.Table;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.label.LabelSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells a table that was not read from one that is not there: its labels fill cells or lines of
 * their own, or lie between blanks, as where line breaks became blanks. Where a narrative names
 * what they say, they lie among other words.
 */
public final class UnreadTables {

  /** So many different labels are no chance. */
  private static final int LEAST_LABELS = 3;

  /** With so many letters: a table of another kind may list 行政许可, 行政处罚 and 行政强制. */
  private static final int LEAST_LETTERS = 16;

  /** A label with fewer letters is a word that any table may have, such as 规章 or 总计. */
  private static final int SHORTEST = 4;

  /** How like a label the whole of a cell or a line must be, of 1. */
  private static final double LIKE = 0.7;

  /** Labels of cells stand beside one another without these. */
  private static final Pattern SENTENCE = Pattern.compile("[，,。；;：:、]");

  /** Of so many letters of a line of labels one may be of other words, such as 总计. */
  private static final int OTHER_WORDS = 4;

  /** How many of the labels are named to people. */
  private static final int NAMED = 3;

  private final TableKind kind;

  /** By its letters each label of the table that is looked for. */
  private final Map<String, String> labels = new LinkedHashMap<>();

  private final LabelSet letters;

  /** The letters of the labels that were found. */
  private final Set<String> found = new LinkedHashSet<>();

  /** The first page on which one lies, from 1; 0 in a text dump. */
  private int page;

  private UnreadTables(TableKind kind) {
    this.kind = kind;
    for (Form form : kind.forms()) {
      for (FormBlock block : form.blocks()) {
        know(List.of(block.banner()));
        for (FormRow row : block.rows()) {
          know(row.groups());
          know(row.labels());
        }
        for (FormColumn column : block.columns()) {
          know(column.groups());
          know(column.labels());
        }
      }
    }
    letters = new LabelSet(labels.keySet());
  }

  private void know(Collection<String> some) {
    for (String label : some) {
      if (letters(label).length() >= SHORTEST) {
        labels.putIfAbsent(letters(label), label);
      }
    }
  }

  /** The letters of a text without digits: those of its figures may lie in the line of a label. */
  private static String letters(String text) {
    return Labels.normalise(text).replaceAll("\\p{Nd}", "");
  }

  /**
   * One piece of evidence for each table that is there and was not read.
   *
   * @param read the tables that were read
   * @param lines of the document; those of the tables that were read may be left out
   * @param tables of any kind that it has; none in a text dump
   */
  public static List<Evidence> evidence(Set<TableKind> read, List<Line> lines, List<Table> tables) {
    List<UnreadTables> missing =
        FormCatalogue.standard().tables().stream()
            .filter(kind -> !kind.isBesideAnother() && !read.contains(kind))
            .filter(kind -> kind.besides().stream().noneMatch(read::contains))
            .filter(kind -> mayBeThere(kind, lines, tables))
            .map(UnreadTables::new)
            .toList();
    if (missing.isEmpty()) {
      return List.of();
    }
    lines.forEach(line -> look(missing, line.text(), line.page()));
    for (Table table : tables) {
      table.cells().forEach(cell -> look(missing, cell.content().text(), table.page()));
    }
    return missing.stream().filter(UnreadTables::isThere).map(UnreadTables::evidence).toList();
  }

  private static boolean mayBeThere(TableKind kind, List<Line> lines, List<Table> tables) {
    TableWords words = kind.words();
    return words.signs().isEmpty()
        || words.isAmong(lines.stream().map(Line::text).toList())
        || tables.stream()
            .flatMap(table -> table.cells().stream())
            .map(cell -> cell.content().text())
            .anyMatch(text -> text.length() >= SHORTEST && words.isSign(Labels.normalise(text)));
  }

  private static void look(List<UnreadTables> missing, String text, int page) {
    String whole = letters(text);
    List<String> parts = Arrays.stream(text.split(" ")).map(UnreadTables::letters).toList();
    for (UnreadTables table : missing) {
      int label = table.letters.nearest(whole, LIKE);
      if (label >= 0) {
        table.take(table.letters.labels().get(label), page);
      }
      parts.stream().filter(table.labels::containsKey).forEach(part -> table.take(part, page));
      if (table.kind.isList() && parts.size() > 1) {
        table.beginning(parts).ifPresent(own -> table.take(own, page));
      }
      if (!SENTENCE.matcher(text).find()) {
        table.labelsOf(whole).forEach(part -> table.take(part, page));
      }
    }
  }

  /** The label of a row that a line begins with, where its cell is too narrow for all of it. */
  private Optional<String> beginning(List<String> parts) {
    String part = parts.stream().filter(own -> !own.isEmpty()).findFirst().orElse("");
    return part.length() < SHORTEST
        ? Optional.empty()
        : labels.keySet().stream().filter(label -> label.startsWith(part)).findFirst();
  }

  /** The labels that stand beside one another in a line; none where it holds more other words. */
  private List<String> labelsOf(String line) {
    List<String> own = new ArrayList<>();
    int other = 0;
    int at = 0;
    while (at < line.length()) {
      String longest = "";
      for (String label : labels.keySet()) {
        longest = label.length() > longest.length() && line.startsWith(label, at) ? label : longest;
      }
      if (longest.isEmpty()) {
        other++;
        at++;
      } else {
        own.add(longest);
        at += longest.length();
      }
    }
    return other * OTHER_WORDS <= line.length() ? own : List.of();
  }

  private void take(String label, int labelPage) {
    if (found.add(label)) {
      page = found.size() == 1 ? labelPage : Math.min(page, labelPage);
    }
  }

  private boolean isThere() {
    return found.size() >= LEAST_LABELS
        && found.stream().mapToInt(String::length).sum() >= LEAST_LETTERS;
  }

  private Evidence evidence() {
    String some = found.stream().limit(NAMED).map(labels::get).collect(Collectors.joining("、"));
    Scope scope = page == 0 ? Scope.of(kind.pointer()) : Scope.of(kind.pointer(), page);
    return Evidence.of(EvidenceKind.TABLE_UNREAD, scope).with(some);
  }
}
