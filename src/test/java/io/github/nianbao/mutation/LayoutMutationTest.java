package io.github.nianbao.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Changes the pages of good reports by chance: either the figures are as printed, or the table is
 * flagged.
 *
 * <p>{@code -Dnianbao.mutation.rounds=N} tries N prints of all reports at hand and says what became
 * of them; {@code -Dnianbao.mutation.seed=S} tries others, {@code -Dnianbao.mutation.first=F} those
 * from number F on: one round of it tries that print again. Without any a few prints of a few
 * reports are tried.
 */
class LayoutMutationTest {

  private static final int ROUNDS = Integer.getInteger("nianbao.mutation.rounds", 0);
  private static final int FIRST = Integer.getInteger("nianbao.mutation.first", 0);
  private static final long SEED = Long.getLong("nianbao.mutation.seed", 1);

  private static final int SHORT = 120;

  /** The short form takes one report of so many. */
  private static final int STEP = 6;

  private static final Path REPORTS = Path.of("testdata", "reports");
  private static final Path CORPUS = Path.of("..", "shared", "corpus");

  @Test
  void noFigureOfAChangedPrintIsSilentlyWrong() throws IOException {
    MutatedPrints prints =
        ROUNDS > 0
            ? new MutatedPrints(
                MutatedPrints.subjects(
                    Stream.of(REPORTS, CORPUS.resolve("synthetic"), CORPUS.resolve("realvalues")),
                    1),
                SEED)
            : new MutatedPrints(MutatedPrints.subjects(Stream.of(REPORTS), STEP), SEED);
    int rounds = ROUNDS > 0 ? ROUNDS : SHORT;
    for (int number = FIRST; number < FIRST + rounds; number++) {
      prints.judge(number);
    }
    if (ROUNDS > 0) {
      System.out.println(prints.tally());
    }
    assertEquals(List.of(), prints.broken());
  }
}
