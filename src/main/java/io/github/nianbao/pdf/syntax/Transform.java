package io.github.nianbao.pdf.syntax;

import org.apache.pdfbox.cos.COSArray;
import org.jspecify.annotations.Nullable;

/**
 * A matrix of a content stream, {@code [a b c d e f]}, changed in place: there is one for every
 * glyph. Single precision, as viewers and PDFBox have it, so that boxes come out as theirs do.
 */
public final class Transform {

  public float a = 1;
  public float b;
  public float c;
  public float d = 1;
  public float e;
  public float f;

  public Transform set(float newA, float newB, float newC, float newD, float newE, float newF) {
    a = newA;
    b = newB;
    c = newC;
    d = newD;
    e = newE;
    f = newF;
    return this;
  }

  public Transform set(Transform other) {
    return set(other.a, other.b, other.c, other.d, other.e, other.f);
  }

  /** The matrix of a form; that of no change where the array is none. */
  public static Transform of(@Nullable COSArray array) {
    Transform transform = new Transform();
    float[] numbers = array == null ? new float[0] : array.toFloatArray();
    return numbers.length < 6
        ? transform
        : transform.set(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
  }

  /** Becomes: first the one, then the other. Both may be this one. */
  public Transform setProduct(Transform first, Transform then) {
    return set(
        first.a * then.a + first.b * then.c,
        first.a * then.b + first.b * then.d,
        first.c * then.a + first.d * then.c,
        first.c * then.b + first.d * then.d,
        first.e * then.a + first.f * then.c + then.e,
        first.e * then.b + first.f * then.d + then.f);
  }

  /** Takes of that product only where it leads the origin to. */
  public void setPlace(Transform first, Transform then) {
    float x = first.e * then.a + first.f * then.c + then.e;
    f = first.e * then.b + first.f * then.d + then.f;
    e = x;
  }

  /** Moves the origin, in the space the matrix leads from. */
  public void translate(float x, float y) {
    e += x * a + y * c;
    f += x * b + y * d;
  }

  public boolean isSame(Transform other) {
    return a == other.a
        && b == other.b
        && c == other.c
        && d == other.d
        && e == other.e
        && f == other.f;
  }

  public boolean isFinite() {
    // Zero times what is infinite, or no number, is no number.
    return 0 * a + 0 * b + 0 * c + 0 * d + 0 * e + 0 * f == 0;
  }
}
