package io.github.nianbao.ofd;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.Box;
import io.github.nianbao.pdf.content.DecodedImage;
import io.github.nianbao.pdf.content.Picture;
import io.github.nianbao.report.ReadOptions;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A seal of a signature, where it lies on a page.
 *
 * @param page number of the page
 * @param boundary in millimetres
 * @param clip what of it is shown, from its upper left corner; null for all
 * @param picture of use while the file is
 */
record Seal(String page, Box boundary, @Nullable Box clip, Picture picture) {

  /** The seals of a document. */
  static List<Seal> of(
      Element body, String folder, PackedFiles files, ReadOptions options, Deadline deadline) {
    List<Seal> seals = new ArrayList<>();
    String path = files.find(body.text("Signatures"), folder);
    Element list = root(path, files, deadline);
    if (path == null || list == null) {
      return seals;
    }
    for (Element signature : list.children("Signature")) {
      String own = files.find(signature.attribute("BaseLoc"), PackedFiles.folder(path), folder);
      Element root = root(own, files, deadline);
      Element signed = root == null ? null : root.child("SignedInfo");
      if (own == null || root == null || signed == null) {
        continue;
      }
      Element seal = signed.child("Seal");
      String[] folders = {PackedFiles.folder(own), folder};
      String sealed = files.find(seal == null ? null : seal.text("BaseLoc"), folders);
      String value = files.find(root.text("SignedValue"), folders);
      Picture picture =
          DecodedImage.picture(
              () -> {
                byte[] image = SealImage.in(files.bytes(sealed));
                image = image == null ? SealImage.in(files.bytes(value)) : image;
                return drawn(image, options, deadline);
              });
      for (Element stamp : signed.children("StampAnnot")) {
        String page = stamp.attribute("PageRef");
        Box boundary = Numbers.box(stamp.attribute("Boundary"));
        if (page != null && boundary != null) {
          seals.add(new Seal(page, boundary, Numbers.box(stamp.attribute("Clip")), picture));
        }
      }
    }
    return seals;
  }

  private static @Nullable BufferedImage drawn(
      byte @Nullable [] image, ReadOptions options, Deadline deadline) {
    BufferedImage read = Pictures.read(image);
    return read == null && image != null ? SealCanvas.draw(image, options, deadline) : read;
  }

  private static @Nullable Element root(
      @Nullable String path, PackedFiles files, Deadline deadline) {
    byte[] bytes = files.bytes(path);
    return bytes == null ? null : XmlFile.of(bytes, deadline).root();
  }
}
