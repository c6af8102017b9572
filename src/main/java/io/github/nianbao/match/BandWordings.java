package io.github.nianbao.match;

import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.label.LabelNumerals;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The wordings that the labels of bands may be read as: the last label column, or more of them,
 * line by line or cell by cell.
 */
final class BandWordings {

  /** Where a note may begin. */
  private static final Pattern NOTE_BEGINS =
      Pattern.compile("[(（](?![" + LabelNumerals.BRACKETED + "][)）])");

  /** What says of a row, before its number, that it is a part of those over it. */
  private static final Pattern PART = Pattern.compile("其中[:：]?\\s*(?=\\d\\s*[.．、])");

  private final List<List<Wording>> ofBands = new ArrayList<>();
  private final boolean[] use;

  /** A wording of a label, as printed and normalised, and whether a note may begin in it. */
  record Wording(String printed, String normal, boolean note) {

    /** Of a band without labels. */
    private static final Wording NONE = new Wording("", "", false);

    private static Wording of(String label) {
      String printed = label.contains("其中") ? PART.matcher(label).replaceAll("") : label;
      boolean bracket = printed.indexOf('(') >= 0 || printed.indexOf('（') >= 0;
      boolean note = bracket && NOTE_BEGINS.matcher(printed).find();
      return new Wording(printed, Labels.normalise(printed), note);
    }
  }

  /**
   * @param compared whether there are labels to compare with; 四 has none
   */
  BandWordings(List<RowBand> bands, boolean compared) {
    int depth =
        compared ? bands.stream().mapToInt(band -> band.labels().size()).max().orElse(0) : 0;
    for (RowBand band : bands) {
      ofBands.add(wordings(band, depth));
    }
    use = ofUse();
  }

  private static List<Wording> wordings(RowBand band, int depth) {
    List<CellContent> labels = band.labels();
    List<Wording> wordings = new ArrayList<>();
    Wording byCell = Wording.NONE;
    Wording byLine = Wording.NONE;
    for (int last = 1; last <= depth; last++) {
      if (last <= labels.size()) {
        List<CellContent> own = labels.subList(labels.size() - last, labels.size());
        byCell = Wording.of(joined(own));
        int several = 0;
        for (CellContent label : own) {
          several += label.isBlank() ? 0 : 1;
        }
        byLine = several > 1 ? Wording.of(own.get(0).across(own.subList(1, own.size()))) : byCell;
      }
      wordings.add(byLine);
      if (last > 1) {
        wordings.add(byCell);
      }
    }
    return wordings;
  }

  private static String joined(List<CellContent> labels) {
    if (labels.size() == 1) {
      return labels.get(0).text();
    }
    StringBuilder text = new StringBuilder();
    labels.forEach(label -> text.append(label.text()));
    return text.toString();
  }

  /** Which of the wordings differ from the one before them in any band. */
  private boolean[] ofUse() {
    boolean[] differ = new boolean[ofBands.isEmpty() ? 0 : ofBands.get(0).size()];
    for (int wording = 0; wording < differ.length; wording++) {
      for (List<Wording> own : ofBands) {
        differ[wording] |=
            wording == 0 || !own.get(wording).normal.equals(own.get(wording - 1).normal);
      }
    }
    return differ;
  }

  /** How many wordings each band has. */
  int count() {
    return use.length;
  }

  /** Whether a wording is another than the one before it in any band. */
  boolean isOfUse(int wording) {
    return use[wording];
  }

  /** A band in one of the wordings. */
  Wording of(int band, int wording) {
    return ofBands.get(band).get(wording);
  }

  /** Whether so many bands read as they do in a wording before this one. */
  boolean readBefore(int from, int count, int wording) {
    for (int before = 0; before < wording; before++) {
      int same = 0;
      while (use[before]
          && same < count
          && of(from + same, before).equals(of(from + same, wording))) {
        same++;
      }
      if (same == count) {
        return true;
      }
    }
    return false;
  }

  /** Whether a note may begin in any of so many bands. */
  boolean noteIn(int from, int count, int wording) {
    for (int i = 0; i < count; i++) {
      if (of(from + i, wording).note) {
        return true;
      }
    }
    return false;
  }
}
