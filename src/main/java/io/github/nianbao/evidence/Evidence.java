package io.github.nianbao.evidence;

import io.github.nianbao.report.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a stage noticed.
 *
 * @param kind what was noticed
 * @param scope what it is about
 * @param details what the sentence about it names, in the order of its kind, such as a label
 * @param cells JSON Pointers of all cells concerned, where they are more than the scope says
 * @param printed what the print says there; null where that says nothing
 * @param expected what would be right; null where that cannot be told
 */
public record Evidence(
    EvidenceKind kind,
    Scope scope,
    List<Wording> details,
    List<String> cells,
    @Nullable String printed,
    @Nullable String expected) {

  /** Evidence without details. */
  public static Evidence of(EvidenceKind kind, Scope scope) {
    return new Evidence(kind, scope, List.of(), List.of(), null, null);
  }

  /** This evidence with one detail more, the same in all languages. */
  public Evidence with(Object detail) {
    String text = detail.toString();
    return with(new Wording(text, text));
  }

  /** This evidence with one detail more. */
  public Evidence with(Wording detail) {
    List<Wording> all = new ArrayList<>(details);
    all.add(detail);
    return new Evidence(kind, scope, List.copyOf(all), cells, printed, expected);
  }

  /** This evidence with what the print says. */
  public Evidence printed(String text) {
    return new Evidence(kind, scope, details, cells, text, expected);
  }

  /** This evidence with what would be right. */
  public Evidence expected(@Nullable String value) {
    return new Evidence(kind, scope, details, cells, printed, value);
  }

  /** This evidence with the cells it concerns. */
  public Evidence about(List<String> pointers) {
    return new Evidence(kind, scope, details, List.copyOf(pointers), printed, expected);
  }

  @Override
  public String toString() {
    return kind + " " + scope + (printed == null ? "" : " '" + printed + "'");
  }
}
