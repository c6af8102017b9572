package io.github.nianbao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.github.nianbao.export.CsvFile;
import io.github.nianbao.report.FindingCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms of the library: which package may know which, and what stays out of all of them. */
class ArchitectureTest {

  private static final String ROOT = "io.github.nianbao";

  /** A package, below the root, and those it may import; the root itself is the empty name. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          // The options of reading say who recognises what pictures show.
          Map.entry("recognise", Set.of()),
          Map.entry("report", Set.of("recognise")),
          Map.entry("evidence", Set.of("report")),
          Map.entry("form", Set.of("report", "evidence")),
          Map.entry("limit", Set.of("report")),
          Map.entry("digest", Set.of()),
          Map.entry("group", Set.of()),
          Map.entry("input", Set.of("report", "evidence", "page")),
          Map.entry("page", Set.of()),
          Map.entry("line", Set.of("page")),
          Map.entry("table", Set.of("page")),
          Map.entry("token", Set.of("page", "line", "table", "form")),
          Map.entry("token.label", Set.of("page", "token", "form")),
          Map.entry("token.column", Set.of("table", "token", "token.label", "form")),
          Map.entry("token.figure", Set.of("page", "line", "table", "token")),
          Map.entry("pdf.file", Set.of("limit", "report", "evidence", "input")),
          Map.entry("pdf.syntax", Set.of()),
          Map.entry("pdf.font", Set.of("pdf.file", "pdf.syntax", "page", "limit", "report")),
          Map.entry(
              "pdf.content",
              Set.of("pdf.file", "pdf.syntax", "pdf.font", "page", "limit", "report")),
          Map.entry("pdf.trust", Set.of("pdf.font", "page", "report", "evidence")),
          Map.entry("pdf.ruling", Set.of("pdf.content", "page")),
          Map.entry(
              "pdf.paint",
              Set.of(
                  "pdf.syntax",
                  "pdf.font",
                  "pdf.content",
                  "pdf.ruling",
                  "pdf.trust",
                  "page",
                  "limit",
                  "report",
                  "evidence")),
          Map.entry(
              "pdf",
              Set.of(
                  "pdf.file",
                  "pdf.syntax",
                  "pdf.font",
                  "pdf.content",
                  "pdf.trust",
                  "pdf.paint",
                  "input",
                  "limit",
                  "page",
                  "report",
                  "evidence")),
          // What is seen of a page, what of it is a ruling and whether its fonts can be trusted is
          // looked at in one way in both formats.
          Map.entry(
              "ofd",
              Set.of(
                  "pdf.syntax",
                  "pdf.font",
                  "pdf.content",
                  "pdf.trust",
                  "pdf.paint",
                  "input",
                  "pack",
                  "limit",
                  "page",
                  "report",
                  "evidence")),
          Map.entry("dump.text", Set.of("token", "form")),
          Map.entry(
              "dump.label",
              Set.of(
                  "dump.text",
                  "page",
                  "token",
                  "token.column",
                  "token.label",
                  "form",
                  "limit",
                  "evidence")),
          Map.entry(
              "dump.list",
              Set.of("dump.text", "dump.label", "token", "token.column", "token.label", "form")),
          Map.entry("dump.split", Set.of("dump.text", "token", "form", "report")),
          Map.entry(
              "dump.row",
              Set.of("dump.text", "dump.label", "dump.split", "form", "report", "limit")),
          Map.entry(
              "dump",
              Set.of(
                  "dump.text",
                  "dump.label",
                  "dump.list",
                  "dump.split",
                  "dump.row",
                  "page",
                  "token",
                  "token.column",
                  "fill",
                  "form",
                  "report",
                  "limit",
                  "evidence")),
          Map.entry(
              "narrative.title", Set.of("page", "token", "token.label", "report", "evidence")),
          Map.entry("furniture", Set.of("page", "line", "token", "form")),
          Map.entry(
              "narrative",
              Set.of(
                  "narrative.title",
                  "furniture",
                  "page",
                  "line",
                  "token",
                  "token.label",
                  "form",
                  "report",
                  "limit",
                  "evidence")),
          Map.entry(
              "layout.ruled", Set.of("group", "page", "line", "table", "token", "token.figure")),
          Map.entry(
              "layout.region",
              Set.of(
                  "page",
                  "line",
                  "table",
                  "token",
                  "token.column",
                  "form",
                  "furniture",
                  "narrative",
                  "limit")),
          Map.entry(
              "layout.aligned",
              Set.of(
                  "layout.region",
                  "page",
                  "line",
                  "table",
                  "token",
                  "token.label",
                  "token.column",
                  "token.figure",
                  "form",
                  "furniture",
                  "narrative",
                  "limit")),
          Map.entry(
              "fragment", Set.of("page", "table", "token", "token.label", "token.column", "form")),
          Map.entry(
              "match",
              Set.of("page", "table", "token", "token.label", "token.column", "form", "narrative")),
          Map.entry(
              "fill",
              Set.of(
                  "page",
                  "table",
                  "token",
                  "token.label",
                  "token.column",
                  "form",
                  "report",
                  "match",
                  "evidence")),
          Map.entry(
              "audit",
              Set.of(
                  "page",
                  "line",
                  "table",
                  "token",
                  "token.label",
                  "token.column",
                  "form",
                  "report",
                  "narrative",
                  "match",
                  "evidence")),
          Map.entry(
              "closed",
              Set.of(
                  "report",
                  "evidence",
                  "form",
                  "page",
                  "table",
                  "token",
                  "token.column",
                  "narrative",
                  "fragment",
                  "match",
                  "fill")),
          Map.entry(
              "flow",
              Set.of(
                  "report",
                  "evidence",
                  "form",
                  "limit",
                  "page",
                  "table",
                  "token",
                  "narrative",
                  "fragment",
                  "match",
                  "audit",
                  "closed")),
          Map.entry(
              "html",
              Set.of(
                  "html.style",
                  "input",
                  "flow",
                  "table",
                  "page",
                  "limit",
                  "report",
                  "evidence",
                  "token",
                  "token.label")),
          Map.entry("html.style", Set.of("page")),
          Map.entry("flow.text", Set.of("flow", "table", "page")),
          Map.entry("pack", Set.of("limit", "report")),
          Map.entry("word.body", Set.of("flow", "flow.text", "table")),
          Map.entry("word.docx.style", Set.of("word.body", "flow.text", "pack", "page", "report")),
          Map.entry(
              "word.docx",
              Set.of("word.docx.style", "word.body", "flow.text", "pack", "limit", "report")),
          Map.entry(
              "word.doc", Set.of("word.body", "flow.text", "pack", "limit", "page", "report")),
          Map.entry("word.rtf", Set.of("word.body", "flow.text", "limit", "page", "report")),
          Map.entry(
              "word",
              Set.of(
                  "word.body",
                  "word.docx",
                  "word.doc",
                  "word.rtf",
                  "flow",
                  "evidence",
                  "limit",
                  "report")),
          Map.entry(
              "sheet.grid", Set.of("flow", "flow.text", "table", "evidence", "limit", "report")),
          Map.entry(
              "sheet.xlsx", Set.of("sheet.grid", "flow.text", "pack", "page", "limit", "report")),
          Map.entry(
              "sheet.xls", Set.of("sheet.grid", "flow.text", "pack", "page", "limit", "report")),
          Map.entry(
              "sheet", Set.of("sheet.grid", "sheet.xlsx", "sheet.xls", "flow", "limit", "report")),
          Map.entry("scan.image", Set.of("group")),
          // A cell of a picture is what it will be for the reader of rulings.
          Map.entry(
              "scan",
              Set.of(
                  "scan.image",
                  "recognise",
                  "layout.ruled",
                  "table",
                  "input",
                  "page",
                  "limit",
                  "report",
                  "evidence")),
          Map.entry(
              "look",
              Set.of("scan", "recognise", "page", "token", "form", "limit", "report", "evidence")),
          Map.entry(
              "local", Set.of("report", "evidence", "form", "page", "table", "token", "audit")),
          Map.entry("assemble", Set.of("audit", "narrative", "form", "page", "report", "evidence")),
          Map.entry("export.json", Set.of("report")),
          Map.entry("export.measure", Set.of("report", "form")),
          Map.entry("export", Set.of("export.json", "export.measure", "report", "form")),
          Map.entry("export.compare", Set.of("export", "export.measure", "report", "form")),
          Map.entry(
              "export.review", Set.of("export", "export.measure", "report", "form", "digest")),
          Map.entry(
              "cli",
              Set.of(
                  "",
                  "cli.compare",
                  "cli.convert",
                  "cli.search",
                  "cli.output",
                  "export",
                  "export.compare",
                  "export.review",
                  "recognise",
                  "report")),
          Map.entry(
              "cli.convert",
              Set.of("cli.search", "cli.output", "export", "report", "input", "digest")),
          Map.entry("cli.compare", Set.of("cli.output", "export", "export.compare", "report")),
          Map.entry("cli.search", Set.of("cli.output", "report", "input")),
          Map.entry("cli.output", Set.of("export", "export.compare", "report", "digest")),
          Map.entry(
              "print",
              Set.of(
                  "report",
                  "evidence",
                  "form",
                  "limit",
                  "page",
                  "line",
                  "table",
                  "token",
                  "token.column",
                  "furniture",
                  "narrative",
                  "layout.ruled",
                  "layout.region",
                  "layout.aligned",
                  "fragment",
                  "match",
                  "fill",
                  "audit",
                  "closed")),
          Map.entry(
              "",
              Set.of(
                  "input",
                  "report",
                  "evidence",
                  "form",
                  "limit",
                  "page",
                  "pdf",
                  "ofd",
                  "dump",
                  "html",
                  "word",
                  "sheet",
                  "flow",
                  "furniture",
                  "narrative",
                  "narrative.title",
                  "recognise",
                  "scan",
                  "closed",
                  "local",
                  "look",
                  "print",
                  "assemble",
                  "table",
                  "digest",
                  "audit")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @TestFactory
  Stream<DynamicTest> aPackageImportsOnlyWhatItsRoomMay() {
    return MAY_IMPORT.entrySet().stream()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    fullName(room.getKey()), () -> importsOnly(room.getKey(), room.getValue())));
  }

  private static void importsOnly(String room, Set<String> mayImport) {
    String[] forbidden =
        MAY_IMPORT.keySet().stream()
            .filter(other -> !other.equals(room) && !mayImport.contains(other))
            .map(ArchitectureTest::fullName)
            .toArray(String[]::new);
    if (forbidden.length > 0) {
      check(
          noClasses()
              .that()
              .resideInAPackage(fullName(room))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(forbidden));
    }
  }

  @Test
  void everyPackageIsOneOfTheRooms() {
    Set<String> known =
        MAY_IMPORT.keySet().stream().map(ArchitectureTest::fullName).collect(Collectors.toSet());
    Set<String> strangers = new TreeSet<>(packageNames());
    strangers.removeAll(known);
    assertEquals(Set.of(), strangers);
  }

  @Test
  void everyPackageSaysThatNothingInItIsNullUnlessMarked() {
    List<String> unmarked =
        packageNames().stream()
            .map(CLASSES::getPackage)
            .filter(p -> !p.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .toList();
    assertEquals(List.of(), unmarked);
  }

  @Test
  void pdfAloneKnowsPdfBox() {
    onlyIn("pdf..", resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox.."));
  }

  @Test
  void htmlAloneKnowsJsoup() {
    onlyIn("html..", resideInAnyPackage("org.jsoup.."));
  }

  @Test
  void wordSheetAndWhatTheyShareAloneKnowPoi() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(fullName("word.doc"), fullName("sheet.."), fullName("pack"))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.poi..")));
  }

  @Test
  void cliAloneKnowsTheLibrariesOfTheCommandLine() {
    onlyIn("cli", resideInAnyPackage("picocli..", "me.tongfei..", "org.jline.."));
  }

  @Test
  void oneClassKnowsTheLibraryOfCsv() {
    check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName(CsvFile.class.getName())
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.commons.csv..")));
  }

  @Test
  void oneClassKnowsTheLibraryOfExcelFiles() {
    check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.github.nianbao.export.XlsxWriter")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.dhatim..")));
  }

  @Test
  void cliAloneEndsTheProgram() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(fullName("cli"))
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class));
  }

  @Test
  void cliAlonePrints() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(fullName("cli"))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace"));
  }

  /** Findings are words for people: they are written from evidence, and passed on. */
  @Test
  void noCodeDecidesByFindings() {
    DescribedPredicate<JavaFieldAccess> ofACode =
        DescribedPredicate.describe(
            "is one of a finding code",
            access -> access.getTargetOwner().isEquivalentTo(FindingCode.class));
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(fullName("report"), fullName("assemble"))
            .should()
            .accessFieldWhere(ofACode));
  }

  @Test
  void nothingIsKeptPerThread() {
    check(noClasses().should().dependOnClassesThat().areAssignableTo(ThreadLocal.class));
  }

  @Test
  void noStaticFieldChanges() {
    check(
        fields()
            .that()
            .areStatic()
            // javac's own, such as the cached table of a switch over an enum.
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal());
  }

  @Test
  void nothingSetsUpLogging() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(fullName("cli"))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                    "java.util.logging..",
                    "org.slf4j..",
                    "org.apache.logging..",
                    "org.apache.commons.logging..",
                    "ch.qos.logback..")));
  }

  private static void onlyIn(String rooms, DescribedPredicate<JavaClass> library) {
    check(
        noClasses()
            .that(DescribedPredicate.not(resideInAPackage(fullName(rooms))))
            .should()
            .dependOnClassesThat(library));
  }

  /** A room that is still empty breaks no rule. */
  private static void check(ArchRule rule) {
    assertTrue(!CLASSES.isEmpty(), "no classes were found to check");
    rule.allowEmptyShould(true).check(CLASSES);
  }

  private static Set<String> packageNames() {
    return CLASSES.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String fullName(String room) {
    return room.isEmpty() ? ROOT : ROOT + "." + room;
  }
}
