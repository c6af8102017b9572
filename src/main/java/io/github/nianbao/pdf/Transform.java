package io.github.nianbao.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.jspecify.annotations.Nullable;

/**
 * A matrix of a content stream, {@code [a b c d e f]}, changed in place: there is one for every
 * glyph. Single precision, as viewers and PDFBox have it, so that boxes come out as theirs do.
 */
final class Transform {

  float a = 1;
  float b;
  float c;
  float d = 1;
  float e;
  float f;

  Transform set(float newA, float newB, float newC, float newD, float newE, float newF) {
    a = newA;
    b = newB;
    c = newC;
    d = newD;
    e = newE;
    f = newF;
    return this;
  }

  Transform set(Transform other) {
    return set(other.a, other.b, other.c, other.d, other.e, other.f);
  }

  /** The matrix of a form; that of no change where the array is none. */
  static Transform of(@Nullable COSArray array) {
    Transform transform = new Transform();
    float[] numbers = array == null ? new float[0] : array.toFloatArray();
    return numbers.length < 6
        ? transform
        : transform.set(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
  }

  /** Becomes: first the one, then the other. Both may be this one. */
  Transform setProduct(Transform first, Transform then) {
    return set(
        first.a * then.a + first.b * then.c,
        first.a * then.b + first.b * then.d,
        first.c * then.a + first.d * then.c,
        first.c * then.b + first.d * then.d,
        first.e * then.a + first.f * then.c + then.e,
        first.e * then.b + first.f * then.d + then.f);
  }

  /** Takes of that product only where it leads the origin to. */
  void setPlace(Transform first, Transform then) {
    float x = first.e * then.a + first.f * then.c + then.e;
    f = first.e * then.b + first.f * then.d + then.f;
    e = x;
  }

  /** Moves the origin, in the space the matrix leads from. */
  void translate(float x, float y) {
    e += x * a + y * c;
    f += x * b + y * d;
  }

  boolean isSame(Transform other) {
    return a == other.a
        && b == other.b
        && c == other.c
        && d == other.d
        && e == other.e
        && f == other.f;
  }

  boolean isFinite() {
    // Zero times what is infinite, or no number, is no number.
    return 0 * a + 0 * b + 0 * c + 0 * d + 0 * e + 0 * f == 0;
  }
}
