package io.github.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wherever the program runs, it writes the same bytes, and nothing anywhere else. */
class EnvironmentIT {

  private static final Path REPORTS = Path.of("testdata", "reports");

  @TempDir static Path shared;

  private static Map<String, String> usual = Map.of();
  private static String classes = "";

  @TempDir Path folder;

  /** What is unusual about a machine; {@code TMP} stands for the temporary folder of the test. */
  enum Surroundings {
    NO_HOME("-Duser.home=/proc/nowhere"),
    HEADLESS_WITHOUT_FONTS(
        "-Djava.awt.headless=true",
        "DISPLAY=",
        "-Dsun.java2d.fontpath=TMP",
        "FONTCONFIG_FILE=/dev/null",
        "-Duser.home=TMP"),
    LITTLE_MEMORY("-Xmx64m"),
    FILES_IN_GBK("-Dfile.encoding=GBK"),
    NAMES_IN_GBK("-Dsun.jnu.encoding=GBK"),
    ASCII_AND_NO_LOCALE("-Dfile.encoding=US-ASCII", "LC_ALL=C", "LANG="),
    POSIX_LOCALE("LC_ALL=POSIX"),
    TURKISH("-Duser.language=tr", "-Duser.country=TR"),
    ARABIC_DIGITS("-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=u-nu-arab"),
    LOCKED_DOWN_IN_SHANGHAI(
        "-Duser.timezone=Asia/Shanghai",
        "-Djdk.serialFilter=!*",
        "-XX:+DisableAttachMechanism",
        "-Djavax.xml.accessExternalDTD=");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable.
    private final List<String> settings;

    Surroundings(String... settings) {
      this.settings = List.of(settings);
    }
  }

  @BeforeAll
  static void documents() throws Exception {
    Path year = Files.createDirectories(shared.resolve("in").resolve("2020年"));
    Files.copy(REPORTS.resolve("mixed-forms-drawn.pdf"), year.resolve("İIıi从化.PDF"));
    // Cut, it loses its fonts, and asks for those of the system.
    byte[] whole = Files.readAllBytes(REPORTS.resolve("row-total-misprinted-weasyprint.pdf"));
    Files.write(year.resolve("cut.pdf"), Arrays.copyOf(whole, whole.length / 2));
    byte[] damaged = Files.readAllBytes(REPORTS.resolve("dashed-rules-reportlab.pdf"));
    Files.write(year.resolve("damaged.pdf"), withoutPrograms(damaged));
    Path dumped = REPORTS.resolve("units-in-cells-libreoffice.pdf");
    try (PDDocument document = Loader.loadPDF(dumped.toFile())) {
      String text = new PDFTextStripper().getText(document);
      Files.write(year.resolve("dump.txt"), text.getBytes(Charset.forName("GBK")));
    }
    Path logs = Files.createDirectory(shared.resolve("logs"));
    Path loaded = logs.resolve("classes");
    Program program = new Program(logs).with(List.of("-Xlog:class+load:file=" + loaded));
    assertEquals(1, convert(program, shared.resolve("out")).status());
    usual = written(shared.resolve("out"));
    classes = Files.readString(loaded);
    assertEquals(3, usual.keySet().stream().filter(name -> name.startsWith("2020年/")).count());
  }

  /** The fonts embedded under names that nobody looks for, so that they are not embedded at all. */
  private static byte[] withoutPrograms(byte[] pdf) {
    return new String(pdf, StandardCharsets.ISO_8859_1)
        .replace("/FontFile2", "/FontFileX")
        .replace("/ToUnicode", "/ToUnknown")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Program.Ran convert(Program program, Path out)
      throws IOException, InterruptedException {
    return program
        .with(List.of("-XX:TieredStopAtLevel=1"))
        .run("convert", shared.resolve("in").toString(), "-o", out.toString(), "--format", "all");
  }

  /** All that was written, but for when and how fast. */
  private static Map<String, String> written(Path out) throws IOException {
    Map<String, String> written = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !out.relativize(file).startsWith(".nianbao"))
          .forEach(file -> written.put(out.relativize(file).toString(), content(file)));
    }
    written.computeIfPresent(
        "summary.json", (name, text) -> text.replaceAll("(?s)\"run\" *: *\\{.*?\\}", "run"));
    return written;
  }

  /** Its bytes as characters: a workbook is no text. */
  private static String content(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameBytesAreWrittenAndNothingElse(Surroundings surroundings) throws Exception {
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    Path out = folder.resolve("out");
    Program program =
        new Program(folder).with(List.of("-Djava.io.tmpdir=" + temporary, "-XX:-UsePerfData"));
    for (String setting : surroundings.settings) {
      String text = setting.replace("TMP", temporary.toString());
      if (text.startsWith("-")) {
        program.with(List.of(text));
      } else {
        program.with(text.substring(0, text.indexOf('=')), text.substring(text.indexOf('=') + 1));
      }
    }
    Program.Ran ran = convert(program, out);
    assertEquals(1, ran.status(), ran::toString);
    assertEquals(usual, written(out));
    assertEquals(List.of(), names(temporary));
  }

  @Test
  void theFontsOfTheSystemAreNotLookedForAndNoConnectionIsMade() {
    assertTrue(classes.contains("org.apache.pdfbox.pdmodel.PDDocument "), "no classes were listed");
    assertFalse(classes.contains("FontMapperImpl"), "PDFBox looked for fonts");
    assertFalse(classes.contains("java.net.Socket "), "a connection was made");
  }

  /**
   * In a container as one should have it: no network, and nothing can be written but one folder.
   */
  @Test
  void aReadOnlyDiskWithOneWritableFolderAndNoNetworkWillDo() throws Exception {
    String script =
        "mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro / && ! touch /etc/nianbao 2>/dev/null"
            + " && exec \"$@\"";
    List<String> container =
        List.of("unshare", "-mn", "sh", "-c", script, folder.toRealPath().toString());
    assumeTrue(succeeds(container), "no namespaces for this user");
    Path out = folder.resolve("out");
    Program.Ran ran =
        convert(new Program(folder).under(container).with(List.of("-Duser.home=/")), out);
    assertEquals(1, ran.status(), ran::toString);
    assertEquals(usual, written(out));
  }

  private static boolean succeeds(List<String> container) throws InterruptedException {
    try {
      List<String> command =
          Stream.concat(container.stream(), Stream.of("true")).collect(Collectors.toList());
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
