package io.github.nianbao.layout.aligned;

import io.github.nianbao.line.Run;
import io.github.nianbao.page.Box;
import io.github.nianbao.token.column.NamedColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The blocks of a table that has a line for each figure: one ends where a label of its lines comes
 * once more. What stands left of these labels, anywhere beside a block, is the label of all of it.
 */
final class ListedBlocks {

  /** From the label of the first line of each block to that of its last one. */
  private final List<Box> blocks = new ArrayList<>();

  /**
   * @param lines what lies on a page, from the top
   * @param figures which of it are figures
   * @param names what names columns
   */
  ListedBlocks(List<List<Run>> lines, Predicate<Run> figures, NamedColumns names) {
    long before = 0;
    for (List<Run> line : lines) {
      int last = line.size() - 1;
      boolean listed =
          last > 0
              && figures.test(line.get(last))
              && line.subList(0, last).stream().noneMatch(figures);
      long named = listed ? names.in(line.get(last - 1).text()) : 0;
      if (Long.bitCount(named) > 1) {
        Box label = line.get(last - 1).box();
        if (blocks.isEmpty() || (named & before) != 0) {
          blocks.add(label);
          before = 0;
        } else {
          blocks.set(blocks.size() - 1, blocks.get(blocks.size() - 1).union(label));
        }
        before |= named;
      }
    }
  }

  /** How far a label reaches up and down: over all lines of the block that it stands beside. */
  Box reach(Box label) {
    for (Box block : blocks) {
      double y = label.centerY();
      if (blocks.size() > 1 && label.x1() < block.x0() && y >= block.y0() && y <= block.y1()) {
        return new Box(label.x0(), block.y0(), label.x1(), block.y1());
      }
    }
    return label;
  }
}
