package io.github.nianbao.cli.convert;

import io.github.nianbao.cli.output.Problem;

/**
 * Is told how a run goes; about the inputs in their order, but for those that are being read, which
 * may be told by several threads at a time.
 */
public interface Progress {

  /** The search has ended. */
  void found(int inputs);

  /** So many of the pages of an input are done that takes long. */
  void pages(String input, int done, int all);

  /** An input is no longer being read. */
  void read(String input);

  /** An input could not be read. */
  void unreadable(String input, Problem problem);

  /** An input was read, but its review page could not be made. */
  void withoutPage(String input, Problem problem);

  /** The JSON of an input did not get the usual name. */
  void renamed(String input, String output);

  /** One more input is finished. */
  void finished(Counts counts);
}
