package io.github.nianbao.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.form.Figure;
import io.github.nianbao.form.FormColumn;
import io.github.nianbao.page.Box;
import io.github.nianbao.page.Provenance;
import io.github.nianbao.report.CellState;
import io.github.nianbao.token.Tokenizer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureWriterTest {

  private static final FormColumn AMOUNT =
      new FormColumn(
          "amount", "amount", List.of("采购总金额"), "", List.of(), FormColumn.Kind.AMOUNT, "");

  private final List<Evidence> evidence = new ArrayList<>();
  private final FigureWriter writer = new FigureWriter(evidence::add);

  @Test
  void aPrintAndADumpSayTheSameOfAnAmount() {
    Figure dumped = read("5.82", "万元");
    Figure printed =
        writer.figure(
            "/a",
            AMOUNT,
            Tokenizer.read("5.82", FormColumn.Kind.AMOUNT),
            "5.82",
            "万元",
            new Provenance(3, new Box(1, 2, 3, 4)));
    assertEquals(new BigDecimal("5.82"), dumped.value());
    assertEquals(dumped.value(), printed.value());
    assertEquals("万元", dumped.unit());
    assertEquals("万元", printed.unit());
    assertNull(dumped.cell().page());
    assertEquals(3, printed.cell().page());
  }

  @Test
  void theUnitOfTheCellComesBeforeThatOfTheHeader() {
    assertEquals("元", read("12元", "万元").unit());
  }

  @Test
  void anAmountOfAnUnknownUnitIsUnreadableAndSaysWhy() {
    Figure figure = read("12", "美元");
    assertEquals(CellState.UNREADABLE, figure.cell().state());
    assertNull(figure.value());
    assertNull(figure.unit());
    assertEquals(
        List.of(EvidenceKind.UNIT_UNKNOWN), evidence.stream().map(Evidence::kind).toList());
  }

  @Test
  void aBlankIsNoFigureAndAMarkStaysAMark() {
    assertEquals(CellState.BLANK, read("", "万元").cell().state());
    assertEquals(CellState.MARK, read("—", "万元").cell().state());
    assertEquals(List.of(), evidence);
  }

  private Figure read(String printed, String headerUnit) {
    return writer.figure(
        "/a",
        AMOUNT,
        Tokenizer.read(printed, FormColumn.Kind.AMOUNT),
        printed,
        headerUnit,
        new Provenance(0, null));
  }
}
