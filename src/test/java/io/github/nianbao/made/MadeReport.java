package io.github.nianbao.made;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A report before it is printed.
 *
 * @param title over it
 * @param sections the six, each with its tables
 * @param truth what each figure is; null where nothing may be said of it
 */
record MadeReport(String title, List<Section> sections, Map<String, @Nullable String> truth) {

  /** A heading, what follows it, and tables after that. */
  record Section(String heading, String text, List<MadeTable> tables) {}

  private static final String[] NAMES = {"青石", "临川", "东屏", "白水", "云麓", "南泽"};

  static MadeReport random(Random random) {
    String name = NAMES[random.nextInt(NAMES.length)] + (random.nextBoolean() ? "县" : "市");
    int year = 2021 + random.nextInt(4);
    Map<String, @Nullable String> truth = new LinkedHashMap<>();
    MadeForms forms = new MadeForms(random, truth);
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("一、总体情况", name + "人民政府认真落实政府信息公开各项要求，及时回应社会关切。", tables()));
    sections.add(new Section("二、主动公开政府信息情况", "", tables(forms.proactiveDisclosure())));
    sections.add(new Section("三、收到和处理政府信息公开申请情况", "", tables(forms.requests())));
    sections.add(new Section("四、政府信息公开行政复议、行政诉讼情况", "", tables(forms.reviewAndLitigation())));
    sections.add(new Section("五、存在的主要问题及改进情况", "公开内容还不够丰富，今后将继续改进。", tables()));
    sections.add(new Section("六、其他需要报告的事项", "无其他需要报告的事项。", tables()));
    return new MadeReport(name + "人民政府" + year + "年政府信息公开工作年度报告", sections, truth);
  }

  private static List<MadeTable> tables(MadeTable... tables) {
    return new ArrayList<>(List.of(tables));
  }

  /** The year that its title says. */
  int year() {
    return Integer.parseInt(title.replaceAll("\\D", ""));
  }

  /** The section of the second to fourth table, from 0. */
  Section section(int table) {
    return sections.get(table + 1);
  }

  /** The table of such a section. */
  MadeTable table(int table) {
    return section(table).tables().get(0);
  }

  void replace(int table, MadeTable other) {
    section(table).tables().set(0, other);
  }

  /** Hands out all that it prints, in order: paragraphs, none of them empty, and tables. */
  void print(Consumer<String> paragraphs, Consumer<MadeTable> tables) {
    paragraphs.accept(title);
    for (Section section : sections) {
      paragraphs.accept(section.heading());
      if (!section.text().isEmpty()) {
        paragraphs.accept(section.text());
      }
      for (MadeTable table : section.tables()) {
        table.captions().forEach(paragraphs);
        tables.accept(table);
      }
    }
  }

  /** All characters that it prints. */
  String characters() {
    StringBuilder text = new StringBuilder(title);
    for (Section section : sections) {
      text.append(section.heading()).append(section.text());
      for (MadeTable table : section.tables()) {
        table.captions().forEach(text::append);
        table.rows().forEach(row -> row.forEach(cell -> text.append(cell.text())));
      }
    }
    return text.toString();
  }
}
