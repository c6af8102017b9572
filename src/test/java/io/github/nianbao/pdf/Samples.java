package io.github.nianbao.pdf;

import io.github.nianbao.input.PagedDocument;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.report.ReadOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The PDFs of {@code testdata/pages}, and what tests do with them. */
public final class Samples {

  private Samples() {}

  public static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(Path.of("testdata", "pages", name));
  }

  public static PagedDocument read(String name) throws IOException {
    return PdfReader.read(bytes(name), ReadOptions.defaults());
  }

  public static Page firstPage(String name) throws IOException {
    return read(name).pages().get(0);
  }

  /** The text in content order, with the spaces that were drawn. */
  public static String text(Page page) {
    return page.glyphs().stream()
        .map(glyph -> (glyph.spaceBefore() ? " " : "") + glyph.text())
        .collect(Collectors.joining());
  }

  public static Glyph glyph(Page page, String text) {
    return page.glyphs().stream()
        .filter(glyph -> glyph.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  public interface Change {
    void apply(PDDocument document) throws IOException;
  }

  /** A sample changed and saved again. */
  public static byte[] changed(String name, Change change) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes(name))) {
      change.apply(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
