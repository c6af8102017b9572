package io.github.nianbao.cli.convert;

import io.github.nianbao.cli.output.Problem;

/** Is told how a run goes; by one thread at a time, about the inputs in their order. */
public interface Progress {

  /** The search has ended. */
  void found(int inputs);

  /** An input could not be read. */
  void unreadable(String input, Problem problem);

  /** An input was read, but its review page could not be made. */
  void withoutPage(String input, Problem problem);

  /** The JSON of an input did not get the usual name. */
  void renamed(String input, String output);

  /** One more input is finished. */
  void finished(Counts counts);
}
