package io.github.nianbao.cli;

import io.github.nianbao.export.compare.ListChoice;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The lists that series go on from, as they are named on the command line. */
final class ListOption implements ITypeConverter<ListChoice> {

  @Override
  public ListChoice convert(String text) {
    return Stream.of(ListChoice.values())
        .filter(choice -> choice.option().equals(text))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException("'" + text + "' is none of own, aggregate."));
  }
}
