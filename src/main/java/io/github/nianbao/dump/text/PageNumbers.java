package io.github.nianbao.dump.text;

import io.github.nianbao.dump.text.DumpLines.DumpLine;
import io.github.nianbao.token.Marks;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a dump that hold the number of a page.
 *
 * @param certain lines that can be nothing else
 * @param possible lines at the edge of a page with a lone number, which may also be a figure
 */
public record PageNumbers(BitSet certain, BitSet possible) {

  private static final Pattern DRESSED =
      Pattern.compile(
          "\\s*(?:#\\s*\\d{1,3}\\s*#|第\\s*\\d{1,3}\\s*页.*)\\s*"
              .replace("#", "[~·" + Marks.DASHES + "]+"));

  private static final Pattern LONE = Pattern.compile("\\s*(\\d{1,3})\\s*");

  public static PageNumbers of(List<DumpLine> lines) {
    BitSet certain = new BitSet();
    BitSet possible = new BitSet();
    BitSet feet = new BitSet();
    int page = 1;
    boolean counting = true;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (DRESSED.matcher(text).matches()) {
        certain.set(i);
      }
      if (!endsPage(lines, i)) {
        continue;
      }
      Matcher lone = LONE.matcher(text);
      if (lone.matches() && Integer.parseInt(lone.group(1)) > 0) {
        feet.set(i);
        counting &= Integer.parseInt(lone.group(1)) == page;
      } else {
        counting = false;
      }
      page++;
    }
    // Every page ends with its own number: no figure does that.
    (counting && feet.cardinality() > 1 ? certain : possible).or(feet);
    return new PageNumbers(certain, possible);
  }

  /** Whether a line holds nothing but what may be the number of a page. */
  public static boolean mayBe(String line) {
    return DRESSED.matcher(line).matches() || LONE.matcher(line).matches();
  }

  private static boolean endsPage(List<DumpLine> lines, int i) {
    return i + 1 == lines.size() || lines.get(i + 1).firstOfPage();
  }
}
