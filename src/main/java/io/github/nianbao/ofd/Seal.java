package io.github.nianbao.ofd;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.page.Box;
import io.github.nianbao.pdf.content.Picture;
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
  static List<Seal> of(Element body, String folder, PackedFiles files, Deadline deadline) {
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
      String location = seal == null ? root.text("SignedValue") : seal.text("BaseLoc");
      String image = files.find(location, PackedFiles.folder(own), folder);
      Picture picture = Pictures.of(() -> SealImage.in(files.bytes(image)));
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

  private static @Nullable Element root(
      @Nullable String path, PackedFiles files, Deadline deadline) {
    byte[] bytes = files.bytes(path);
    return bytes == null ? null : XmlFile.of(bytes, deadline).root();
  }
}
