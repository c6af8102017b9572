package io.github.nianbao.pdf.content;

import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.page.Box;
import io.github.nianbao.report.Limit;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The graphics state of a page, those that were saved, and the marked contents around what is read:
 * in a hidden layer, nothing is seen.
 */
final class StateStack {

  /**
   * For each level that forms may be nested, so many states may be saved: some are never restored.
   */
  private static final long STATES = 1000;

  private final long maximumNesting;
  private final Deque<GraphicsState> saved = new ArrayDeque<>();

  /** States that are of no use any more but to be filled again. */
  private final Deque<GraphicsState> spare = new ArrayDeque<>();

  private GraphicsState current;

  /** How many marked contents there are around. */
  private int marks;

  /**
   * How many there are within the outermost one of a hidden layer, and it; 0 where there is none.
   */
  private int hiddenFrom;

  /**
   * @param page all of it, as displayed
   * @param maximumNesting how deep forms may be nested
   */
  StateStack(Box page, long maximumNesting) {
    current = new GraphicsState(page);
    this.maximumNesting = maximumNesting;
  }

  GraphicsState current() {
    return current;
  }

  /** Begins afresh with a page on which nothing was painted; what was saved stays so. */
  void reset(Box page) {
    current = new GraphicsState(page);
  }

  /**
   * Saves the current state.
   *
   * @throws LimitReached where too many were saved
   */
  void save() {
    if (saved.size() / STATES >= maximumNesting) {
      throw new LimitReached(Limit.NESTING, maximumNesting);
    }
    GraphicsState copy = spare.isEmpty() ? new GraphicsState(current.clip) : spare.pop();
    copy.set(current);
    saved.push(current);
    current = copy;
  }

  /** How many states are saved. */
  int depth() {
    return saved.size();
  }

  /** Restores the state saved last, if more than so many are saved. */
  void restore(int floor) {
    if (saved.size() > floor) {
      spare.push(current);
      current = saved.pop();
      current.hidden = hiddenFrom > 0;
    }
  }

  /** Restores the state before which so many were saved. */
  void restoreAll(int floor) {
    while (saved.size() > floor) {
      restore(floor);
    }
  }

  /** How many marked contents there are around. */
  int marks() {
    return marks;
  }

  /** Whether what is marked cannot be seen, whatever is marked within it. */
  boolean isHidden() {
    return hiddenFrom > 0;
  }

  /**
   * A marked content begins.
   *
   * @param hidden whether it belongs to a layer that is not shown
   */
  void beginMarked(boolean hidden) {
    marks++;
    if (hidden && hiddenFrom == 0) {
      hiddenFrom = marks;
      current.hidden = true;
    }
  }

  /** Ends the marked contents begun last, until there are so many around. */
  void endMarked(int floor) {
    while (marks > floor) {
      endMarked();
    }
  }

  /** Ends the marked content begun last, if there is one. */
  void endMarked() {
    if (marks > 0 && marks-- == hiddenFrom) {
      hiddenFrom = 0;
      current.hidden = false;
    }
  }
}
