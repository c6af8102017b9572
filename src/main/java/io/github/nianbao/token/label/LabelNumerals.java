package io.github.nianbao.token.label;

import io.github.nianbao.form.FormCatalogue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numerals with which the forms number their rows. */
public final class LabelNumerals {

  /** Those of labels such as （一）予以公开. */
  public static final String BRACKETED = of("（(.)）.*");

  /** Those of labels such as 1.属于国家秘密. */
  public static final String PLAIN = of("(\\d)\\..*");

  private LabelNumerals() {}

  private static String of(String label) {
    return FormCatalogue.standard().tables().stream()
        .flatMap(kind -> kind.forms().stream())
        .flatMap(form -> form.rows().stream())
        .flatMap(row -> Stream.concat(row.labels().stream(), row.groups().stream()))
        .map(Pattern.compile(label)::matcher)
        .filter(Matcher::matches)
        .map(numbered -> numbered.group(1))
        .distinct()
        .sorted()
        .collect(Collectors.joining());
  }
}
