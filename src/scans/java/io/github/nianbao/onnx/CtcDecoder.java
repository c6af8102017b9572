package io.github.nianbao.onnx;

import io.github.nianbao.recognise.Reading;
import io.github.nianbao.recognise.Sign;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/** Makes characters of what a model says of each step along a strip. */
final class CtcDecoder {

  private static final int BLANK = 0;

  private final List<String> characters;
  private final int[] figures;

  /**
   * @param characters by their numbers; the first stands for none
   */
  CtcDecoder(List<String> characters) {
    this.characters = characters;
    figures =
        java.util.stream.IntStream.range(0, characters.size())
            .filter(i -> i == BLANK || Reading.FIGURES.contains(characters.get(i)))
            .toArray();
  }

  /**
   * The likeliest characters.
   *
   * @param chances of each character at each step
   * @param stretch how much longer what the model saw is than the strip
   */
  Reading decode(FloatBuffer chances, int steps, int count, double stretch) {
    List<Sign> text = new ArrayList<>();
    List<Sign> figure = new ArrayList<>();
    float[] row = new float[count];
    Path free = new Path(text, steps, stretch);
    Path masked = new Path(figure, steps, stretch);
    for (int step = 0; step < steps; step++) {
      chances.get(row);
      int best = BLANK;
      for (int i = 1; i < count; i++) {
        best = row[i] > row[best] ? i : best;
      }
      free.step(step, best, row[best]);
      int among = BLANK;
      double all = 0;
      for (int i : figures) {
        among = row[i] > row[among] ? i : among;
        all += row[i];
      }
      // A model gives what looks alike, as 0 and O, its share; here it is none of them.
      masked.step(step, among, row[among] / Math.max(Float.MIN_NORMAL, all));
    }
    free.end();
    masked.end();
    return new Reading(List.copyOf(text), List.copyOf(figure));
  }

  /** One way along the steps. */
  private final class Path {
    private final List<Sign> signs;
    private final int steps;
    private final double stretch;
    private int last = BLANK;
    private int from;
    private int to;
    private double most;

    Path(List<Sign> signs, int steps, double stretch) {
      this.signs = signs;
      this.steps = steps;
      this.stretch = stretch;
    }

    void step(int step, int character, double chance) {
      if (character == last) {
        to = step;
        most = Math.max(most, chance);
        return;
      }
      end();
      last = character;
      from = step;
      to = step;
      most = chance;
    }

    void end() {
      if (last != BLANK) {
        double position = ((from + to + 1) / 2.0) / steps * stretch;
        signs.add(new Sign(characters.get(last), position, most));
      }
      last = BLANK;
    }
  }
}
