package io.github.nianbao.export;

import io.github.nianbao.form.DataNode;
import java.util.regex.Pattern;

/** What people are told beside figures and labels, in English or in Chinese. */
public final class Words {

  private static final Words SHARED = beside(Words.class);

  /** The words that places are made of. */
  private static final Pattern PLACE =
      Pattern.compile("\\b(hidden table|table|sheet|row|cell|lines?)\\b ");

  private final DataNode words;

  private Words(DataNode words) {
    this.words = words;
  }

  /**
   * {@return the words of a resource {@code words.json} beside a class}
   *
   * @param type a class beside which they lie
   */
  public static Words beside(Class<?> type) {
    return new Words(DataNode.load(type, "words.json"));
  }

  /** {@return those of all that show a report} */
  public static Words shared() {
    return SHARED;
  }

  /**
   * {@return a place of a source without pages, in words}
   *
   * @param place such as {@code table 3, row 7, cell 5}
   * @param chinese whether in Chinese, not in English
   */
  public static String place(String place, boolean chinese) {
    if (!chinese) {
      return place;
    }
    String told =
        PLACE
            .matcher(place)
            .replaceAll(part -> SHARED.of("place." + part.group(1).replace(' ', '-'), true));
    return told.replace(", ", "，");
  }

  /**
   * {@return whether there is a word of a name}
   *
   * @param name in the header
   */
  public boolean has(String name) {
    return words.members().containsKey(name);
  }

  /** {@return their names} */
  public Iterable<String> names() {
    return words.members().keySet();
  }

  /**
   * {@return the word of a name}
   *
   * @param name in the header
   * @param chinese whether in Chinese, not in English
   */
  public String of(String name, boolean chinese) {
    return words.get(name).texts().get(chinese ? 1 : 0);
  }
}
