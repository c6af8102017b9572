package io.github.nianbao.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nianbao.report.UnreadableReportException;
import io.github.nianbao.report.UnreadableReportException.Reason;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What is said of a file that is not read. */
class RefusalTest {

  @ParameterizedTest
  @EnumSource(names = "PDF", mode = Mode.EXCLUDE)
  void itSaysWhatTheFileIsAndWhatToDoInBothLanguages(FileType type) {
    UnreadableReportException refusal = type.refusal();
    assertEquals(type == FileType.EMPTY ? Reason.EMPTY : Reason.NOT_A_PDF, refusal.reason());
    assertTrue(refusal.getMessage().endsWith("."), refusal::getMessage);
    assertTrue(refusal.messageZh().endsWith("。"), refusal::messageZh);
    assertTrue(refusal.advice().endsWith("."), refusal::advice);
    assertTrue(refusal.adviceZh().endsWith("。"), refusal::adviceZh);
  }

  @Test
  void noTwoTypesAreSaidToBeTheSame() {
    Set<String> english = new HashSet<>();
    Set<String> chinese = new HashSet<>();
    for (FileType type : FileType.values()) {
      if (type != FileType.PDF) {
        assertTrue(english.add(type.refusal().getMessage()), type::name);
        assertTrue(chinese.add(type.refusal().messageZh()), type::name);
      }
    }
  }

  @Test
  void aPdfIsNeverRefusedForWhatItIs() {
    assertTrue(FileType.PDF.isRead());
    assertThrows(IllegalStateException.class, FileType.PDF::refusal);
  }
}
