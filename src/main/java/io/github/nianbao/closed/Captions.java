package io.github.nianbao.closed;

import io.github.nianbao.narrative.Outline;
import io.github.nianbao.narrative.Whose;
import io.github.nianbao.page.Provenance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands right over the tables of a document, and says whose they are. */
public interface Captions {

  /** So many paragraphs over a table are looked at: a number or a unit may stand among them. */
  int MOST = 3;

  /** A paragraph of no more characters is no text. */
  int SHORT = 14;

  /**
   * What is said over a table.
   *
   * @param whose it is
   * @param words that say so; empty for none
   * @param page of the table; 0 in a source without pages
   * @param goesOn whether nothing parts it from a table of its kind over it
   */
  record Said(Whose whose, String words, int page, boolean goesOn) {

    /**
     * What some paragraphs over a table say, or else the heading of its section.
     *
     * @param table where it begins
     * @param goesOn whether nothing but these parts it from a table of its kind over it
     */
    public static Said by(
        List<String> paragraphs, Provenance table, boolean goesOn, Outline outline) {
      for (int i = paragraphs.size() - 1; i >= Math.max(0, paragraphs.size() - MOST); i--) {
        String paragraph = paragraphs.get(i);
        Whose whose = outline.whose(paragraph);
        if (whose != Whose.UNSAID) {
          return new Said(whose, paragraph, table.page(), false);
        }
        if (paragraph.length() > SHORT) {
          return bySection(table, false, outline);
        }
      }
      return bySection(table, goesOn, outline);
    }

    private static Said bySection(Provenance table, boolean goesOn, Outline outline) {
      String heading = outline.headingAt(table.place());
      Whose whose = heading == null ? Whose.UNSAID : outline.whoseSection(heading);
      String words = heading == null || whose == Whose.UNSAID ? "" : heading;
      return new Said(whose, words, table.page(), goesOn);
    }
  }

  /**
   * What stands over a table.
   *
   * @param header where it begins
   * @param bottom where the words over it end; those of its labels may lie among them
   * @param before what of a table of its kind lies before it; null for nothing
   */
  Said over(Provenance header, double bottom, @Nullable Provenance before);
}
