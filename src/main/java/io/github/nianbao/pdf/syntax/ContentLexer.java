package io.github.nianbao.pdf.syntax;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Splits a content stream into operators and their operands (ISO 32000-1, 7.8.2). PDFBox's own
 * parser makes an object of every number, which is much of the time a page takes.
 */
public final class ContentLexer {

  /** A number of so many bytes without its sign has no digits too many. */
  private static final int SHORT = Numbers.MAXIMUM_DIGITS;

  private final byte[] content;
  private final int end;
  private final WordTable words;
  private int at;
  private int arrayDepth;
  private int imageAt;
  private boolean cut;

  /**
   * @param content the bytes
   * @param end how many of them there are
   * @param words that are known
   */
  public ContentLexer(byte[] content, int end, WordTable words) {
    this.content = content;
    this.end = end;
    this.words = words;
  }

  /**
   * Reads up to the next operator.
   *
   * @param operands takes its operands; is emptied first
   * @return the operator; null at the end
   */
  public @Nullable Operator next(Operands operands) {
    operands.clear();
    arrayDepth = 0;
    while (at < end) {
      switch (Characters.kind(content[at])) {
        case Characters.SPACE -> at++;
        case Characters.NUMBER -> number(operands);
        case Characters.DELIMITER -> delimited(operands);
        default -> {
          int from = at;
          Operator operator = operator();
          if (operator == Operator.IMAGE) {
            skipInlineImage();
            imageAt = from;
          }
          if (operator != Operator.CONSTANT) {
            return operator;
          }
        }
      }
    }
    return null;
  }

  /** The image within the content that was read last, from its first word to its last. */
  public byte[] image() {
    return Arrays.copyOfRange(content, imageAt, at);
  }

  /** Whether the content ended within a string, an array or an image. */
  public boolean isCut() {
    return cut || arrayDepth > 0;
  }

  private void delimited(Operands operands) {
    switch (content[at++]) {
      case '(' -> literalString(operands);
      case '<' -> {
        if (peek() == '<') {
          at++;
        } else {
          hexString(operands);
        }
      }
      case '[' -> {
        arrayDepth++;
        operands.beginArray();
      }
      case ']' -> {
        arrayDepth = Math.max(0, arrayDepth - 1);
        operands.endArray();
      }
      case '/' -> name(operands);
      case '%' -> comment();
      default -> {
        // The ends of dictionaries, and strays.
      }
    }
  }

  private void comment() {
    while (at < end && content[at] != '\n' && content[at] != '\r') {
      at++;
    }
  }

  private Operator operator() {
    int from = at;
    while (at < end && Characters.isRegular(content[at])) {
      at++;
    }
    return Operator.of(content, from, at);
  }

  private void number(Operands operands) {
    int from = at;
    if (shortNumber(operands)) {
      return;
    }
    at = Numbers.end(content, at, end);
    if (at - from > 1 || content[from] != '+') {
      add(Numbers.value(content, from, at), operands);
    }
  }

  /** A number of few digits without anything odd, as nearly all are; false for others. */
  private boolean shortNumber(Operands operands) {
    int i = at;
    boolean negative = content[i] == '-';
    if (negative) {
      i++;
    }
    long digits = 0;
    int point = -1;
    int last = Math.min(end, i + SHORT);
    for (; i < last; i++) {
      byte c = content[i];
      if (c >= '0' && c <= '9') {
        digits = 10 * digits + (c - '0');
      } else if (c == '.' && point < 0) {
        point = i;
      } else {
        break;
      }
    }
    if (i == last || Characters.kind(content[i]) == Characters.NUMBER) {
      return false;
    }
    float value = Numbers.scaled(digits, point < 0 ? 0 : i - 1 - point);
    add(negative ? -value : value, operands);
    at = i;
    return true;
  }

  private void add(float number, Operands operands) {
    if (arrayDepth > 0) {
      operands.addAdjustment(number);
    } else {
      operands.addNumber(number);
    }
  }

  private void name(Operands operands) {
    int from = at;
    boolean escaped = false;
    while (at < end && Characters.isRegular(content[at])) {
      escaped |= content[at] == '#';
      at++;
    }
    operands.addName(escaped ? unescaped(from, at) : words.word(content, from, at));
  }

  private String unescaped(int from, int to) {
    byte[] plain = new byte[to - from];
    int length = 0;
    for (int i = from; i < to; i++) {
      int high = i + 2 < to ? Characters.digit(content[i + 1]) : -1;
      int low = i + 2 < to ? Characters.digit(content[i + 2]) : -1;
      if (content[i] == '#' && high >= 0 && low >= 0) {
        plain[length++] = (byte) (16 * high + low);
        i += 2;
      } else {
        plain[length++] = content[i];
      }
    }
    return words.word(plain, 0, length);
  }

  private void literalString(Operands operands) {
    int depth = 1;
    while (at < end) {
      int c = content[at++];
      if (c == '\\') {
        escape(operands);
        continue;
      }
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        operands.endString();
        return;
      }
      if (c == '\r') {
        // An end of line in a string is a line feed, however it is written.
        skipLineFeed();
        c = '\n';
      }
      operands.addByte(c);
    }
    cut = true;
  }

  private void escape(Operands operands) {
    if (at == end) {
      return;
    }
    int c = content[at++];
    switch (c) {
      case 'n' -> operands.addByte('\n');
      case 'r' -> operands.addByte('\r');
      case 't' -> operands.addByte('\t');
      case 'b' -> operands.addByte('\b');
      case 'f' -> operands.addByte('\f');
      case '\r' -> skipLineFeed();
      case '\n' -> {
        // The string goes on in the next line.
      }
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        int code = c - '0';
        for (int i = 0; i < 2 && peek() >= '0' && peek() <= '7'; i++) {
          code = 8 * code + content[at++] - '0';
        }
        operands.addByte(code);
      }
      default -> operands.addByte(c);
    }
  }

  private void skipLineFeed() {
    if (peek() == '\n') {
      at++;
    }
  }

  private void hexString(Operands operands) {
    int high = -1;
    while (at < end) {
      int c = content[at++];
      int digit = Characters.digit(c);
      if (digit >= 0) {
        if (high < 0) {
          high = digit;
        } else {
          operands.addByte(16 * high + digit);
          high = -1;
        }
      } else if (c == '>') {
        if (high >= 0) {
          operands.addByte(16 * high);
        }
        operands.endString();
        return;
      }
    }
    cut = true;
  }

  private void skipInlineImage() {
    int after = InlineImage.end(content, at, end);
    cut |= after < 0;
    at = after < 0 ? end : after;
  }

  private int peek() {
    return at < end ? content[at] : -1;
  }
}
