package io.github.nianbao.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An OFD under construction: its files, which a test may change before they are packed. */
final class MadeOfd {

  /** Enough text for a page to be one. */
  static final String BODY = text("20 200", "", "年度报告");

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** One document of some pages, each the content of its only layer, in millimetres on A4. */
  static MadeOfd ofPages(String... layers) {
    MadeOfd ofd = new MadeOfd();
    ofd.put(
        "OFD.xml",
        "<ofd:OFD xmlns:ofd='http://www.ofdspec.org/2016'><ofd:DocBody><ofd:DocInfo>"
            + "<ofd:Creator>Made</ofd:Creator></ofd:DocInfo>"
            + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
    StringBuilder pages = new StringBuilder();
    for (int i = 0; i < layers.length; i++) {
      String path = "Pages/Page_" + i + "/Content.xml";
      pages.append("<ofd:Page ID='" + (10 + i) + "' BaseLoc='" + path + "'/>");
      ofd.put("Doc_0/" + path, page(layers[i]));
    }
    ofd.put(
        "Doc_0/Document.xml",
        "<ofd:Document xmlns:ofd='http://www.ofdspec.org/2016'><ofd:CommonData><ofd:PageArea>"
            + "<ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
            + "<ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>"
            + pages
            + "</ofd:Pages></ofd:Document>");
    return ofd.resources("<ofd:Fonts><ofd:Font ID='2' FontName='宋体'/></ofd:Fonts>");
  }

  /** A text of ten millimetres at a place, with further attributes of its object. */
  static String text(String place, String attributes, String text) {
    return "<ofd:TextObject ID='1' Font='2' Size='10' Boundary='"
        + place
        + " 90 90' "
        + attributes
        + "><ofd:TextCode X='0' Y='8.8'>"
        + text
        + "</ofd:TextCode></ofd:TextObject>";
  }

  /**
   * Puts a seal on the first page.
   *
   * @param place its boundary
   * @param type of its picture, such as {@code png}
   */
  MadeOfd seal(String place, String type, byte[] picture) {
    byte[] image =
        der(
            0x30,
            der(0x16, type.getBytes(StandardCharsets.US_ASCII)),
            der(4, picture),
            der(2, new byte[] {40}),
            der(2, new byte[] {40}));
    byte[] header = der(0x30, der(0x16, "ES".getBytes(StandardCharsets.US_ASCII)));
    return change(
            "OFD.xml",
            "</ofd:DocBody>",
            "<ofd:Signatures>/Doc_0/Signs/Signatures.xml</ofd:Signatures></ofd:DocBody>")
        .put(
            "Doc_0/Signs/Signatures.xml",
            "<ofd:Signatures><ofd:Signature ID='1' BaseLoc='Sign_0/Signature.xml'/>"
                + "</ofd:Signatures>")
        .put(
            "Doc_0/Signs/Sign_0/Signature.xml",
            "<ofd:Signature><ofd:SignedInfo><ofd:StampAnnot ID='1' PageRef='10' Boundary='"
                + place
                + "'/></ofd:SignedInfo><ofd:SignedValue>/Doc_0/Signs/Sign_0/SignedValue.dat"
                + "</ofd:SignedValue></ofd:Signature>")
        .put("Doc_0/Signs/Sign_0/SignedValue.dat", der(0x30, der(0x30, header, image)));
  }

  private static byte[] der(int tag, byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        new byte[] {
          (byte) tag,
          (byte) 0x83,
          (byte) (all.size() >> 16),
          (byte) (all.size() >> 8),
          (byte) all.size()
        });
    out.writeBytes(all.toByteArray());
    return out.toByteArray();
  }

  private static String page(String layer) {
    return "<ofd:Page xmlns:ofd='http://www.ofdspec.org/2016'><ofd:Content><ofd:Layer ID='1'>"
        + layer
        + "</ofd:Layer></ofd:Content></ofd:Page>";
  }

  /** The file of resources, with other lists in it. */
  MadeOfd resources(String lists) {
    return put(
        "Doc_0/PublicRes.xml",
        "<ofd:Res xmlns:ofd='http://www.ofdspec.org/2016' BaseLoc='Res'>" + lists + "</ofd:Res>");
  }

  MadeOfd put(String path, String xml) {
    return put(path, xml.getBytes(StandardCharsets.UTF_8));
  }

  MadeOfd put(String path, byte[] content) {
    files.put(path, content);
    return this;
  }

  MadeOfd remove(String path) {
    files.remove(path);
    return this;
  }

  /** Replaces a part of a file that must be there. */
  MadeOfd change(String path, String part, String other) {
    String xml = text(path);
    if (!xml.contains(part)) {
      throw new IllegalArgumentException(path + " does not hold " + part);
    }
    return put(path, xml.replace(part, other));
  }

  String text(String path) {
    byte[] content = files.get(path);
    return new String(content == null ? new byte[0] : content, StandardCharsets.UTF_8);
  }

  /** Every file of XML said to be in an encoding and written in it. */
  MadeOfd encodedIn(String charset) {
    files.replaceAll(
        (path, content) ->
            path.endsWith(".xml")
                ? ("<?xml version=\"1.0\" encoding=\"" + charset + "\"?>\n" + text(path))
                    .getBytes(Charset.forName(charset))
                : content);
    return this;
  }

  /** Every file of XML with another prefix, or none. */
  MadeOfd prefixed(String prefix) {
    String colon = prefix.isEmpty() ? "" : prefix + ":";
    files.replaceAll(
        (path, content) ->
            path.endsWith(".xml")
                ? text(path)
                    .replace("xmlns:ofd=", prefix.isEmpty() ? "xmlns=" : "xmlns:" + prefix + "=")
                    .replace("ofd:", colon)
                    .getBytes(StandardCharsets.UTF_8)
                : content);
    return this;
  }

  byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
