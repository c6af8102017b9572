package io.github.nianbao.cli;

import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that reads reports: the password, and one for each limit. */
final class ReadingOptions {

  @Spec(Spec.Target.MIXEE)
  @Nullable CommandSpec spec;

  private ReadOptions options = ReadOptions.defaults();

  ReadOptions options() {
    return options;
  }

  @Option(
      names = "--password",
      paramLabel = "PASSWORD",
      description = "Password of encrypted documents.")
  void password(String password) {
    options = options.withPassword(password);
  }

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description = "Greatest size of a file, in bytes.")
  void bytes(long value) {
    limit(Limit.BYTES, value);
  }

  @Option(
      names = "--max-characters",
      paramLabel = "N",
      description = "Greatest number of characters of a text dump.")
  void characters(long value) {
    limit(Limit.CHARACTERS, value);
  }

  @Option(
      names = "--max-pages",
      paramLabel = "N",
      description = "Greatest number of pages read of a file.")
  void pages(long value) {
    limit(Limit.PAGES, value);
  }

  @Option(
      names = "--max-glyphs",
      paramLabel = "N",
      description = "Greatest number of characters read of a page.")
  void glyphs(long value) {
    limit(Limit.GLYPHS_PER_PAGE, value);
  }

  @Option(
      names = "--max-rules",
      paramLabel = "N",
      description = "Greatest number of ruled lines read of a page.")
  void rules(long value) {
    limit(Limit.RULES_PER_PAGE, value);
  }

  @Option(
      names = "--max-fonts",
      paramLabel = "N",
      description = "Greatest number of fonts read of a file.")
  void fonts(long value) {
    limit(Limit.FONTS, value);
  }

  @Option(
      names = "--max-nesting",
      paramLabel = "N",
      description = "How deep the contents of a page may be nested.")
  void nesting(long value) {
    limit(Limit.NESTING, value);
  }

  @Option(
      names = "--max-unpacked",
      paramLabel = "N",
      description = "Greatest number of bytes that a page, or another part of a file, unpacks to.")
  void unpacked(long value) {
    limit(Limit.UNPACKED_BYTES, value);
  }

  @Option(
      names = "--max-seconds",
      paramLabel = "N",
      description = "Greatest time that reading a file takes; then it is given up.")
  void seconds(long value) {
    limit(Limit.SECONDS, value);
  }

  private void limit(Limit limit, long value) {
    try {
      options = options.withLimit(limit, value);
    } catch (IllegalArgumentException e) {
      if (spec == null) {
        throw e;
      }
      throw new ParameterException(spec.commandLine(), "A limit must be at least 1.", e);
    }
  }
}
