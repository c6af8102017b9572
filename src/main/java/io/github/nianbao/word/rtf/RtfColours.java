package io.github.nianbao.word.rtf;

import io.github.nianbao.flow.text.Light;
import java.util.ArrayList;
import java.util.List;

/** The colours of a document, by their numbers. */
final class RtfColours {

  private final List<Float> lights = new ArrayList<>();
  private int red;
  private int green;
  private int blue;
  private boolean given;

  /** Takes a command of the table of colours. */
  void set(String word, int number) {
    switch (word) {
      case "red" -> red = number;
      case "green" -> green = number;
      case "blue" -> blue = number;
      default -> {
        return;
      }
    }
    given = true;
  }

  /** A colour of the table ends. */
  void end() {
    lights.add(given ? Light.of(red, green, blue) : Light.UNKNOWN);
    red = 0;
    green = 0;
    blue = 0;
    given = false;
  }

  /** How light a colour is; not a number for one that the program chooses, or that is not there. */
  float light(int index) {
    return index >= 0 && index < lights.size() ? lights.get(index) : Light.UNKNOWN;
  }
}
