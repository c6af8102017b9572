package io.github.nianbao.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What happens to a text on its way from the program that took it out of a PDF. No way makes one
 * figure of another, or puts a figure in the place of another: that would be the print.
 */
enum TextDamage {
  /** Copying broke off. */
  CUT {
    @Override
    void to(List<String> lines, int at, Random random) {
      lines.subList(at, lines.size()).clear();
    }
  },
  LINE_LOST {
    @Override
    void to(List<String> lines, int at, Random random) {
      lines.remove(at);
    }
  },
  LINE_DOUBLED {
    @Override
    void to(List<String> lines, int at, Random random) {
      lines.add(at, lines.get(at));
    }
  },
  LINES_JOINED {
    @Override
    void to(List<String> lines, int at, Random random) {
      if (at + 1 < lines.size()) {
        lines.set(at, lines.get(at) + lines.remove(at + 1));
      }
    }
  },
  LINES_LOST {
    @Override
    void to(List<String> lines, int at, Random random) {
      some(lines, at, random).clear();
    }
  },
  LINES_DOUBLED {
    @Override
    void to(List<String> lines, int at, Random random) {
      lines.addAll(at, List.copyOf(some(lines, at, random)));
    }
  },
  WORD_LOST {
    @Override
    void to(List<String> lines, int at, Random random) {
      List<String> words = words(lines.get(at));
      words.remove(random.nextInt(words.size()));
      lines.set(at, String.join(" ", words));
    }
  },
  WORD_DOUBLED {
    @Override
    void to(List<String> lines, int at, Random random) {
      List<String> words = words(lines.get(at));
      int word = random.nextInt(words.size());
      words.add(word, words.get(word));
      lines.set(at, String.join(" ", words));
    }
  },
  /** A character that the program did not know. */
  CHARACTER_UNKNOWN {
    @Override
    void to(List<String> lines, int at, Random random) {
      String line = lines.get(at);
      int character = random.nextInt(Math.max(1, line.length()));
      lines.set(at, line.replaceFirst("^(.{" + character + "}).", "$1\uFFFD"));
    }
  },
  /** The foot of a page in the middle of whatever stands there. */
  PAGE_NUMBER_ADDED {
    @Override
    void to(List<String> lines, int at, Random random) {
      String number = String.valueOf(1 + random.nextInt(9));
      lines.add(at, random.nextBoolean() ? number : "- " + number + " -");
    }
  };

  /**
   * Spoils a text.
   *
   * @param lines of the text, which are changed
   * @param at the line where it happens
   * @param random decides how; the same one spoils in the same way
   */
  abstract void to(List<String> lines, int at, Random random);

  private static List<String> some(List<String> lines, int at, Random random) {
    return lines.subList(at, Math.min(lines.size(), at + 1 + random.nextInt(12)));
  }

  private static List<String> words(String line) {
    return new ArrayList<>(List.of(line.strip().split("\\s+")));
  }
}
