package io.github.nianbao.pdf;

import java.util.Map;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdfparser.XrefTrailerResolver;
import org.jspecify.annotations.Nullable;

/**
 * The places of the objects of a file. PDFBox looks once whether an object stands at each of them,
 * which takes long with a thousand objects; that is left out where {@link XrefTable} saw all.
 */
final class XrefPlaces extends XrefTrailerResolver {

  private boolean seen = true;

  @Override
  public void setXRef(COSObjectKey object, long place) {
    seen = false;
    super.setXRef(object, place);
  }

  /** An object stands at a place, as was seen. */
  void setSeen(COSObjectKey object, long place) {
    super.setXRef(object, place);
  }

  @Override
  protected void reset() {
    seen = false;
    super.reset();
  }

  /**
   * PDFBox asks first to look at the places; null says that it need not.
   *
   * @return null once, if all of them were seen
   */
  @Override
  @SuppressWarnings("NullAway") // PDFBox knows no annotations, and asks whether it is null.
  public @Nullable Map<COSObjectKey, Long> getXrefTable() {
    if (seen) {
      seen = false;
      return null;
    }
    return super.getXrefTable();
  }
}
