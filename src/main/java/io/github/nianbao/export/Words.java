package io.github.nianbao.export;

import io.github.nianbao.form.DataNode;

/** What people are told beside figures and labels, in English or in Chinese. */
public final class Words {

  private static final Words SHARED = beside(Words.class);

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
