package io.github.nianbao.service;

import io.github.nianbao.Nianbao;
import io.github.nianbao.damage.ByteDamage;
import io.github.nianbao.export.Json;
import io.github.nianbao.report.AnnualReport;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What a service is given in a day: good PDFs, encrypted ones, damaged ones in several ways, text
 * dumps and damaged dumps. A document is known by its number and always the same. Nothing is kept
 * but the names of the files and some dumps.
 */
final class MixedDocuments {

  private static final int DUMPS = 6;
  private static final int WAYS = 6;

  private final List<Path> pdfs = new ArrayList<>();
  private final List<String> dumps = new ArrayList<>();

  /** The files of {@code testdata}. */
  MixedDocuments() throws IOException {
    for (String folder : List.of("pages", "reports")) {
      try (Stream<Path> files = Files.list(Path.of("testdata", folder))) {
        files.filter(file -> file.toString().endsWith(".pdf")).sorted().forEach(pdfs::add);
      }
    }
    for (int i = 0; i < DUMPS; i++) {
      try (PDDocument document = Loader.loadPDF(pdfs.get(pdfs.size() - 1 - i).toFile())) {
        dumps.add(new PDFTextStripper().getText(document));
      }
    }
  }

  /** Reads a document: the SHA-256 of its JSON, or why it cannot be read. */
  String read(int number) {
    Random random = new Random(number);
    try {
      byte[] json =
          Json.bytes(
              switch (number % WAYS) {
                case 0, 1 -> pdf(number, file(number));
                case 2, 3, 4 -> pdf(number, damaged(file(number), random));
                default -> Nianbao.readText(dump(number, random));
              });
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
    } catch (UnreadableReportException e) {
      String refusal = e.reason() + " " + e.getMessage();
      return e.reason() == Reason.PROGRAM_ERROR ? ServiceRun.WRONG + refusal : refusal;
    } catch (IOException | RuntimeException | NoSuchAlgorithmException | StackOverflowError e) {
      return ServiceRun.WRONG + e;
    }
  }

  /** Steps of a prime go through all files. */
  private Path path(int number) {
    return pdfs.get((int) (number / WAYS * 29L + number) % pdfs.size());
  }

  private byte[] file(int number) throws IOException {
    return Files.readAllBytes(path(number));
  }

  private AnnualReport pdf(int number, byte[] bytes) throws IOException {
    boolean locked = path(number).getFileName().toString().startsWith("password");
    ReadOptions options = ReadOptions.defaults();
    return Nianbao.read(
        bytes, locked && number % 2 == 0 ? options.withPassword("secret") : options);
  }

  private static byte[] damaged(byte[] file, Random random) {
    ByteDamage[] ways = ByteDamage.values();
    return ways[random.nextInt(ways.length)].to(file, random);
  }

  private String dump(int number, Random random) {
    String dump = dumps.get(number % dumps.size());
    int from = random.nextInt(dump.length());
    int to = Math.min(dump.length(), from + random.nextInt(400));
    return number % 2 == 0 ? dump : dump.substring(0, from) + dump.substring(to);
  }
}
