package io.github.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.assemble.Reports;
import io.github.nianbao.export.Json;
import io.github.nianbao.report.Requests;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code convert} makes of what earlier runs left. */
class ResumeTest {

  private final Folders folders;

  ResumeTest(@TempDir Path root) throws IOException {
    folders = Folders.in(root);
  }

  @Test
  void aSecondRunDoesOnlyWhatIsNewOrChanged() throws IOException {
    folders.file("a.pdf", "full");
    folders.file("b.pdf", "no review");
    folders.file("c.pdf", "nonsense");
    folders.convert(folders.in());
    folders.file("b.pdf", "full\n");
    folders.file("d.pdf", "full\n\n");
    Path json = folders.out().resolve("a.json");
    Files.write(json, Arrays.copyOf(Files.readAllBytes(json), 500));
    Run again = folders.convert(folders.in());
    assertTrue(again.err().get(1).contains(" 1 done by an earlier run."), again::toString);
    assertEquals(Reports.full().requests(), requests("a.json"));
    assertEquals(Reports.full().requests(), requests("b.json"));
    Run third = folders.convert(folders.in());
    assertTrue(third.err().get(1).contains(" 4 done by an earlier run."), third::toString);
    assertEquals(1, third.status());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1000})
  void zerosThatAPowerCutLeftAreReplaced(int length) throws IOException {
    folders.file("a.pdf", "full");
    folders.convert(folders.in());
    Files.write(folders.out().resolve("a.json"), new byte[length]);
    folders.convert(folders.in());
    assertEquals(Reports.full().requests(), requests("a.json"));
  }

  @Test
  void aReportThatHasBecomeUnreadableLeavesNoJson() throws IOException {
    folders.file("a.pdf", "full");
    folders.convert(folders.in());
    folders.file("a.pdf", "nonsense");
    assertEquals(1, folders.convert(folders.in()).status());
    assertEquals(List.of(), folders.written());
  }

  @Test
  void aTornJournalIsNoTrap() throws IOException {
    folders.file("a.pdf", "full");
    folders.file("b.pdf", "no review");
    folders.convert(folders.in(), "--jobs", "1");
    Path journal = folders.out().resolve(".nianbao/journal");
    byte[] whole = Files.readAllBytes(journal);
    Files.write(journal, Arrays.copyOf(whole, whole.length - 30));
    Run again = folders.convert(folders.in());
    assertTrue(again.err().get(0).contains(" 1 done by an earlier run."), again::toString);
    Run third = folders.convert(folders.in());
    assertTrue(third.err().get(0).contains(" 2 done by an earlier run."), third::toString);
  }

  @Test
  void twoRunsIntoOneFolderAreOneTooMany() throws IOException {
    folders.file("a.pdf", "full");
    Files.createDirectories(folders.out().resolve(".nianbao"));
    try (FileChannel channel =
            FileChannel.open(
                folders.out().resolve(".nianbao/lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertTrue(lock.isValid());
      Run run = folders.convert(folders.in());
      assertEquals(3, run.status());
      assertEquals(
          List.of(folders.out() + ": Another run is writing into this folder."), run.err());
    }
    assertEquals(0, folders.convert(folders.in()).status());
  }

  private @Nullable Requests requests(String json) throws IOException {
    return Json.read(folders.out().resolve(json)).requests();
  }
}
