package io.github.nianbao.report;

import io.github.nianbao.recognise.Recogniser;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How to read: the password and the limits. Immutable; begin with {@link #defaults()}.
 *
 * @param password of an encrypted document; null for none
 * @param limits the value of every limit, each at least 1; a limit that is not given has its
 *     default
 * @param scans recognises what pages show that are pictures; null where such pages are not read
 * @param look recognises what the cells show that were read; null where nobody looks at them
 * @param progress is told how far the reading of pictures of pages is; null where nobody asks
 */
public record ReadOptions(
    @Nullable String password,
    Map<Limit, Long> limits,
    @Nullable Recogniser scans,
    @Nullable Recogniser look,
    @Nullable PageProgress progress) {

  private static final ReadOptions DEFAULTS = new ReadOptions(null, Map.of(), null, null, null);

  /**
   * Takes the limits that differ from their defaults, or all.
   *
   * @param password of an encrypted document; null for none
   * @param limits those that differ from their defaults, or all
   * @param scans recognises what pages show that are pictures; null where such pages are not read
   * @param look recognises what the cells show that were read; null where nobody looks at them
   * @param progress is told how far the reading of pictures of pages is; null where nobody asks
   * @throws IllegalArgumentException where a limit is less than 1
   */
  public ReadOptions {
    Map<Limit, Long> all = new EnumMap<>(Limit.class);
    for (Limit limit : Limit.values()) {
      long value = limits.getOrDefault(limit, limit.defaultValue());
      if (value < 1) {
        throw new IllegalArgumentException("a limit must be at least 1: " + limit);
      }
      all.put(limit, value);
    }
    limits = Collections.unmodifiableMap(all);
  }

  /** {@return no password, and the {@linkplain Limit#defaultValue() default} of every limit} */
  public static ReadOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return the same with a password; null for none}
   *
   * @param value the figure, or null
   */
  public ReadOptions withPassword(@Nullable String value) {
    return new ReadOptions(value, limits, scans, look, progress);
  }

  /**
   * {@return the same with another limit}
   *
   * @param limit which
   * @param value in the unit of the limit
   * @throws IllegalArgumentException where it is less than 1
   */
  public ReadOptions withLimit(Limit limit, long value) {
    Map<Limit, Long> changed = new EnumMap<>(limits);
    changed.put(limit, value);
    return new ReadOptions(password, changed, scans, look, progress);
  }

  /**
   * {@return the same that reads pages too that are pictures, as of a scanner}
   *
   * @param recogniser recognises what they show; stays open, and may be shared by many readings;
   *     null for none
   */
  public ReadOptions withScans(@Nullable Recogniser recogniser) {
    return new ReadOptions(password, limits, recogniser, look, progress);
  }

  /**
   * {@return the same that also looks at each cell that was read in the picture of its page}
   *
   * <p>Of PDFs. {@link Proof#LOOK} says where the picture shows what the text says; where it does
   * not, the cell is unreadable. A figure that has no text is recognised in the picture. All that
   * {@link #withScans} asks for is done as well.
   *
   * @param recogniser recognises what the pages show; stays open, and may be shared by many
   *     readings; null to look at nothing
   */
  public ReadOptions withLook(@Nullable Recogniser recogniser) {
    Recogniser ofScans = recogniser == null ? scans : recogniser;
    return new ReadOptions(password, limits, ofScans, recogniser, progress);
  }

  /**
   * {@return the same that says how far it is, of pages that are read or looked at as pictures}
   *
   * @param told is told; null for nobody
   */
  public ReadOptions withProgress(@Nullable PageProgress told) {
    return new ReadOptions(password, limits, scans, look, told);
  }

  /**
   * {@return the value of a limit, in its unit}
   *
   * @param limit which
   */
  public long limit(Limit limit) {
    return Objects.requireNonNull(limits.get(limit));
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "ReadOptions[password="
        + (password == null ? "none" : "set")
        + ", "
        + limits
        + (scans == null ? "" : ", scans")
        + (look == null ? "" : ", look")
        + "]";
  }
}
