package io.github.nianbao.cli;

import io.github.nianbao.report.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that reads reports. */
final class ReadingOptions {

  @Spec(Spec.Target.MIXEE)
  @Nullable CommandSpec spec;

  @Option(
      names = "--password",
      paramLabel = "PASSWORD",
      description = "Password of encrypted documents.")
  @Nullable String password;

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description = "Greatest size of a file, in bytes.")
  @Nullable Long maxBytes;

  @Option(
      names = "--max-pages",
      paramLabel = "N",
      description = "Greatest number of pages read of a file.")
  @Nullable Integer maxPages;

  @Option(
      names = "--max-glyphs",
      paramLabel = "N",
      description = "Greatest number of characters read of a page.")
  @Nullable Integer maxGlyphs;

  @Option(
      names = "--max-rules",
      paramLabel = "N",
      description = "Greatest number of ruled lines read of a page.")
  @Nullable Integer maxRules;

  ReadOptions options() {
    ReadOptions options = ReadOptions.defaults().withPassword(password);
    try {
      options = maxBytes == null ? options : options.withMaxBytes(maxBytes);
      options = maxPages == null ? options : options.withMaxPages(maxPages);
      options = maxGlyphs == null ? options : options.withMaxGlyphsPerPage(maxGlyphs);
      return maxRules == null ? options : options.withMaxRulesPerPage(maxRules);
    } catch (IllegalArgumentException e) {
      if (spec == null) {
        throw e;
      }
      throw new ParameterException(spec.commandLine(), "A limit must be at least 1.", e);
    }
  }
}
