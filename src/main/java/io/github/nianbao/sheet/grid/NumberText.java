package io.github.nianbao.sheet.grid;

import io.github.nianbao.flow.text.Look;
import io.github.nianbao.flow.text.Look.Sight;
import io.github.nianbao.flow.text.Piece;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/** What a number looks like in its format, and whether that still is the number. */
public final class NumberText {

  private static final Pattern DIGITS = Pattern.compile("[0-9][0-9,]*(\\.[0-9]+)?");

  private static final Pattern WHITE = Pattern.compile("\\[(white|白色?|color2)]");

  /** Places for digits with room between them, other than those of a fraction. */
  private static final Pattern PARTED = Pattern.compile("[0#?](?:[\\\\_]? )+[0#?]+(?![0#?]*/)");

  /** Colours and conditions, and room of some width. */
  private static final Pattern NO_TEXT = Pattern.compile("\\[[^\\]]*]|_.|\\* ");

  /** What a format shows as it stands: between quotation marks, or behind signs that say so. */
  private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|[\\\\!*](.)");

  /** A comma behind the last place for a digit leaves out thousands. */
  private static final Pattern SCALED = Pattern.compile("[0#?],+(?![0#?,])");

  /** Places for digits that show nothing of 0. */
  private static final Pattern NO_ZERO = Pattern.compile("[#,]+");

  /** What calculations leave behind the last digit that counts, as a share of a number. */
  private static final double NOISE = 1e-9;

  /** A format this long is none of a report. */
  private static final int LONGEST = 255;

  /** Formats that show the digits of a whole number and nothing else. */
  private static final Set<String> PLAIN = Set.of("General", "0", "@");

  /** A whole number that is shown with all its digits in any of these formats. */
  private static final double LARGE = 1e9;

  private @Nullable DataFormatter formatter;
  private final boolean from1904;

  /**
   * For the numbers of a file.
   *
   * @param from1904 whether its days are counted from 1904
   */
  public NumberText(boolean from1904) {
    this.from1904 = from1904;
  }

  /**
   * What a number shows: not seen for sure where its format rounds it or makes another one of it.
   *
   * @param index of its format among those of Excel
   * @param format as Excel writes it
   * @param zeros whether the sheet shows numbers that are 0
   */
  public List<Piece> pieces(double value, int index, String format, Look look, boolean zeros) {
    if (value == 0 && !zeros) {
      return List.of();
    }
    if (PLAIN.contains(format) && value == Math.rint(value) && value >= 0 && value < LARGE) {
      return List.of(new Piece.Text(Long.toString((long) value), look));
    }
    String bare = NO_TEXT.matcher(part(value, format)).replaceAll("");
    if (value == 0 && NO_ZERO.matcher(bare).matches()) {
      return List.of();
    }
    String text = text(value, index, format);
    if (text == null) {
      return List.of(new Piece.Text(plain(value), look.doubted()));
    }
    if (text.isBlank()) {
      // What is there and not shown.
      return value == 0 ? List.of() : List.of(new Piece.Text(plain(value), unseen(look)));
    }
    if (isWhite(format)) {
      return List.of(new Piece.Text(text, unseen(look)));
    }
    boolean same =
        shows(text, value)
            && showsSign(value, format)
            && !PARTED.matcher(part(value, format)).find()
            && showsAll(text, bare);
    return List.of(new Piece.Text(text, same ? look : look.doubted()));
  }

  /** Whether a format names the colour of paper. */
  static boolean isWhite(String format) {
    return WHITE.matcher(format.toLowerCase(Locale.ROOT)).find();
  }

  private static Look unseen(Look look) {
    return look.sight() == Sight.SEEN ? look.as(Sight.UNSEEN) : look;
  }

  private @Nullable String text(double value, int index, String format) {
    if (format.length() > LONGEST || !Double.isFinite(value)) {
      return null;
    }
    if (part(value, format).isEmpty()) {
      return "";
    }
    formatter = formatter == null ? new DataFormatter(Locale.ROOT) : formatter;
    try {
      return formatter.formatRawCellContents(value, index, format, from1904);
    } catch (RuntimeException e) {
      return null; // A format that is none.
    }
  }

  /** The part of a format that is for a number; a format has one for each sign. */
  private static String part(double value, String format) {
    String[] parts = format.split(";", -1);
    boolean conditional = format.contains("[<") || format.contains("[>") || format.contains("[=");
    int part = value < 0 ? 1 : value == 0 ? 2 : 0;
    return conditional || part >= parts.length ? format : parts[part];
  }

  private static String plain(double value) {
    return Double.isFinite(value)
        ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
        : "?";
  }

  /** Whether a format lets a number be told from the same with the other sign. */
  private static boolean showsSign(double value, String format) {
    String part = part(value, format);
    return value >= 0 || part.equals(format) || part.indexOf('-') >= 0 || part.indexOf('(') >= 0;
  }

  /** Whether a text has all that a format adds to a number, none of it digits, and nothing less. */
  private static boolean showsAll(String text, String format) {
    Matcher literal = LITERAL.matcher(format);
    while (literal.find()) {
      String own = literal.group(1) == null ? literal.group(2) : literal.group(1);
      if (!text.contains(own.strip()) || own.chars().anyMatch(Character::isDigit)) {
        return false;
      }
    }
    return !SCALED.matcher(LITERAL.matcher(format).replaceAll("")).find();
  }

  /** Whether a text is that number, or a mark that stands for none. */
  private static boolean shows(String text, double value) {
    Matcher digits = DIGITS.matcher(text);
    if (!digits.find()) {
      return value == 0;
    }
    double shown = Double.parseDouble(digits.group().replace(",", ""));
    boolean negative = text.indexOf('-') >= 0 || text.indexOf('(') >= 0;
    boolean several = digits.find();
    double signed = negative ? -shown : shown;
    return !several && Math.abs(signed - value) <= NOISE * Math.max(1, Math.abs(value));
  }
}
