package io.github.nianbao.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.nianbao.PrintReports;
import io.github.nianbao.mutation.Promise.Judged;
import io.github.nianbao.mutation.Promise.Verdict;
import io.github.nianbao.page.Page;
import io.github.nianbao.pdf.PdfReader;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Prints of good reports, each changed by chance; a seed and a number give the same one again. */
final class MutatedPrints {

  private static final List<Mutation> MUTATIONS =
      Stream.of(
              GlyphMutations.ALL.stream(),
              FigureMutations.ALL.stream(),
              ValueMutations.ALL.stream(),
              RuleMutations.ALL.stream(),
              PageMutations.ALL.stream())
          .flatMap(all -> all)
          .toList();

  /** Changes of what is meant: of a print that others have changed nobody could say it. */
  private static final List<Mutation> OF_MEANING =
      Stream.concat(LabelMutations.ALL.stream(), CaptionMutations.ALL.stream()).toList();

  private final List<Subject> subjects;
  private final long seed;
  private final Tally tally = new Tally();
  private final List<String> broken = new ArrayList<>();

  MutatedPrints(List<Subject> subjects, long seed) {
    this.subjects = subjects;
    this.seed = seed;
  }

  /** A changed print. */
  record Mutated(Subject subject, List<String> kinds, Print print) {}

  Mutated print(int number) {
    Random random = new Random(seed * 1_000_003 + number);
    Subject subject = Pick.one(subjects, random);
    Print print = subject.print();
    boolean several = random.nextInt(4) == 0;
    List<Mutation> changes = new ArrayList<>();
    if (random.nextInt(5) == 0) {
      changes.add(Pick.one(OF_MEANING, random));
      if (several) {
        changes.add(Pick.one(RuleMutations.ALL, random));
      }
    } else {
      int count = several ? 2 + random.nextInt(2) : 1;
      for (int i = 0; i < count; i++) {
        changes.add(Pick.one(MUTATIONS, random));
      }
    }
    changes.forEach(mutation -> mutation.change().apply(print, random));
    return new Mutated(subject, changes.stream().map(Mutation::kind).toList(), print);
  }

  void judge(int number) throws IOException {
    Mutated mutated = print(number);
    List<Judged> tables = Promise.judge(mutated.print);
    tally.add(mutated.kinds, tables);
    for (Judged table : tables) {
      if (table.verdict() == Verdict.SILENT || table.verdict() == Verdict.LOST) {
        broken.add(
            table.verdict()
                + " seed "
                + seed
                + " number "
                + number
                + " "
                + mutated.subject.name()
                + " "
                + mutated.kinds
                + " "
                + table.table()
                + " "
                + table.why().subList(0, Math.min(3, table.why().size())));
      }
    }
  }

  Tally tally() {
    return tally;
  }

  /** Where the promise was broken. */
  List<String> broken() {
    return broken;
  }

  /**
   * The reports of some folders whose tables stand in them once.
   *
   * @param step takes one file of so many
   */
  static List<Subject> subjects(Stream<Path> folders, int step) throws IOException {
    List<Subject> subjects = new ArrayList<>();
    for (Path folder : folders.filter(Files::isDirectory).toList()) {
      List<Path> files;
      try (Stream<Path> all = Files.list(folder)) {
        files = all.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
      }
      for (int i = 0; i < files.size(); i += step) {
        Path file = files.get(i);
        if (Files.exists(truth(file)) && !repeated(file)) {
          subjects.add(subject(file));
        }
      }
    }
    return subjects;
  }

  /** A report with its truth beside it. */
  static Subject subject(Path pdf) throws IOException {
    JsonNode truth = new ObjectMapper().readTree(Files.readString(truth(pdf)));
    return new Subject(name(pdf), pages(pdf), PrintReports.figures(truth));
  }

  /** Whether a report prints a table again, with other figures. */
  private static boolean repeated(Path pdf) throws IOException {
    return PrintReports.read(pages(pdf)).findings().stream()
        .anyMatch(finding -> finding.code() == FindingCode.TABLE_REPEATED);
  }

  private static List<Page> pages(Path pdf) throws IOException {
    return PdfReader.read(Files.readAllBytes(pdf), ReadOptions.defaults()).pages();
  }

  private static String name(Path pdf) {
    return pdf.getFileName().toString().replace(".pdf", "");
  }

  private static Path truth(Path pdf) {
    return pdf.resolveSibling(name(pdf) + ".truth.json");
  }
}
