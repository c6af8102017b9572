package io.github.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The installation as its users start it: the launcher for POSIX shells. */
class LauncherIT {

  private static final Path BUILT = Path.of("target", "nianbao").toAbsolutePath();
  private static final Path REPORT =
      Path.of("testdata", "reports", "narrow-columns-break-figures.pdf").toAbsolutePath();
  private static final String SHOWN = "[verified, pages 2, 3, form of 2019]";

  @TempDir Path folder;
  private final Map<String, String> environment = new HashMap<>();

  private record Ran(int status, String out, String err) {}

  @BeforeEach
  void onlyWhereThereIsAShell() {
    assumeTrue(File.separatorChar == '/');
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    environment.put("NIANBAO_JAVA_OPTS", "");
  }

  private Ran run(Path launcher, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(Arrays.asList(args));
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    environment.forEach(
        (name, value) -> {
          if (value.isEmpty()) {
            builder.environment().remove(name);
          } else {
            builder.environment().put(name, value);
          }
        });
    int status = builder.start().waitFor();
    return new Ran(
        status,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private static void assertShown(Ran ran) {
    assertEquals(0, ran.status, ran::toString);
    assertEquals("", ran.err);
    assertTrue(ran.out.contains(SHOWN), ran::toString);
  }

  /** The installation at another place, without an archive. */
  private Path copy(String name) throws IOException {
    Path copy = Files.createDirectories(folder.resolve(name));
    for (String file : List.of("bin/nianbao", "lib/nianbao-cli.jar", "lib/sample.pdf")) {
      Files.createDirectories(copy.resolve(file).getParent());
      Files.copy(BUILT.resolve(file), copy.resolve(file));
    }
    Files.setPosixFilePermissions(
        copy.resolve("bin/nianbao"), PosixFilePermissions.fromString("rwxr-xr-x"));
    return copy;
  }

  private static List<Path> archives(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsa")).toList();
    }
  }

  @Test
  void theBuildHasMadeTheArchiveAndTheJvmTakesIt() throws Exception {
    assertEquals(1, archives(BUILT.resolve("cds")).size());
    environment.put("NIANBAO_JAVA_OPTS", "-Xshare:on -Xlog:class+load:stderr");
    Ran ran = run(BUILT.resolve("bin/nianbao"), "show", REPORT.toString());
    assertEquals(0, ran.status, ran::toString);
    assertTrue(
        ran.err
            .lines()
            .anyMatch(
                line ->
                    line.contains("io.github.nianbao.cli.ShowCommand ")
                        && line.contains("shared objects file")),
        "not shared");
  }

  @Test
  void aSymbolicLinkAnywhereAndSpacesInPathsWork() throws Exception {
    Path installation = copy("an 安装 folder");
    Path links = Files.createDirectory(folder.resolve("my links"));
    Path first = links.resolve("first");
    Files.createSymbolicLink(first, Path.of("..", "an 安装 folder", "bin", "nianbao"));
    Path second = Files.createSymbolicLink(folder.resolve("nb"), first);
    Path report = Files.copy(REPORT, folder.resolve("a report 报告.pdf"));
    assertShown(run(second, "show", report.getFileName().toString()));
    assertEquals(1, archives(installation.resolve("cds")).size());
  }

  @Test
  void javaIsTakenFromThePathWithoutJavaHome() throws Exception {
    Path links = Files.createDirectory(folder.resolve("path"));
    Files.createSymbolicLink(
        links.resolve("java"), Path.of(System.getProperty("java.home"), "bin", "java"));
    environment.put("JAVA_HOME", "");
    environment.put("PATH", links + File.pathSeparator + System.getenv("PATH"));
    assertShown(run(BUILT.resolve("bin/nianbao"), "show", REPORT.toString()));
  }

  @Test
  void aJavaHomeWithoutJavaIsSaidInOneLine() throws Exception {
    environment.put("JAVA_HOME", folder.toString());
    Ran ran = run(BUILT.resolve("bin/nianbao"), "show", REPORT.toString());
    assertEquals(3, ran.status, ran::toString);
    assertEquals("nianbao: JAVA_HOME has no bin/java: " + folder + "\n", ran.err);
  }

  @Test
  void anArchiveThatCannotBeMadeIsDoneWithout() throws Exception {
    Path installation = copy("installation");
    // No folder can be made in the place of a file, by no user.
    Files.writeString(installation.resolve("cds"), "");
    Files.writeString(folder.resolve("cache"), "");
    assertShown(run(installation.resolve("bin/nianbao"), "show", REPORT.toString()));
  }

  @Test
  void anInstallationThatCannotBeWrittenKeepsItsArchiveInTheCacheOfTheUser() throws Exception {
    Path installation = copy("installation");
    Files.writeString(installation.resolve("cds"), "");
    assertShown(run(installation.resolve("bin/nianbao"), "show", REPORT.toString()));
    assertEquals(1, archives(folder.resolve("cache/nianbao")).size());
    assertShown(run(installation.resolve("bin/nianbao"), "show", REPORT.toString()));
  }

  @Test
  void anArchiveThatIsBrokenIsNoticedByNobody() throws Exception {
    Path installation = copy("installation");
    run(installation.resolve("bin/nianbao"), "--version");
    Path archive = archives(installation.resolve("cds")).get(0);
    Files.delete(archive);
    Files.writeString(archive, "no archive");
    assertShown(run(installation.resolve("bin/nianbao"), "show", REPORT.toString()));
  }

  @Test
  void aNewJarGetsANewArchive() throws Exception {
    Path installation = copy("installation");
    run(installation.resolve("bin/nianbao"), "--version");
    Path archive = archives(installation.resolve("cds")).get(0);
    FileTime before = Files.getLastModifiedTime(archive);
    Files.setLastModifiedTime(
        installation.resolve("lib/nianbao-cli.jar"), FileTime.from(Instant.now().plusSeconds(1)));
    assertShown(run(installation.resolve("bin/nianbao"), "show", REPORT.toString()));
    assertFalse(before.equals(Files.getLastModifiedTime(archive)));
  }

  @Test
  void oneReportGetsTheFastCompilerAndAFolderTheBest() throws Exception {
    environment.put("NIANBAO_JAVA_OPTS", "-XX:+PrintFlagsFinal");
    Path launcher = BUILT.resolve("bin/nianbao");
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.copy(REPORT, reports.resolve("one.pdf"));
    assertEquals("1", flag(run(launcher, "show", REPORT.toString()), "TieredStopAtLevel"));
    assertEquals(
        "1",
        flag(run(launcher, "convert", REPORT.toString(), "-o", "reports"), "TieredStopAtLevel"));
    assertEquals("4", flag(run(launcher, "convert", "reports", "-o", "out"), "TieredStopAtLevel"));
    assertTrue(Files.exists(folder.resolve("out/one.json")));
  }

  @Test
  void theLimitOfTheHeapIsTheUsersToChange() throws Exception {
    Path launcher = BUILT.resolve("bin/nianbao");
    environment.put("NIANBAO_JAVA_OPTS", "-XX:+PrintFlagsFinal");
    Ran usual = run(launcher, "show", REPORT.toString());
    assertEquals(String.valueOf(1L << 30), flag(usual, "MaxHeapSize"));
    environment.put("NIANBAO_JAVA_OPTS", "-XX:+PrintFlagsFinal -Xmx64m");
    Ran changed = run(launcher, "show", REPORT.toString());
    assertEquals(String.valueOf(64L << 20), flag(changed, "MaxHeapSize"));
  }

  /** What the JVM says of a flag. */
  private static String flag(Ran ran, String name) {
    assertEquals(0, ran.status, ran::toString);
    return ran.out
        .lines()
        .map(line -> line.strip().split("\\s+"))
        .filter(words -> words.length > 3 && words[1].equals(name))
        .map(words -> words[3])
        .findFirst()
        .orElse("");
  }
}
