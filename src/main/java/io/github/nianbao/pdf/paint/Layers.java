package io.github.nianbao.pdf.paint;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/**
 * The layers of a document that are not shown when it is opened (ISO 32000-1, 8.11): what lies in
 * them is on no print. What viewers disagree about counts as hidden, too: nobody can vouch for it.
 */
public final class Layers {

  private static final COSName GROUPS = COSName.OCGS;
  private static final COSName USAGE = COSName.getPDFName("Usage");
  private static final COSName EXPRESSION = COSName.getPDFName("VE");
  private static final COSName POLICY = COSName.getPDFName("P");

  private final Set<COSBase> hidden = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param catalog of the document
   */
  public Layers(COSDictionary catalog) {
    COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
    COSDictionary shown = properties == null ? null : properties.getCOSDictionary(COSName.D);
    if (shown == null) {
      return;
    }
    if (COSName.OFF.equals(shown.getCOSName(COSName.BASE_STATE))) {
      forEach(properties.getCOSArray(GROUPS), hidden::add);
      forEach(shown.getCOSArray(COSName.ON), hidden::remove);
    }
    forEach(shown.getCOSArray(COSName.OFF), hidden::add);
  }

  private interface Use {
    boolean of(COSBase group);
  }

  private static void forEach(@Nullable COSArray groups, Use use) {
    for (int i = 0; groups != null && i < groups.size(); i++) {
      COSBase group = groups.getObject(i);
      if (group != null) {
        use.of(group);
      }
    }
  }

  /**
   * Whether what belongs to a group, or to some of them together, is not shown.
   *
   * @param membership the group, or what names several; null for what belongs to none
   */
  public boolean hide(@Nullable COSBase membership) {
    if (!(plain(membership) instanceof COSDictionary groups)) {
      return false;
    }
    if (groups.containsKey(EXPRESSION)) {
      return true;
    }
    COSBase named = groups.getDictionaryObject(GROUPS);
    if (named == null) {
      return isHidden(groups);
    }
    COSArray several = named instanceof COSArray array ? array : new COSArray();
    if (several != named) {
      several.add(named);
    }
    int all = 0;
    int off = 0;
    for (int i = 0; i < several.size(); i++) {
      COSBase group = several.getObject(i);
      if (group != null) {
        all++;
        off += isHidden(group) ? 1 : 0;
      }
    }
    String policy = groups.getNameAsString(POLICY, "AnyOn");
    return all > 0
        && switch (policy) {
          case "AllOn" -> off > 0;
          case "AnyOff" -> off == 0;
          case "AllOff" -> off < all;
          default -> off == all;
        };
  }

  /**
   * Whether a group is not shown, or not everywhere: some viewers go by what it says about showing
   * and printing, others do not.
   */
  private boolean isHidden(COSBase group) {
    COSDictionary usage =
        group instanceof COSDictionary dictionary ? dictionary.getCOSDictionary(USAGE) : null;
    return hidden.contains(group)
        || (usage != null && (isOff(usage, "View") || isOff(usage, "Print")));
  }

  private static boolean isOff(COSDictionary usage, String event) {
    COSDictionary own = usage.getCOSDictionary(COSName.getPDFName(event));
    return own != null && COSName.OFF.equals(own.getCOSName(COSName.getPDFName(event + "State")));
  }

  private static @Nullable COSBase plain(@Nullable COSBase object) {
    return object instanceof COSObject reference ? reference.getObject() : object;
  }
}
