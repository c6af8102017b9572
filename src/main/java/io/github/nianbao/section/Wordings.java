package io.github.nianbao.section;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * The wordings of headings and titles, loaded once from the data file beside this class. All in
 * simplified characters without spaces.
 *
 * @param headings the variants of the six headings, the usual one first
 * @param rowLabels rows of the tables that begin with an ordinal as a heading does
 * @param titles what a title ends with, the usual one first
 * @param authorityEndings what the name of an authority ends with
 * @param navigation words of lines that a web page puts around a report
 * @param tableWords words of the tables that are no labels of rows or columns
 * @param radicals pairs of a radical that a font puts in place of a character, and the character;
 *     compatibility normalising does not know them
 */
record Wordings(
    List<List<String>> headings,
    List<String> rowLabels,
    List<String> titles,
    List<String> authorityEndings,
    List<String> navigation,
    List<String> tableWords,
    String radicals) {

  private static final Wordings WORDINGS = load();

  @JsonCreator
  Wordings(
      @JsonProperty("headings") List<List<String>> headings,
      @JsonProperty("rowLabels") List<String> rowLabels,
      @JsonProperty("titles") List<String> titles,
      @JsonProperty("authorityEndings") List<String> authorityEndings,
      @JsonProperty("navigation") List<String> navigation,
      @JsonProperty("tableWords") List<String> tableWords,
      @JsonProperty("radicals") String radicals) {
    this.headings = headings.stream().map(List::copyOf).toList();
    this.rowLabels = List.copyOf(rowLabels);
    this.titles = List.copyOf(titles);
    this.authorityEndings = List.copyOf(authorityEndings);
    this.navigation = List.copyOf(navigation);
    this.tableWords = List.copyOf(tableWords);
    this.radicals = radicals;
  }

  static Wordings get() {
    return WORDINGS;
  }

  private static Wordings load() {
    String name = "wordings.json";
    try (InputStream in = Objects.requireNonNull(Wordings.class.getResourceAsStream(name), name)) {
      return new ObjectMapper().readValue(in, Wordings.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
