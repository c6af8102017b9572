package io.github.nianbao.match;

import io.github.nianbao.table.CellContent;
import io.github.nianbao.table.RowBand;
import io.github.nianbao.token.Labels;
import io.github.nianbao.token.label.NotelessLabel;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How like the labels of bands, alone or joined, are to the labels of a table's rows. */
public final class RowLikeness {

  /** What is longer is no label. */
  private static final int LONGEST = 70;

  /** A label is looked for in so many bands, joined, where it may lie anywhere. */
  private static final int JOINED = 3;

  /** How like a blank row is to one without a label. */
  private static final double BLANK = 0.6;

  /** And is not that of a row that it is so much less like. */
  private static final double RIVAL = 0.2;

  /** Of a row that is not like at all. */
  private static final double NONE = -1;

  private final RowLabels labels;
  private final BandWordings wordings;

  /** How like each band is, by its figures, to a row without a label; 0 where it has none. */
  private final double[] figures;

  private final double[][] @Nullable [] known;

  /** For each band the label that it plainly has, however it is numbered, from 1 on; 0 unknown. */
  private final int[] plain;

  /** How like rows are to bands joined: an array for those looked at, used again and again. */
  private double[] like = {};

  public RowLikeness(List<RowBand> bands, RowLabels labels) {
    this.labels = labels;
    this.known = new double[bands.size()][][];
    this.plain = new int[bands.size()];
    this.wordings = new BandWordings(bands, labels.count() > 0);
    figures = bands.stream().mapToDouble(this::figures).toArray();
  }

  /**
   * The rows that a band, and it and those after it, joined, may be. A row without a label is like
   * any bands with figures, the more the more of its cells these fill, and less so, where ruling
   * lines made the bands, blank ones.
   *
   * @param from the band
   * @param reach how many bands at most are joined
   * @param rows the labels of each row
   */
  RowCandidates candidates(int from, int reach, int[][] rows) {
    if (like.length < rows.length * reach) {
      like = new double[rows.length * reach];
    }
    double[][] compared = compared(from, reach);
    int rowsEnd = upToHeading(from, reach);
    double unlabelled = labels.goOn() ? BLANK : 0;
    int count = 0;
    for (int i = 0; i < reach; i++) {
      unlabelled = Math.max(unlabelled, figures[from + i]);
      double[] own = compared[i];
      double best = 0;
      for (int r = 0; r < rows.length; r++) {
        double row = rows[r].length > 0 ? 0 : unlabelled;
        for (int label : rows[r]) {
          row = Math.max(row, own[label]);
        }
        row = i < rowsEnd ? row : 0;
        like[r * reach + i] = row;
        best = Math.max(best, row);
      }
      // A label that is plainly that of one row is that of no other, wherever it lies.
      double least = best >= RowLabels.PLAIN ? best - RIVAL : RowAligner.LEAST_LIKE;
      for (int at = i; at < rows.length * reach; at += reach) {
        if (like[at] >= least) {
          count++;
        } else {
          like[at] = NONE;
        }
      }
    }
    RowCandidates candidates = new RowCandidates(rows.length, count);
    for (int r = 0; r < rows.length; r++) {
      for (int i = 0; i < reach; i++) {
        double row = like[r * reach + i];
        if (row > NONE) {
          candidates.add(i + 1, row);
        }
      }
      candidates.nextRow();
    }
    return candidates;
  }

  /** How many of some bands lie before one that is a heading of several rows. */
  private int upToHeading(int from, int reach) {
    int end = 0;
    while (end < reach && !isHeading(from + end)) {
      end++;
    }
    return end;
  }

  /** Whether a band is plainly a heading of several rows, and so no row itself. */
  boolean isHeading(int band) {
    if (labels.headings().length == 0) {
      return false;
    }
    double[] own = compared(band, 1)[0];
    double best = 0;
    for (double like : own) {
      best = Math.max(best, like);
    }
    for (int heading : labels.headings()) {
      if (best >= RowLabels.PLAIN && own[heading] == best) {
        return true;
      }
    }
    return false;
  }

  /**
   * The label that a band, or it and some after it, joined, plainly has, however it is numbered.
   *
   * @param end band after the last that may be joined
   * @return -1 for none
   */
  int plain(int band, int end) {
    if (plain[band] == 0) {
      plain[band] = findPlain(band, Math.min(end, band + JOINED)) + 2;
    }
    return plain[band] - 2;
  }

