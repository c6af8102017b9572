package io.github.nianbao.word.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/** The fields that are open: how they are computed, and what came of it. */
public final class Fields {

  /** What nothing is shown of. */
  private static final Set<String> SILENT =
      Set.of("TC", "XE", "RD", "SET", "PRIVATE", "ASK", "TA", "HYPERLINK");

  private static final int INSTRUCTION = 100;

  private final Deque<Field> open = new ArrayDeque<>();

  private static final class Field {
    private boolean outdated;
    private final boolean within;
    private final StringBuilder instruction = new StringBuilder();
    private boolean hasResult;

    /** Whether there is anything in its result. */
    private boolean hasText;

    private Field(boolean outdated, boolean within) {
      this.outdated = outdated;
      this.within = within;
    }
  }

  /** None. */
  public Fields() {}

  /**
   * A field begins with its instruction.
   *
   * @param outdated whether Word computes it anew when it opens the document
   */
  public void begin(boolean outdated) {
    open.push(new Field(outdated, shows()));
  }

  /** The one that was begun last is computed anew when the document is opened. */
  public void outdate() {
    Field field = open.peek();
    if (field != null) {
      field.outdated = true;
    }
  }

  /** A part of an instruction. */
  public void instruction(String text) {
    Field field = open.peek();
    if (field != null && field.instruction.length() < INSTRUCTION) {
      field.instruction.append(text);
    }
  }

  /** Its result follows. */
  public void result() {
    Field field = open.peek();
    if (field != null) {
      field.hasResult = true;
    }
  }

  /** Something is shown where the document stands. */
  public void shown() {
    Field field = open.peek();
    if (field != null) {
      field.hasText = true;
    }
  }

  /**
   * A field ends.
   *
   * @return whether it shows something that is not there as text
   */
  public boolean end() {
    Field field = open.poll();
    if (field == null || !field.within) {
      return false;
    }
    String words = field.instruction.toString().strip().toUpperCase(Locale.ROOT);
    // Without a result the program draws what the instruction says, as it does a check box.
    boolean drawn = !words.isEmpty() && !SILENT.contains(words.split("\\s+", 2)[0]);
    if (field.hasText || drawn) {
      shown();
    }
    return field.hasText ? field.outdated : drawn;
  }

  /** Whether what comes now is shown: no instruction is open. */
  public boolean shows() {
    Field field = open.peek();
    return field == null || (field.hasResult && field.within);
  }

  /** How many are open. */
  public int depth() {
    return open.size();
  }

  /**
   * Ends those that were begun after a time and show an instruction still.
   *
   * @param depth how many were open then
   * @return whether there were any
   */
  public boolean endAll(int depth) {
    boolean some = false;
    while (open.size() > depth && !shows()) {
      open.pop();
      some = true;
    }
    return some;
  }
}
