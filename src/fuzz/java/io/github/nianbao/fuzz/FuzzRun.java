package io.github.nianbao.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs Jazzer on one of the targets: makes the seeds, then fuzzes in a process of its own, in which
 * nothing was loaded before Jazzer watches it. What is found lies in {@code target/fuzz}.
 */
public final class FuzzRun {

  private static final Path FOLDER = Path.of("target", "fuzz");

  private static final List<String> PDF_WORDS =
      List.of(
          "obj", "endobj", "stream", "endstream", "xref", "trailer", "startxref", "%%EOF", "R",
          "/Type", "/Page", "/Pages", "/Kids", "/Count", "/Parent", "/Contents", "/Resources",
          "/Font", "/XObject", "/Form", "/Subtype", "/Type0", "/Type3", "/TrueType", "/Type1",
          "/CIDFontType2", "/DescendantFonts", "/ToUnicode", "/Encoding", "/Identity-H",
          "/Identity-V", "/Differences", "/W", "/W2", "/DW", "/DW2", "/Widths", "/FirstChar",
          "/CharProcs", "/FontMatrix", "/FontBBox", "/FontDescriptor", "/Length", "/Filter",
          "/FlateDecode", "/ASCIIHexDecode", "/ASCII85Decode", "/LZWDecode", "/RunLengthDecode",
          "/DecodeParms", "/Predictor", "/Columns", "/ObjStm", "/XRef", "/Index", "/First", "/N",
          "/Prev", "/Root", "/Info", "/Encrypt", "/MediaBox", "/CropBox", "/Rotate", "/UserUnit",
          "/Matrix", "/BBox", "/ExtGState", "/Pattern", "/ColorSpace", "BT", "ET", "Tf", "Td",
          "Tj", "TJ", "Tm", "T*", "'", "\"", "cm", "q", "Q", "re", "m", "l", "c", "h", "f", "f*",
          "S", "B", "W", "n", "Do", "d", "gs", "sh", "BI", "ID", "EI", "BDC", "EMC", "d1", "beginbfchar",
          "endbfchar", "beginbfrange", "endbfrange", "begincodespacerange", "usecmap", "<<", ">>",
          "[", "]", "-1", "0", "2147483648", "1e38");

  private static final List<String> DUMP_WORDS =
      List.of(
          "一、", "二、", "三、", "四、", "（一）", "（七）", "1.", "政府信息公开工作年度报告", "2023年", "总计",
          "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "本年新收政府信息公开申请数量",
          "上年结转政府信息公开申请数量", "予以公开", "结转下年度继续办理", "行政复议", "行政诉讼", "未经复议直接起诉",
          "复议后起诉", "结果维持", "结果纠正", "尚未审结", "规章", "行政规范性文件", "行政许可", "行政处罚", "行政强制",
          "行政事业性收费", "本年制发件数", "万元", "0", "10", "206", "-", "/", "\n", "\t", "\f", "  ");

  private static final List<String> DOCUMENT_WORDS =
      List.of(
          "<table>", "</table>", "<tr>", "<td ", "rowspan=", "colspan=", "display:none", "<style>",
          "<!--", "-->", "<![endif]", "&nbsp;", "charset=", "\\trowd", "\\cell", "\\row", "\\clvmrg",
          "\\u", "\\'", "\\v ", "\\deleted", "<w:tbl>", "<w:tr>", "<w:tc>", "<w:p>", "<w:r>", "<w:t>",
          "<w:gridSpan w:val=", "<w:vMerge/>", "<w:del>", "<w:ins>", "<w:sdt>", "<w:fldChar ", "<row ",
          "<c ", "<v>", "<f>", "<mergeCell ref=", "<ofd:TextObject ", "<ofd:TextCode ", "DeltaX=", "g 9 ",
          "<ofd:PathObject ", "<ofd:PageBlock>", "CTM=", "Boundary=", "政府信息公开", "本年新收", "总计",
          "99999999", "-1", "1e38");

  /**
   * What is fuzzed.
   *
   * @param type the class that Jazzer calls
   * @param words that inputs are made of
   */
  private record Target(Class<?> type, List<String> words, Sower seeds) {}

  private static final Map<String, Target> TARGETS =
      Map.of(
          "read", new Target(ReadFuzz.class, PDF_WORDS, Seeds::pdfs),
          "text", new Target(ReadTextFuzz.class, DUMP_WORDS, Seeds::dumps),
          "documents", new Target(ReadFuzz.class, DOCUMENT_WORDS, DocumentSeeds::whole),
          "parts", new Target(PartsFuzz.class, DOCUMENT_WORDS, DocumentSeeds::parts));

  /** Writes into a folder what fuzzing begins with. */
  private interface Sower {
    void write(Path folder) throws IOException;
  }

  private FuzzRun() {}

  /**
   * Fuzzes and ends with the status of Jazzer.
   *
   * @param args {@code read}, {@code text}, {@code documents} or {@code parts}, the seconds, and
   *     options for libFuzzer
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Target target = args.length < 2 ? null : TARGETS.get(args[0]);
    if (target == null) {
      throw new IllegalArgumentException("give the target and the seconds");
    }
    Path folder = FOLDER.resolve(args[0]);
    Path seeds = emptied(folder.resolve("seeds"));
    Path found = Files.createDirectories(folder.resolve("found"));
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    target.seeds.write(seeds);
    Path words = folder.resolve("words.dict");
    Seeds.dictionary(target.words, words);

    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.type.getName(),
                "--instrumentation_includes=io.github.nianbao.**:org.apache.pdfbox.**"
                    + ":org.apache.fontbox.**:org.apache.poi.**:org.jsoup.**",
                "--keep_going=100",
                "--reproducer_path=" + found,
                "-artifact_prefix=" + found + "/",
                "-dict=" + words,
                "-max_total_time=" + args[1],
                // The first input loads all classes, each of which Jazzer changes on the way.
                "-timeout=120",
                "-rss_limit_mb=3000",
                "-print_final_stats=1"));
    command.addAll(List.of(args).subList(2, args.length));
    command.addAll(List.of(corpus.toString(), seeds.toString()));
    System.exit(new ProcessBuilder(command).inheritIO().start().waitFor());
  }

  private static Path emptied(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectories(folder);
  }
}
