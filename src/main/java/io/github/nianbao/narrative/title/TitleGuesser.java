package io.github.nianbao.narrative.title;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.evidence.Scope;
import io.github.nianbao.narrative.title.TitleParser.Parsed;
import io.github.nianbao.page.Line;
import io.github.nianbao.report.Wording;
import io.github.nianbao.token.Numerals;
import io.github.nianbao.token.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills what a title leaves open from the metadata, the text and the file name, and says so. */
public final class TitleGuesser {

  /** The period of a report's figures. */
  private static final Pattern PERIOD =
      Pattern.compile("(?:数据|统计|期限|时限|时间)[^。]{0,30}?(20\\d{2})年1月1日");

  /** The date of a signature. */
  private static final Pattern DATE =
      Pattern.compile(
          "^(?:20\\d{2}|二[^年]{3})年[\\d"
              + Numerals.TO_HUNDRED
              + "]{1,2}月[\\d"
              + Numerals.TO_HUNDRED
              + "]{1,3}日$");

  /** Who filled in a list, over or under it. */
  private static final Pattern FILLER =
      Pattern.compile("填报(?:单位|机关)(?:[(（]\\p{IsHan}{1,4}[)）])?[:：]\\s*(\\p{IsHan}+)");

  private final @Nullable Title title;
  private final DocumentHints hints;
  private final List<Evidence> evidence = new ArrayList<>();
  private @Nullable String authority;
  private @Nullable Integer year;

  public TitleGuesser(@Nullable Title title, List<Line> lines, DocumentHints hints) {
    this.title = title;
    this.hints = hints;
    String printed = title == null ? null : title.authority();
    boolean legible = printed != null && LegibleName.isLegible(printed);
    authority = legible ? printed : null;
    year = title == null ? null : title.year();
    if (printed != null && !legible) {
      String name = LegibleName.find(printed, texts(lines, hints));
      fill(
          new Wording("where else it lies", "正文别处"),
          () -> name == null ? null : new Parsed(name, null, 0));
    }
    fill(new Wording("who filled in the list", "填报单位"), () -> legible(filler(lines)));
    fill(new Wording("the running head", "页眉"), () -> runningHead(hints.runningHeads()));
    fill(new Wording("the title in the metadata", "文件属性中的标题"), () -> named(hints.metadataTitle()));
    fill(new Wording("a sentence on the period of the figures", "数据统计期限一句"), () -> period(lines));
    fill(new Wording("the signature", "落款"), () -> legible(signature(lines)));
    fill(new Wording("the file name", "文件名"), () -> named(baseName(hints.fileName())));
    if (authority == null && printed != null) {
      evidence.add(
          Evidence.of(EvidenceKind.AUTHORITY_ILLEGIBLE, Scope.of("/authority")).printed(printed));
    }
    if (authority == null || year == null) {
      EvidenceKind kind = title == null ? EvidenceKind.TITLE_ABSENT : EvidenceKind.TITLE_INCOMPLETE;
      evidence.add(Evidence.of(kind, Scope.document()).with(missing()));
    }
  }

  /** The title with what was found elsewhere; its text is null where the report has none. */
  public @Nullable String text() {
    return title == null ? null : title.text();
  }

  /**
   * Whether the title of one report stands in the text or in the metadata: words that name neither
   * an authority nor a year only mention such reports.
   */
  public boolean entitled() {
    boolean printed = title != null && (title.authority() != null || title.year() != null);
    return printed || isTitle(hints.metadataTitle());
  }

  private static boolean isTitle(@Nullable String text) {
    Parsed parsed = text == null ? null : TitleParser.parse(text);
    return parsed != null && (parsed.authority() != null || parsed.year() != null);
  }

  public @Nullable String authority() {
    return authority;
  }

  public @Nullable Integer year() {
    return year;
  }

  public List<Evidence> evidence() {
    return evidence;
  }

  private static List<String> texts(List<Line> lines, DocumentHints hints) {
    List<String> texts = new ArrayList<>();
    lines.forEach(line -> texts.add(line.text()));
    texts.add(Objects.requireNonNullElse(hints.metadataTitle(), ""));
    texts.add(Objects.requireNonNullElse(hints.fileName(), ""));
    return texts;
  }

  private void fill(Wording source, Supplier<@Nullable Parsed> guesser) {
    Parsed guess = authority == null || year == null ? guesser.get() : null;
    if (guess == null) {
      return;
    }
    if (authority == null && guess.authority() != null) {
      authority = guess.authority();
      evidence.add(
          Evidence.of(EvidenceKind.AUTHORITY_GUESSED, Scope.of("/authority"))
              .with(source)
              .printed(authority));
    }
    if (year == null && guess.year() != null) {
      year = guess.year();
      evidence.add(
          Evidence.of(EvidenceKind.YEAR_GUESSED, Scope.of("/year"))
              .with(source)
              .printed(year.toString()));
    }
  }

  private Wording missing() {
    if (authority != null) {
      return new Wording("year", "年度");
    }
    return year != null
        ? new Wording("authority", "机关名称")
        : new Wording("authority or year", "机关名称和年度");
  }

  /** A name that is no title says nothing but a year that is no part of a date. */
  private static @Nullable Parsed named(@Nullable String name) {
    if (name == null) {
      return null;
    }
    Parsed parsed = TitleParser.parse(name);
    if (parsed != null) {
      return parsed;
    }
    Plain plain = Plain.of(name);
    Integer year = YearText.takeOut(plain.text(), plain.printed()).year();
    return year == null ? null : new Parsed(null, year, 0);
  }

  /** The first title with an authority among running heads. */
  private static @Nullable Parsed runningHead(List<String> lines) {
    return lines.stream()
        .map(TitleParser::parse)
        .filter(parsed -> parsed != null && parsed.authority() != null)
        .findFirst()
        .map(TitleGuesser::legible)
        .orElse(null);
  }

  private static @Nullable Parsed legible(@Nullable Parsed guess) {
    String name = guess == null ? null : guess.authority();
    return name == null || LegibleName.isLegible(name) ? guess : null;
  }

  private static @Nullable String baseName(@Nullable String fileName) {
    return fileName == null
        ? null
        : fileName.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[A-Za-z]{2,4}$", "");
  }

  private static @Nullable Parsed period(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(Plain.of(line.text()).text()));
    Matcher matcher = PERIOD.matcher(text);
    return matcher.find() ? new Parsed(null, Integer.valueOf(matcher.group(1)), 0) : null;
  }

  private static @Nullable Parsed filler(List<Line> lines) {
    return lines.stream()
        .map(line -> FILLER.matcher(line.text()))
        .filter(Matcher::find)
        .map(filler -> filler.group(1))
        .filter(TitleParser::endsAsAuthority)
        .findFirst()
        .map(name -> new Parsed(name, null, 0))
        .orElse(null);
  }

  /** The authority in the line over the date that ends a report. */
  private static @Nullable Parsed signature(List<Line> lines) {
    for (int i = lines.size() - 1; i > 0 && i > lines.size() - 5; i--) {
      if (DATE.matcher(Plain.of(lines.get(i).text()).text()).matches()) {
        String name = TitleParser.authority(Plain.of(lines.get(i - 1).text()).printed());
        boolean signed = name != null && TitleParser.endsAsAuthority(name);
        return signed ? new Parsed(name, null, 0) : null;
      }
    }
    return null;
  }
}
