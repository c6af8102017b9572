package io.github.nianbao.pdf.paint;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.pdf.trust.DoubtfulDigits;
import io.github.nianbao.pdf.trust.FoldedCharacters;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of a document, one after the other, with what is wrong with each. */
public final class GatheredPages {

  /** From this share of unknown characters on, what a page says cannot be told. */
  private static final double MUCH = 0.2;

  private final List<Page> pages = new ArrayList<>();
  private final List<BitSet> doubtfulDigits = new ArrayList<>();
  private final List<List<FoldedCharacters.Suspect>> suspects = new ArrayList<>();
  private final ReadOptions options;
  private final List<Evidence> evidence;
  private @Nullable Limit reached;

  /**
   * @param options whose limits hold
   * @param evidence where to report what is wrong with the pages
   */
  public GatheredPages(ReadOptions options, List<Evidence> evidence) {
    this.options = options;
    this.evidence = evidence;
  }

  /** How many there are so far. */
  public int size() {
    return pages.size();
  }

  /**
   * Takes in a page.
   *
   * @param number from 1
   * @param collector that has gathered it
   * @param whole whether it was read to its end
   */
  public void take(int number, PageCollector collector, boolean whole) {
    GlyphCollector.Text text = collector.glyphs().text(collector.isScan());
    pages.add(collector.page(number, text));
    if (!whole) {
      report(EvidenceKind.PAGE_CUT_SHORT, number);
    }
    for (Limit limit : collector.limitsReached()) {
      if (limit != Limit.RULES_PER_PAGE) {
        reached = limit;
      }
      reportExcess(number, limit);
    }
    if (text.layer()) {
      report(EvidenceKind.TEXT_LAYER_UNSEEN, number);
    } else if (collector.isScan()) {
      report(EvidenceKind.PAGE_IS_IMAGE, number);
    }
    if (text.unread() > 0) {
      evidence.add(Evidence.of(EvidenceKind.DIGITS_HIDDEN, Scope.page(number)).with(text.unread()));
    }
    doubtfulDigits.add(text.doubtfulDigits());
    suspects.add(text.suspects());
  }

  /** Reports something about a page. */
  public void report(EvidenceKind kind, int page) {
    evidence.add(Evidence.of(kind, Scope.page(page)));
  }

  /** Reports that a page goes beyond a limit. */
  public void reportExcess(int page, Limit limit) {
    evidence.add(
        Evidence.of(EvidenceKind.PAGE_BEYOND_LIMIT, Scope.page(page))
            .with(limit.excess(options.limit(limit))));
  }

  /** Reports that a document has more pages than are read. */
  public void reportExcess(int pageCount) {
    long maximum = options.limit(Limit.PAGES);
    evidence.add(
        Evidence.of(EvidenceKind.PAGES_BEYOND_LIMIT, Scope.page(Math.toIntExact(maximum + 1)))
            .with(maximum)
            .with(pageCount));
  }

  /**
   * All pages, now that what each leaves open is settled by the others.
   *
   * @throws LimitReached where nothing could be read for a limit
   */
  public List<Page> settled() {
    List<Page> settled =
        CutLines.joined(
            FoldedCharacters.settle(DoubtfulDigits.settle(pages, doubtfulDigits), suspects));
    Limit limit = reached;
    if (limit != null && settled.stream().allMatch(page -> page.glyphs().isEmpty())) {
      throw new LimitReached(limit, options.limit(limit));
    }
    settled.forEach(this::reportUnknown);
    return settled;
  }

  private void reportUnknown(Page page) {
    int unknown = 0;
    for (Glyph glyph : page.glyphs()) {
      if (glyph.text().equals(Glyph.UNKNOWN)) {
        unknown++;
      }
    }
    if (unknown > 0) {
      EvidenceKind kind =
          unknown > MUCH * page.glyphs().size()
              ? EvidenceKind.GLYPHS_WITHOUT_UNICODE
              : EvidenceKind.FEW_GLYPHS_WITHOUT_UNICODE;
      evidence.add(
          Evidence.of(kind, Scope.page(page.number())).with(unknown).with(page.glyphs().size()));
    }
  }
}
