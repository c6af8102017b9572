package io.github.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import consumer.OneLine;
import consumer.ReadFiles;
import consumer.RoundTrip;
import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library as a named module, in a program that does not have the command line's libraries. */
class ModulePathTest {

  private static final String MODULE = "io.github.nianbao";

  /** The libraries that a program gets with the library: all but the optional ones. */
  private static final List<String> LIBRARIES =
      List.of(
          "pdfbox-",
          "fontbox-",
          "commons-logging-",
          "commons-lang3-",
          "jackson-annotations-",
          "jackson-core-",
          "jackson-databind-");

  private static final String REPORT =
      """
      {"schemaVersion":"2",
       "source":{"name":"a.pdf","sha256":"00","bytes":1,"pages":1,"producer":"p","kind":"pdf"},
       "title":"某市2021年政府信息公开工作年度报告","authority":"某市","year":2021,
       "sections":[{"ordinal":1,"heading":"总体情况","text":"","firstPage":1,"lastPage":1}],
       "proactiveDisclosure":{"form":"2021",
        "rules":{"issued":1,"repealed":null,"inForce":2},
        "normativeDocuments":{"issued":0,"repealed":0,"inForce":0},
        "licensing":{"decisions":3},"penalties":{"decisions":4},"coercion":{"decisions":5},
        "fees":{"amount":6.50,"amountUnit":"万元"}},
       "requests":null,
       "reviewAndLitigation":{
        "reconsideration":{
         "upheld":1,"corrected":0,"otherResult":0,"pending":null,"total":1},
        "directLitigation":{
         "upheld":0,"corrected":0,"otherResult":0,"pending":0,"total":0},
        "litigationAfterReconsideration":{
         "upheld":0,"corrected":0,"otherResult":0,"pending":0,"total":0}},
       "statistics":null,"statisticsAggregate":null,"otherLists":[],
       "quality":{
        "proactiveDisclosure":"complete","requests":"absent","reviewAndLitigation":"verified",
        "statistics":"absent","statisticsAggregate":"absent"},
       "findings":[{"code":"table-absent","severity":"warning","at":"/requests",
        "message":"m","messageZh":"m"}],
       "cells":{"/proactiveDisclosure/rules/issued":
        {"printed":"1","state":"number","value":1,"page":1,"box":[1.0,2.0,3.0,4.0]}}}
      """;

  @Test
  void aProgramWritesAndReadsReports() throws Exception {
    assertSameReport(RoundTrip.class);
  }

  @Test
  void aProgramWritesLinesWithoutTheLibraryOfTheTables() throws Exception {
    assertSameReport(OneLine.class);
  }

  private static void assertSameReport(Class<?> consumer) throws Exception {
    ClassLoader library = layer().findLoader(MODULE);
    URL tests = consumer.getProtectionDomain().getCodeSource().getLocation();
    try (URLClassLoader program = new URLClassLoader(new URL[] {tests}, library)) {
      Class<?> type = program.loadClass(consumer.getName());
      @SuppressWarnings("unchecked") // The consumers say so.
      UnaryOperator<String> made =
          (UnaryOperator<String>) type.getDeclaredConstructor().newInstance();
      ObjectMapper mapper = new ObjectMapper();
      assertEquals(mapper.readTree(REPORT), mapper.readTree(made.apply(REPORT)));
    }
  }

  @Test
  void theFormsCanBeLoaded() throws Exception {
    Class<?> forms =
        Class.forName(MODULE + ".form.FormCatalogue", true, layer().findLoader(MODULE));
    assertEquals(MODULE, forms.getModule().getName());
  }

  /** What this class plans once is how the records of the report are filled. */
  @Test
  void theRecordsCanBeFilled() throws Exception {
    Class<?> assembler =
        Class.forName(MODULE + ".assemble.ReportAssembler", true, layer().findLoader(MODULE));
    assertEquals(MODULE, assembler.getModule().getName());
  }

  @Test
  void onlyTheDocumentedPackagesAreExported() {
    Set<String> exported =
        layer().findModule(MODULE).orElseThrow().getDescriptor().exports().stream()
            .filter(e -> !e.isQualified())
            .map(Exports::source)
            .collect(Collectors.toSet());
    assertTrue(
        Set.of(MODULE, MODULE + ".report", MODULE + ".export", MODULE + ".recognise")
            .containsAll(exported),
        () -> "exported: " + exported);
  }

  static List<Jvm> jvms() throws IOException {
    return Jvm.installed();
  }

  /** Sound files: whatever PDFBox would log by itself would stand in the standard error. */
  @ParameterizedTest
  @MethodSource("jvms")
  void aProgramOnTheModulePathReadsReportsAndNothingIsLogged(Jvm jvm, @TempDir Path folder)
      throws Exception {
    assertReads(
        jvm,
        folder,
        "io.github.nianbao 三、收到和处理政府信息公开申请情况",
        "-p",
        Jvm.path(ModulePathTest::belongsToTheLibrary),
        "--add-modules",
        MODULE);
  }

  /** As in a program that brings a Jackson of its own, such as Spark. */
  @Test
  void anOlderJacksonWillDo(@TempDir Path folder) throws Exception {
    List<Path> older;
    try (Stream<Path> jars = Files.list(Path.of("target", "older-jackson"))) {
      older = jars.toList();
    }
    assertEquals(3, older.size(), older::toString);
    String libraries =
        Jvm.path(name -> belongsToTheLibrary(name) && !name.startsWith("jackson-"))
            + older.stream().map(jar -> File.pathSeparator + jar).collect(Collectors.joining());
    assertReads(Jvm.installed().get(0), folder, "null 三、收到和处理政府信息公开申请情况", "-cp", libraries);
  }

  private static void assertReads(Jvm jvm, Path folder, String said, String... path)
      throws Exception {
    List<String> arguments =
        new ArrayList<>(List.of("-Dstdout.encoding=UTF-8", "-Dfile.encoding=UTF-8"));
    arguments.addAll(List.of(path));
    String tests = ReadFiles.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    int classPath = arguments.indexOf("-cp");
    if (classPath < 0) {
      arguments.addAll(List.of("-cp", tests));
    } else {
      arguments.set(classPath + 1, arguments.get(classPath + 1) + File.pathSeparator + tests);
    }
    arguments.addAll(List.of(ReadFiles.class.getName(), folder.toString()));
    List<String> names = TestReports.names();
    for (String name : names) {
      arguments.add(TestReports.file(name).toString());
    }
    Jvm.Ended ended = jvm.run(folder, arguments);
    assertEquals("", ended.err());
    assertEquals(said, ended.out());
    assertEquals(0, ended.status());
    for (int i = 0; i < names.size(); i++) {
      assertEquals(
          Files.readString(TestReports.golden(names.get(i))),
          Files.readString(folder.resolve(i + 1 + ".json")),
          names.get(i));
    }
  }

  /** The library as compiled, with its libraries, apart from everything else on the class path. */
  private static ModuleLayer layer() {
    Path[] path =
        Stream.of(Jvm.path(ModulePathTest::belongsToTheLibrary).split(File.pathSeparator))
            .map(Path::of)
            .toArray(Path[]::new);
    ModuleLayer boot = ModuleLayer.boot();
    Configuration configuration =
        boot.configuration().resolve(ModuleFinder.of(path), ModuleFinder.of(), Set.of(MODULE));
    return boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
  }

  private static boolean belongsToTheLibrary(String name) {
    return name.equals("classes") || LIBRARIES.stream().anyMatch(name::startsWith);
  }
}
