package io.github.nianbao.cli.output;

import io.github.nianbao.report.Wording;
import java.io.IOException;
import java.nio.file.Path;

/** The output cannot be written; the run ends. */
public final class OutputException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String path;
  private final String english;
  private final String chinese;

  public OutputException(Path path, Wording sentence) {
    super(sentence.english());
    this.path = path.toString();
    english = sentence.english();
    chinese = sentence.chinese();
  }

  public OutputException(Path path, Exception cause) {
    super(cause);
    this.path = path.toString();
    Wording why = Problem.of(cause).sentence();
    english = "The output cannot be written. " + why.english();
    chinese = "无法写入输出。" + why.chinese();
  }

  /** What cannot be written. */
  public String path() {
    return path;
  }

  /** One sentence for a person. */
  public String sentence(boolean inChinese) {
    return inChinese ? chinese : english;
  }
}
