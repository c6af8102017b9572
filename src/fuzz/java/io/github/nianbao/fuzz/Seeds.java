package io.github.nianbao.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What the fuzzing begins with: the files of {@code testdata}, made small. */
final class Seeds {

  private static final Path TESTDATA = Path.of("testdata");
  private static final List<String> SOUND = List.of("pages", "reports");
  private static final List<String> ALL = List.of("pages", "reports", "damaged");

  /** Larger inputs make every turn slow. */
  private static final int MOST_BYTES = 48 << 10;

  private static final COSName FONT_FILE_3 = COSName.getPDFName("FontFile3");

  private Seeds() {}

  /** Small PDFs as they are, and all without compression and fonts, so that bytes mean something. */
  static void pdfs(Path folder) throws IOException {
    for (Path file : files(ALL)) {
      if (Files.size(file) <= MOST_BYTES) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
      Path plain = folder.resolve("plain-" + file.getFileName());
      try (PDDocument document = Loader.loadPDF(file.toFile(), password(file))) {
        document.setAllSecurityToBeRemoved(true);
        while (document.getNumberOfPages() > 2) {
          document.removePage(2);
        }
        unpack(document.getDocument());
        document.save(plain.toFile(), CompressParameters.NO_COMPRESSION);
      }
      if (Files.size(plain) > MOST_BYTES) {
        Files.delete(plain);
      }
    }
  }

  /** The text of the sound PDFs, as another program dumps it; damaged ones may be its end. */
  static void dumps(Path folder) throws IOException {
    for (Path file : files(SOUND)) {
      try (PDDocument document = Loader.loadPDF(file.toFile(), password(file))) {
        String text = new PDFTextStripper().getText(document);
        Files.writeString(folder.resolve(file.getFileName() + ".txt"), text);
      }
    }
  }

  private static String password(Path file) {
    return file.getFileName().toString().startsWith("password") ? "secret" : "";
  }

  private static List<Path> files(List<String> parts) throws IOException {
    List<Path> pdfs = new ArrayList<>();
    for (String part : parts) {
      if (Files.isDirectory(TESTDATA.resolve(part))) {
        try (Stream<Path> files = Files.list(TESTDATA.resolve(part))) {
          files.filter(file -> file.toString().endsWith(".pdf")).sorted().forEach(pdfs::add);
        }
      }
    }
    return pdfs;
  }

  private static void unpack(COSDocument document) throws IOException {
    for (var key : List.copyOf(document.getXrefTable().keySet())) {
      COSBase object = document.getObjectFromPool(key).getObject();
      if (object instanceof COSStream stream && !isImage(stream)) {
        byte[] bytes;
        try (InputStream in = stream.createInputStream()) {
          bytes = in.readAllBytes();
        }
        try (OutputStream out = stream.createOutputStream()) {
          out.write(bytes);
        }
      } else if (object instanceof COSDictionary dictionary) {
        for (COSName font : List.of(COSName.FONT_FILE, COSName.FONT_FILE2, FONT_FILE_3)) {
          dictionary.removeItem(font);
        }
      }
    }
  }

  private static boolean isImage(COSStream stream) {
    return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
  }

  /** The words of a PDF, or of a dump, in the form that libFuzzer takes. */
  static void dictionary(List<String> words, Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      text.append('"');
      for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
        text.append(String.format(Locale.ROOT, "\\x%02x", b & 0xFF));
      }
      text.append("\"\n");
    }
    Files.writeString(file, text);
  }
}