  private int findPlain(int band, int end) {
    for (int wording = 0; wording < wordings.count(); wording++) {
      StringBuilder text = new StringBuilder();
      for (int i = band; wordings.isOfUse(wording) && i < end && text.length() <= LONGEST; i++) {
        text.append(wordings.of(i, wording).normal());
        if (text.isEmpty()) {
          // What stands in the bands after it alone is the label of one of those.
          break;
        }
        int label = labels.plain(text.toString());
        if (label >= 0) {
          return label;
        }
      }
    }
    return -1;
  }

  /** How like bands, joined, are to each label, by their number from one on. */
  private double[][] compared(int from, int reach) {
    double[][] own = known[from];
    if (own == null || own.length < reach) {
      own = compare(from, reach);
      known[from] = own;
    }
    return own;
  }

  private double figures(RowBand band) {
    return labels.count() == 0 && isOfOthers(band) ? 0 : figuresIn(band);
  }

  /** Whether words in a row that needs no label say that it is of another measure or year. */
  private boolean isOfOthers(RowBand band) {
    return band.contents()
        .map(CellContent::text)
        .filter(text -> text.codePoints().anyMatch(Character::isIdeographic))
        .anyMatch(text -> labels.isOther(Labels.normalise(text)));
  }

  private static double figuresIn(RowBand band) {
    return band.hasValues() ? BLANK + (1 - BLANK) * band.filled() : 0;
  }

  private double[][] compare(int from, int reach) {
    double[][] best = new double[reach][];
    Arrays.setAll(best, i -> new double[labels.count()]);
    for (int wording = 0; wording < wordings.count(); wording++) {
      if (wordings.isOfUse(wording)) {
        compare(from, reach, wording, best);
      }
    }
    if (wordings.count() > 1) {
      withoutOtherMeasures(from, best);
    }
    return best;
  }

  /** What lies in the other label columns may say that a label is that of another measure. */
  private void withoutOtherMeasures(int from, double[][] best) {
    NotelessLabel label = new NotelessLabel();
    for (int i = 0; i < best.length; i++) {
      label.append(wordings.of(from + i, wordings.count() - 1).printed());
      if (label.text().length() > LONGEST) {
        return;
      }
      labels.withoutOtherMeasures(label.text(), best[i]);
    }
  }

  private void compare(int from, int reach, int wording, double[][] best) {
    StringBuilder text = new StringBuilder();
    int[] ends = new int[reach];
    int count = 0;
    while (count < reach) {
      text.append(wordings.of(from + count, wording).normal());
      if (!labels.goOn() && text.length() > LONGEST) {
        break;
      }
      ends[count++] = text.length();
    }
    if (count > 0 && !wordings.readBefore(from, count, wording)) {
      compareGrowing(text.substring(0, ends[count - 1]), Arrays.copyOf(ends, count), best, 0);
    }
    if (wordings.noteIn(from, reach, wording) && !wordings.readBefore(from, reach, wording)) {
      withoutNotes(from, wording, count, best);
    }
  }

  /**
   * Takes notes out of the labels.
   *
   * @param compared how many bands have been joined with their notes
   */
  private void withoutNotes(int from, int wording, int compared, double[][] best) {
    NotelessLabel label = new NotelessLabel();
    boolean begins = false;
    int[] ends = new int[best.length];
    int first = 0;
    String text = "";
    for (int i = 0; i < best.length; i++) {
      BandWordings.Wording own = wordings.of(from + i, wording);
      begins |= own.note();
      label.append(own.printed());
      boolean other = begins && (label.hadNotes() || i >= compared);
      if (!other || label.kept() < text.length()) {
        compareGrowing(text, Arrays.copyOfRange(ends, first, i), best, first);
        first = other ? i : i + 1;
      }
      text = other ? label.text() : "";
      ends[i] = text.length();
    }
    compareGrowing(text, Arrays.copyOfRange(ends, first, best.length), best, first);
  }

  /**
   * Compares beginnings of a text.
   *
   * @param ends where they end, rising
   * @param joined the place among the best of what the first of them is like
   */
  private void compareGrowing(String text, int[] ends, double[][] best, int joined) {
    if (!text.isEmpty()) {
      labels.compare(text, ends, best, joined);
    }
  }
}
