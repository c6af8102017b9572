package io.github.nianbao.cli.output;

import java.io.IOException;
import java.nio.file.Path;

/** The output cannot be written; the run ends. */
public final class OutputException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String path;

  public OutputException(Path path, String message) {
    super(message);
    this.path = path.toString();
  }

  public OutputException(Path path, Exception cause) {
    super("The output cannot be written. " + Problem.of(cause).sentence().english(), cause);
    this.path = path.toString();
  }

  /** What cannot be written. */
  public String path() {
    return path;
  }

  /** One sentence for a person. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
