package io.github.nianbao.pdf.ruling;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.RulingLine;
import java.util.ArrayList;
import java.util.List;

/** The rulings of one page, in content order; dashes that together make a line are joined. */
public final class RulingLineCollector {

  /** Pieces below this length that lie alone are no rulings, in points. */
  private static final double MINIMUM_LENGTH = 2;

  private final long limit;
  private final List<RulingLine> rules = new ArrayList<>();
  private final DashJoiner dashes = new DashJoiner();
  private boolean limitReached;

  public RulingLineCollector(long limit) {
    this.limit = limit;
  }

  public void add(RulingLine rule) {
    if (full()) {
      return;
    }
    if (rule.length() <= DashJoiner.MAXIMUM_LENGTH) {
      dashes.add(rule);
    } else {
      rules.add(rule);
    }
  }

  /** Something small both ways: a dot of a dotted line, either way. */
  void addDot(Box box) {
    if (!full()) {
      dashes.addDot(box);
    }
  }

  private boolean full() {
    if (rules.size() + dashes.size() < limit) {
      return false;
    }
    limitReached = true;
    return true;
  }

  public List<RulingLine> rules() {
    List<RulingLine> all = new ArrayList<>(rules);
    for (RulingLine rule : dashes.joined()) {
      if (rule.length() >= MINIMUM_LENGTH) {
        all.add(rule);
      }
    }
    return List.copyOf(all);
  }

  public boolean limitReached() {
    return limitReached;
  }
}
