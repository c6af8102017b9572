package io.github.nianbao.pdf;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.input.PagedDocument;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.RulingLine;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Prints what was read from a PDF: glyphs as runs of text, rulings, findings. For debugging. */
final class PageDump {

  private PageDump() {}

  public static void main(String[] files) throws IOException {
    for (String file : files) {
      System.out.println("== " + file);
      System.out.print(
          of(PdfReader.read(Files.readAllBytes(Path.of(file)), ReadOptions.defaults())));
    }
  }

  static String of(PagedDocument document) {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "%d pages, producer %s, title %s%n",
            document.pageCount(),
            document.producer(),
            document.title()));
    for (Page page : document.pages()) {
      out.append(of(page));
    }
    for (Evidence evidence : document.evidence()) {
      out.append(evidence).append('\n');
    }
    return out.toString();
  }

  static String of(Page page) {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "page %d, %.0f x %.0f, %d glyphs, %d rules, %d images%n",
            page.number(),
            page.width(),
            page.height(),
            page.glyphs().size(),
            page.rules().size(),
            page.images()));
    Glyph last = null;
    for (Glyph glyph : page.glyphs()) {
      if (last == null
          || Math.abs(glyph.box().y0() - last.box().y0()) > 0.5
          || Math.abs(glyph.box().x0() - last.box().x1()) > last.size()) {
        out.append(
            String.format(
                Locale.ROOT,
                "%n  %6.1f %6.1f  size %.1f%s  ",
                glyph.box().x0(),
                glyph.box().y0(),
                glyph.size(),
                glyph.vertical() ? " vertical" : ""));
      }
      out.append(glyph.spaceBefore() ? " " : "").append(glyph.text());
      last = glyph;
    }
    out.append('\n');
    for (RulingLine rule : page.rules()) {
      out.append(
          String.format(
              Locale.ROOT,
              "  %s %.1f %.1f - %.1f %.1f %s%n",
              rule.horizontal() ? "h" : "v",
              rule.x0(),
              rule.y0(),
              rule.x1(),
              rule.y1(),
              rule.source()));
    }
    return out.toString();
  }
}
