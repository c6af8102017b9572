package io.github.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.nianbao.form.FormCatalogue;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A table that the library has never seen needs no more than its data file: the library as it is,
 * with another index of the tables before its own on the class path, reads and explains it.
 */
class MadeUpTableTest {

  @TempDir private Path folder;

  @Test
  void aPrintIsReadByItsLabels() throws Exception {
    assertEquals(
        """
        /training/courses/opening/city 4
        /training/courses/opening/counties 3
        /training/courses/opening/total 7
        /training/courses/internal/city 5
        /training/courses/internal/counties 0
        /training/courses/internal/total 5
        /training/courses/total/city 9
        /training/courses/total/counties 3
        /training/courses/total/total 12
        /training/participants/city 1200
        /training/participants/counties 80
        /training/participants/total 1280
        /training/cost/city 12.25万元
        /training/cost/counties 0.5万元
        /training/cost/total 12.75万元
        VERIFIED[]""",
        run("print"));
  }

  @Test
  void aDumpIsRead() throws Exception {
    JsonNode report =
        new ObjectMapper()
            .readTree(
                run(
                    """
                    某市2016年政府信息公开工作年度报告
                    六、政务公开培训情况
                    举办单位
                    市级机关 县级机关 总计
                    （一）举办培训班
                    1.面向社会开放的培训班 4 3 7
                    2.面向工作人员的培训班 5 0 5
                    举办培训班总次数 9 3 12
                    （二）参加培训的总人次 1200 80 1280
                    （三）支出的培训经费 12.25 0.5 12.75
                    """));
    JsonNode cells = report.path("cells");
    assertEquals(15, cells.size(), report::toPrettyString);
    assertEquals("1280", cells.at("/~1training~1participants~1total/printed").asText());
    assertEquals("12.25", cells.at("/~1training~1cost~1city/printed").asText());
    // The tables of 2019 and later are not missed in a report of 2016.
    assertFalse(report.path("findings").findValuesAsText("code").contains("table-absent"));
  }

  @Test
  void theCodebookExplainsIt() throws Exception {
    assertTrue(
        run("codebook")
            .contains(
                "training.participants.total,training_participants_total,2014,training,participants,"
                    + "（二）参加培训的总人次,total,总计,Participants · Total,,人次,integer,某省政务公开办法第九条；某办发〔2014〕1号"));
  }

  private String run(String task) throws Exception {
    try (URLClassLoader library = library()) {
      Class<?> program = library.loadClass(TrainingProgram.class.getName());
      @SuppressWarnings("unchecked") // The program says so.
      UnaryOperator<String> made =
          (UnaryOperator<String>) program.getDeclaredConstructor().newInstance();
      return made.apply(task);
    }
  }

  /** All classes once more, with the extended index found before that of the library. */
  private URLClassLoader library() throws IOException {
    Path index = folder.resolve("io/github/nianbao/form/catalogue.json");
    Files.createDirectories(Objects.requireNonNull(index.getParent()));
    try (InputStream extended =
        Objects.requireNonNull(
            FormCatalogue.class.getResourceAsStream("extended-catalogue.json"))) {
      Files.write(index, extended.readAllBytes());
    }
    URL[] path =
        Stream.concat(
                Stream.of(folder),
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of))
            .map(MadeUpTableTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
