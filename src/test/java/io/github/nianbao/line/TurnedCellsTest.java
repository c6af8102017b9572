package io.github.nianbao.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nianbao.layout.ruled.Lattice;
import io.github.nianbao.page.Page;
import io.github.nianbao.pdf.PdfReader;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.table.TableCell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells of upright tables whose text is turned to fit into them. */
class TurnedCellsTest {

  @Test
  void labelsThatRunUpwardsReadUpwards() throws IOException {
    String label = "法律服务机构";
    assertEquals(List.of(label, label, label, label, "0", "11", "22", "33"), cells(7));
  }

  @Test
  void figuresThatRunUpwardsDownwardsOrStandOnTheirHeadAreReadAsTheyRun() throws IOException {
    assertEquals(List.of("235", "406", "17"), cells(8).subList(0, 3));
  }

  private static List<String> cells(int number) throws IOException {
    byte[] pdf = Files.readAllBytes(Path.of("testdata", "pages", "turned-pages-reportlab.pdf"));
    Page page = PdfReader.read(pdf, ReadOptions.defaults()).pages().get(number - 1);
    return Lattice.grids(page).get(0).cells().stream().map(TableCell::text).toList();
  }
}
