package io.github.nianbao.export;

import io.github.nianbao.export.measure.Measure;
import io.github.nianbao.export.measure.Measures;
import io.github.nianbao.form.FormCatalogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** What the parts of a report are called, for people. */
public final class Labels {

  private static final String SEPARATOR = " · ";

  private Labels() {}

  /**
   * {@return what a part is called: in Chinese as the form prints it, outermost label first, such
   * as 一、本年新收政府信息公开申请数量 · 自然人; in English after the contract's own names, such as {@code Received ·
   * Natural person}} Where a part has other labels in other forms, those of the newest.
   *
   * @param pointer JSON Pointer of a table, a row, a group of rows, or a cell, such as {@code
   *     /requests/received/naturalPerson}
   * @param locale Chinese for Chinese, any other for English
   * @throws IllegalArgumentException where no form has such a part
   */
  public static String of(String pointer, Locale locale) {
    List<Measure> under =
        Measures.all(FormCatalogue.standard()).stream()
            .filter(measure -> (measure.pointer() + "/").startsWith(pointer + "/"))
            .toList();
    if (under.isEmpty() || !pointer.startsWith("/")) {
      throw new IllegalArgumentException("no form has " + pointer);
    }
    Measure newest = under.get(under.size() - 1);
    boolean isTable = pointer.equals(newest.kind().pointer());
    if (!locale.getLanguage().equals(Locale.CHINESE.getLanguage())) {
      return english(pointer, newest.kind().pointer());
    }
    if (isTable) {
      return newest.kind().heading();
    }
    List<String> labels = new ArrayList<>(newest.labels());
    boolean isCell = newest.pointer().equals(pointer);
    if (!isCell) {
      labels.remove(labels.size() - 1);
      for (Measure measure : under) {
        if (measure.form().equals(newest.form())) {
          labels = common(labels, measure.labels());
        }
      }
    }
    return String.join(SEPARATOR, labels);
  }

  /** After the names of the contract below the table, or of the table itself. */
  static String english(String pointer, String table) {
    String path = pointer.equals(table) ? pointer : pointer.substring(table.length());
    return Arrays.stream(path.substring(1).split("/"))
        .map(Labels::words)
        .collect(Collectors.joining(SEPARATOR));
  }

  private static List<String> common(List<String> some, List<String> others) {
    int same = 0;
    while (same < Math.min(some.size(), others.size()) && some.get(same).equals(others.get(same))) {
      same++;
    }
    return some.subList(0, same);
  }

  /** A name of the contract as words: {@code naturalPerson} is Natural person. */
  private static String words(String name) {
    return StringUtils.capitalize(
        Arrays.stream(StringUtils.splitByCharacterTypeCamelCase(name))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" ")));
  }
}
