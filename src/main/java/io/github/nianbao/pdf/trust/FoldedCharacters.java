package io.github.nianbao.pdf.trust;

import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.pdf.font.FoldedRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out folded characters ({@link FoldedRun}) by wordings that every report has: of 平年, spoilt
 * together, 年 is certain where 政府信息公开工作年度报告 follows, and so 平 is.
 */
public final class FoldedCharacters {

  /** The title and the headings of a report. */
  private static final List<String> WORDINGS =
      List.of(
          "年政府信息公开工作年度报告",
          "总体情况",
          "主动公开政府信息情况",
          "收到和处理政府信息公开申请情况",
          "政府信息公开行政复议、行政诉讼情况",
          "政府信息公开工作存在的主要问题及改进情况",
          "其他需要报告的事项");

  /** How far on either side glyphs must agree with the wording, where it goes on so far. */
  private static final int REACH = 4;

  /** So many must agree. */
  private static final int MINIMUM = 3;

  /**
   * A glyph that may stand for a folded character.
   *
   * @param glyph its place among the glyphs of the page
   */
  public record Suspect(int glyph, FoldedRun.Code code) {}

  private final Map<FoldedRun, Integer> solved = new HashMap<>();

  private FoldedCharacters() {}

  /**
   * Puts the characters found out in place of what the fonts say.
   *
   * @param suspects for each page
   */
  public static List<Page> settle(List<Page> pages, List<List<Suspect>> suspects) {
    FoldedCharacters found = new FoldedCharacters();
    for (int i = 0; i < pages.size(); i++) {
      for (Suspect suspect : suspects.get(i)) {
        found.solve(suspect, pages.get(i).glyphs());
      }
    }
    List<Page> settled = new ArrayList<>(pages.size());
    for (int i = 0; i < pages.size(); i++) {
      settled.add(found.settle(pages.get(i), suspects.get(i)));
    }
    return settled;
  }

  private void solve(Suspect suspect, List<Glyph> glyphs) {
    if (solved.containsKey(suspect.code().run())) {
      return;
    }
    for (String wording : WORDINGS) {
      for (int at = 0; at < wording.length(); at++) {
        int first = wording.charAt(at) - suspect.code().step();
        if (suspect.code().run().mayBe(first) && agrees(wording, at, glyphs, suspect.glyph())) {
          solved.put(suspect.code().run(), first);
          return;
        }
      }
    }
  }

  private static boolean agrees(String wording, int at, List<Glyph> glyphs, int glyph) {
    int agreeing = 0;
    for (int i = Math.max(0, at - REACH); i <= Math.min(wording.length() - 1, at + REACH); i++) {
      int place = glyph + i - at;
      if (i == at || place < 0 || place >= glyphs.size()) {
        continue;
      }
      String text = glyphs.get(place).text();
      if (text.equals(wording.substring(i, i + 1))) {
        agreeing++;
      } else if (!text.equals(Glyph.UNKNOWN)) {
        return false;
      }
    }
    return agreeing >= MINIMUM;
  }

  private Page settle(Page page, List<Suspect> suspects) {
    if (solved.isEmpty() || suspects.isEmpty()) {
      return page;
    }
    List<Glyph> glyphs = new ArrayList<>(page.glyphs());
    boolean changed = false;
    for (Suspect suspect : suspects) {
      Integer first = solved.get(suspect.code().run());
      if (first != null) {
        changed = true;
        String text = Character.toString(first + suspect.code().step());
        glyphs.set(suspect.glyph(), glyphs.get(suspect.glyph()).withText(text));
      }
    }
    return changed ? page.withGlyphs(List.copyOf(glyphs)) : page;
  }
}
