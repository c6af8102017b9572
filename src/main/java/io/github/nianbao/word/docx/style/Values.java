package io.github.nianbao.word.docx.style;

import io.github.nianbao.pack.XmlReader;
import org.jspecify.annotations.Nullable;

/** Values of attributes, as Word takes them. */
public final class Values {

  private Values() {}

  /** The value of the element that is open; null for none. */
  public static @Nullable String of(XmlReader xml) {
    return xml.attribute("val");
  }

  /** Whether a property that is there is switched on. */
  public static boolean isOn(XmlReader xml) {
    String value = of(xml);
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /** Whether an attribute says yes; where it is not there, it does not. */
  public static boolean isTrue(@Nullable String value) {
    return "true".equals(value) || "1".equals(value);
  }

  /** A whole number; a default where there is none. */
  public static int number(@Nullable String value, int otherwise) {
    Integer number = number(value);
    return number == null ? otherwise : number;
  }

  /** A whole number, a fraction of which is left out; null where there is none. */
  public static @Nullable Integer number(@Nullable String value) {
    if (value == null) {
      return null;
    }
    String digits = value.strip();
    int end = digits.startsWith("-") || digits.startsWith("+") ? 1 : 0;
    while (end < digits.length() && digits.charAt(end) >= '0' && digits.charAt(end) <= '9') {
      end++;
    }
    try {
      return Integer.valueOf(digits.substring(0, end));
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
