package io.github.nianbao.export.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which names of authorities are names of one authority: 广州市从化区人民政府 and 广州市从化区政府 always; 洪泽区政府 and
 * 淮安市洪泽区政府 where there is no second authority that the short name may stand for, and no year for
 * which both reported other figures. An office is never its government.
 */
final class AuthorityNames {

  /** A short name must at least name a place. */
  private static final Pattern NAMES_A_PLACE = Pattern.compile("(.县|.{2,}?[省市区县州盟旗镇乡]).*");

  private static final Pattern HIGHER_PLACE = Pattern.compile(".+[省市区县州盟旗]");

  /** A name that may stand for another, or for one of several. */
  record Doubt(String name, List<String> candidates) {}

  /** By name and year, what the figures of the reports add up to. */
  private final SortedMap<String, SortedMap<Integer, Set<Integer>>> years = new TreeMap<>();

  private final Map<String, String> fullNames = new LinkedHashMap<>();
  private final List<Doubt> joined = new ArrayList<>();
  private final List<Doubt> doubtful = new ArrayList<>();

  /**
   * @param years by {@linkplain #normalised normalised} name and year, hashes of the figures of the
   *     reports
   */
  AuthorityNames(Map<String, Map<Integer, Set<Integer>>> years) {
    years.forEach((name, its) -> this.years.put(name, copy(its)));
    this.years.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(this::settle);
  }

  /** A name without what varies in writing it. */
  static String normalised(String printed) {
    return Normalizer.normalize(printed, Normalizer.Form.NFKC)
        .replaceAll("\\s+", "")
        .replace("人民政府", "政府");
  }

  /** The longest normalised name of the authority that a normalised name stands for. */
  String fullName(String normalised) {
    return fullNames.getOrDefault(normalised, normalised);
  }

  /** The names that were taken for a longer one. */
  List<Doubt> joined() {
    return Collections.unmodifiableList(joined);
  }

  /** The names that may stand for a longer one, but were not taken for it. */
  List<Doubt> doubtful() {
    return Collections.unmodifiableList(doubtful);
  }

  private void settle(String name) {
    List<String> longer =
        years.keySet().stream()
            .filter(other -> isLonger(other, name))
            .sorted(Comparator.comparingInt(String::length))
            .toList();
    if (longer.isEmpty()) {
      return;
    }
    String full = onlyOne(longer);
    if (full != null && isFree(full, name)) {
      fullNames.put(name, full);
      joined.add(new Doubt(name, List.of(full)));
    } else {
      doubtful.add(new Doubt(name, longer));
    }
  }

  private static boolean isLonger(String other, String name) {
    return other.length() > name.length()
        && other.endsWith(name)
        && NAMES_A_PLACE.matcher(name).matches()
        && HIGHER_PLACE.matcher(other.substring(0, other.length() - name.length())).matches();
  }

  /** The authority that all these names stand for; null where they stand for several. */
  private @Nullable String onlyOne(List<String> names) {
    List<String> full = names.stream().map(this::fullName).distinct().toList();
    return full.size() == 1 ? full.get(0) : null;
  }

  /**
   * Whether no name of an authority has reported other figures on a year of this name; it has those
   * of this name then.
   */
  private boolean isFree(String full, String name) {
    SortedMap<Integer, Set<Integer>> taken = years.getOrDefault(full, new TreeMap<>());
    SortedMap<Integer, Set<Integer>> own = years.getOrDefault(name, new TreeMap<>());
    boolean contradicted =
        own.entrySet().stream()
            .anyMatch(
                year -> {
                  Set<Integer> others = taken.get(year.getKey());
                  return others != null && Collections.disjoint(others, year.getValue());
                });
    if (contradicted) {
      return false;
    }
    copy(own).forEach((year, figures) -> taken.merge(year, figures, AuthorityNames::union));
    return true;
  }

  private static Set<Integer> union(Set<Integer> some, Set<Integer> more) {
    some.addAll(more);
    return some;
  }

  private static SortedMap<Integer, Set<Integer>> copy(Map<Integer, Set<Integer>> years) {
    SortedMap<Integer, Set<Integer>> copy = new TreeMap<>();
    years.forEach((year, figures) -> copy.put(year, new HashSet<>(figures)));
    return copy;
  }
}
