package io.github.nianbao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ReadOptionsTest {

  @Test
  void aLimitChangesAndNothingElse() {
    ReadOptions options = ReadOptions.defaults().withPassword("secret").withLimit(Limit.PAGES, 3);
    assertEquals(3, options.limit(Limit.PAGES));
    assertEquals(60, options.limit(Limit.SECONDS));
    assertEquals("secret", options.password());
    assertEquals(2000, ReadOptions.defaults().limit(Limit.PAGES));
    assertEquals(3, options.withPassword(null).limit(Limit.PAGES));
  }

  @Test
  void aLimitIsAtLeastOne() {
    ReadOptions options = ReadOptions.defaults();
    assertThrows(IllegalArgumentException.class, () -> options.withLimit(Limit.FONTS, 0));
  }

  @Test
  void thePasswordIsNotPrinted() {
    assertFalse(ReadOptions.defaults().withPassword("secret").toString().contains("secret"));
  }
}
