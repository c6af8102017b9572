package io.github.nianbao.dump.label;

import io.github.nianbao.dump.text.Atom;
import io.github.nianbao.dump.text.Atom.Fragment;
import io.github.nianbao.dump.text.Atom.Letter;
import io.github.nianbao.dump.text.DumpLines.DumpLine;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.page.Line;
import io.github.nianbao.token.Wordings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** Tells the lines of tables from those of the text; one that holds both is cut. */
public final class TableRegions {

  private final List<DumpLine> lines;
  private final List<Atom> atoms;

  /** For every character of every line whether it belongs to a table. */
  private final BitSet[] table;

  public TableRegions(List<DumpLine> lines, List<Atom> atoms) {
    this.lines = lines;
    this.atoms = atoms;
    this.table = new BitSet[lines.size()];
    for (int i = 0; i < table.length; i++) {
      table[i] = new BitSet();
    }
  }

  /** Marks what lies from one atom to before another. */
  public void add(int start, int end) {
    if (start >= end) {
      return;
    }
    Atom first = atoms.get(start);
    Atom last = atoms.get(end - 1);
    int to = last instanceof Fragment f ? f.end() + f.remark().length() : last.column() + 1;
    for (int line = first.line(); line <= last.line(); line++) {
      String text = lines.get(line).text();
      int from = line == first.line() ? startInLine(text, first.column()) : 0;
      int until = line == last.line() ? endInLine(text, to) : text.length();
      table[line].set(from, Math.max(from, until));
    }
  }

  /**
   * The start of the header above the first row of a table. The last letters of the heading of its
   * section are letters of the header as well.
   *
   * @param firstRow index of the first atom of the row
   */
  public int headerStart(Form form, int firstRow) {
    List<FormColumn> columns = form.blocks().get(0).columns();
    List<String> others = new ArrayList<>(Wordings.get().tableWords());
    columns.forEach(column -> others.add(column.unit()));
    if (form.kind().isList()) {
      others.addAll(form.rows().get(0).groups());
      others.addAll(Wordings.get().unitColumns());
      others.add(form.kind().words().labelHeader());
    }
    HeaderLetters header = HeaderLetters.of(columns, others);
    int start = firstRow;
    while (start > 0
        && atoms.get(start - 1) instanceof Letter letter
        && header.contain(letter.letter())) {
      start--;
    }
    StringBuilder letters = new StringBuilder();
    for (Atom atom : atoms.subList(start, firstRow)) {
      letters.append(((Letter) atom).letter());
    }
    int section = form.kind().section();
    for (String heading :
        section == 0 ? List.<String>of() : Wordings.get().headings().get(section - 1)) {
      String end = header.endOf(heading);
      if (!end.isEmpty() && letters.indexOf(end) == 0) {
        return start + end.length();
      }
    }
    return start;
  }

  /** Fills the lines and, by their indexes, those that belong to tables. */
  public void cut(List<Line> pieces, BitSet tableLines) {
    for (int i = 0; i < table.length; i++) {
      String text = lines.get(i).text();
      int from = 0;
      while (from < text.length()) {
        boolean inTable = table[i].get(from);
        int to = inTable ? table[i].nextClearBit(from) : table[i].nextSetBit(from);
        to = to < 0 ? text.length() : Math.min(to, text.length());
        String own = lines.get(i).printed().substring(from, to).strip();
        // Bars around what stands alone in a table that sets out the page are none of it.
        String piece = StringUtils.strip(own, "|").strip();
        if (!piece.isEmpty()) {
          tableLines.set(pieces.size(), inTable);
          pieces.add(new Line(piece, 0, null, 0));
        }
        from = to;
      }
    }
  }

  /** Brackets and spaces before the first letter belong to it, and so does what is no text. */
  private static int startInLine(String text, int column) {
    int start = Math.min(column, text.length());
    while (start > 0 && !Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int endInLine(String text, int column) {
    int end = Math.min(column, text.length());
    while (end < text.length() && ")]”\" ".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
