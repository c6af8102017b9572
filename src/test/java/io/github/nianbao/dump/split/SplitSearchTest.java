package io.github.nianbao.dump.split;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.dump.text.Atom.Fragment;
import io.github.nianbao.form.Form;
import io.github.nianbao.form.FormCatalogue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the fragments of a row of 三, six applicants and their total, are divided. */
class SplitSearchTest {

  @Test
  void partsOfAFigureAreJoinedWhereTheSumSaysSo() {
    assertEquals(
        List.of("20_6 | 16 | 2 | 0 | 11 | 0 | 235"),
        splits(Separators.CONTENT, "20", "6", "16", "2", "0", "11", "0", "235"));
  }

  @Test
  void asManyFragmentsAsCellsAreReadAsPrintedThoughTheyDoNotAddUp() {
    assertEquals(
        List.of("206 | 16 | 2 | 0 | 11 | 0 | 236"),
        splits(Separators.CONTENT, "206", "16", "2", "0", "11", "0", "236"));
  }

  @Test
  void moreFragmentsThanCellsThatNeverAddUpHaveNoSplit() {
    assertEquals(
        List.of(), splits(Separators.CONTENT, "20", "6", "16", "2", "0", "11", "0", "999"));
  }

  @Test
  void figuresThatRanTogetherAreCutWhereTheSumSaysSo() {
    assertEquals(
        List.of("12 | 0 | 0 | 0 | 0 | 0 | 12"),
        splits(Separators.LOST_WITHOUT_BLANKS, "120000012"));
  }

  @Test
  void severalSplitsThatAddUpAreAllGiven() {
    assertEquals(
        List.of(
            "1 | 1 | 1_0 | 0 | 0 | 0 | 12",
            "1 | 1_1 | 0 | 0 | 0 | 0 | 12",
            "1_1 | 1 | 0 | 0 | 0 | 0 | 12"),
        splits(Separators.CONTENT, "1", "1", "1", "0", "0", "0", "0", "12"));
  }

  private static List<String> splits(Separators separators, String... texts) {
    Form form = FormCatalogue.standard().table("requests").newest();
    RowShape shape = RowShape.of(form, form.blocks().get(0), form.rows().get(0));
    List<Fragment> fragments = new ArrayList<>();
    for (String text : texts) {
      fragments.add(new Fragment(text, "", fragments.size(), 0, false, false));
    }
    return SplitSearch.find(shape, fragments, separators).stream().map(RowSplit::toString).toList();
  }
}
