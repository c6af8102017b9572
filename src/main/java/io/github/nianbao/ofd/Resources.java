package io.github.nianbao.ofd;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.limit.LimitReached;
import io.github.nianbao.page.SymbolFonts;
import io.github.nianbao.report.Limit;
import io.github.nianbao.report.ReadOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of a document share: fonts, drawing parameters, colour spaces, images and
 * composite units, by their numbers, which are those of no other object of the document.
 */
final class Resources {

  private final PackedFiles files;
  private final Deadline deadline;
  private final long maximumFonts;
  private final Map<String, Element> elements = new HashMap<>();
  private final Map<String, String> paths = new HashMap<>();
  private final Map<String, OfdFont> fonts = new HashMap<>();

  /** What the fonts take in memory, in bytes. */
  private long fontBytes;

  private final long maximumFontBytes;

  Resources(PackedFiles files, ReadOptions options, Deadline deadline) {
    this.files = files;
    this.deadline = deadline;
    maximumFonts = options.limit(Limit.FONTS);
    maximumFontBytes = options.limit(Limit.UNPACKED_BYTES);
  }

  /**
   * Takes in a file of resources.
   *
   * @param location as another file names it
   * @param folders in which it may lie
   */
  void add(@Nullable String location, String... folders) {
    String path = files.find(location, folders);
    if (path == null) {
      return;
    }
    byte[] bytes = files.bytes(path);
    Element root = bytes == null ? null : XmlFile.of(bytes, deadline).root();
    if (root != null) {
      add(root, PackedFiles.folder(path), folders);
    }
  }

  private void add(Element root, String folder, String... folders) {
    String base = root.attribute("BaseLoc");
    String own = base == null ? "" : base.strip().replaceFirst("^[./]+", "");
    own = own.isEmpty() || own.endsWith("/") ? own : own + "/";
    for (Element list : root.children()) {
      for (Element element : list.children()) {
        String number = element.attribute("ID");
        String location = element.text(list.is("Fonts") ? "FontFile" : "MediaFile");
        if (number != null) {
          elements.put(number, element);
          String path = files.find(location, folder + own, own, folder, firstOf(folders) + own);
          if (path != null) {
            paths.put(number, path);
          }
        }
      }
    }
  }

  private static String firstOf(String... folders) {
    return folders.length == 0 ? "" : folders[0];
  }

  /** What has a number; null where nothing has. */
  @Nullable Element element(@Nullable String number) {
    return number == null ? null : elements.get(number.strip());
  }

  /** The bytes of the file of what has a number; null where it has none, or a damaged one. */
  byte @Nullable [] bytes(@Nullable String number) {
    return number == null ? null : files.bytes(paths.get(number.strip()));
  }

  /** Whether a font shows other signs than digits where its text has these. */
  private static boolean isOfSigns(@Nullable Element font) {
    return font != null
        && Stream.of("FontName", "FamilyName")
            .map(font::attribute)
            .anyMatch(name -> name != null && SymbolFonts.isOne(name));
  }

  /**
   * A font.
   *
   * @throws LimitReached where it is one too many, or they are too large together
   */
  OfdFont font(@Nullable String number) {
    String key = number == null ? "" : number.strip();
    OfdFont known = fonts.get(key);
    if (known == null) {
      if (fonts.size() >= maximumFonts) {
        throw new LimitReached(Limit.FONTS, maximumFonts);
      }
      byte[] program = bytes(key);
      fontBytes += program == null ? 0 : program.length;
      if (fontBytes > maximumFontBytes) {
        throw new LimitReached(Limit.UNPACKED_BYTES, maximumFontBytes);
      }
      known = new OfdFont(program, isOfSigns(elements.get(key)));
      fonts.put(key, known);
    }
    return known;
  }
}
