package io.github.nianbao.pdf.syntax;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The operands before an operator of a content stream: its numbers, its name, and the text it
 * shows. Filled again and again without making objects, as a page has many thousands of them.
 */
public final class Operands {

  /** What an operand beside numbers and the name is. */
  private enum PieceKind {
    STRING,
    /** A number in an array: moves the pen between two strings. */
    ADJUSTMENT,
    ARRAY_BEGIN,
    ARRAY_END
  }

  /** No operator has more of either; what comes after so many is dropped, and that is told. */
  private static final int MAXIMUM = 1 << 20;

  private float[] numbers = new float[8];
  private int numberCount;
  private @Nullable String name;
  private @Nullable String secondName;

  private byte[] bytes = new byte[64];
  private int byteCount;

  private PieceKind[] kinds = new PieceKind[16];

  /** Where the strings end in {@link #bytes}; for other pieces, where the last string ended. */
  private int[] ends = new int[16];

  private float[] adjustments = new float[16];
  private int pieceCount;
  private boolean tooMany;

  void clear() {
    numberCount = 0;
    name = null;
    secondName = null;
    byteCount = 0;
    pieceCount = 0;
  }

  void addNumber(float number) {
    if (numberCount == MAXIMUM) {
      tooMany = true;
      return;
    }
    if (numberCount == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * numberCount);
    }
    numbers[numberCount++] = number;
  }

  /** Only the first two names count. */
  void addName(String added) {
    if (name == null) {
      name = added;
    } else if (secondName == null) {
      secondName = added;
    }
  }

  /** A byte of the string that is being read. */
  void addByte(int value) {
    if (byteCount == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * byteCount);
    }
    bytes[byteCount++] = (byte) value;
  }

  /** The string is complete. */
  void endString() {
    addPiece(PieceKind.STRING);
  }

  void beginArray() {
    addPiece(PieceKind.ARRAY_BEGIN);
  }

  void endArray() {
    addPiece(PieceKind.ARRAY_END);
  }

  /** A number in an array. */
  void addAdjustment(float adjustment) {
    if (addPiece(PieceKind.ADJUSTMENT)) {
      adjustments[pieceCount - 1] = adjustment;
    }
  }

  /** Whether the piece was added. */
  private boolean addPiece(PieceKind kind) {
    if (pieceCount == MAXIMUM) {
      tooMany = true;
      return false;
    }
    if (pieceCount == ends.length) {
      kinds = Arrays.copyOf(kinds, 2 * pieceCount);
      ends = Arrays.copyOf(ends, 2 * pieceCount);
      adjustments = Arrays.copyOf(adjustments, 2 * pieceCount);
    }
    kinds[pieceCount] = kind;
    ends[pieceCount++] = byteCount;
    return true;
  }

  /** Whether any operator had more than are kept. */
  public boolean tooMany() {
    return tooMany;
  }

  /** How many numbers there are, those in arrays not counted. */
  public int numberCount() {
    return numberCount;
  }

  public float number(int index) {
    return numbers[index];
  }

  /** The first six numbers, of which there must be as many, as a matrix. */
  public Transform transform() {
    return new Transform()
        .set(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
  }

  /** The first name; null where there is none. */
  public @Nullable String name() {
    return name;
  }

  /** The second name; null where there is none. */
  public @Nullable String secondName() {
    return secondName;
  }

  /** How many strings, adjustments, begins and ends of arrays there are. */
  public int pieceCount() {
    return pieceCount;
  }

  public boolean isString(int piece) {
    return kinds[piece] == PieceKind.STRING;
  }

  public boolean isAdjustment(int piece) {
    return kinds[piece] == PieceKind.ADJUSTMENT;
  }

  public float adjustment(int piece) {
    return adjustments[piece];
  }

  /** Where a string begins in {@link #bytes}. */
  public int start(int piece) {
    return piece == 0 ? 0 : ends[piece - 1];
  }

  /** Where a string ends in {@link #bytes}. */
  public int end(int piece) {
    return ends[piece];
  }

  /** The bytes of all strings, one after the other. Not to be changed. */
  public byte[] bytes() {
    return bytes;
  }
}
