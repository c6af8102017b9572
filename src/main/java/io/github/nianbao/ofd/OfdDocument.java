package io.github.nianbao.ofd;

import io.github.nianbao.limit.Deadline;
import io.github.nianbao.report.ReadOptions;
import io.github.nianbao.report.UnreadableReportException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The document that viewers show of an OFD: the first, in its current version, and what its file of
 * structure names.
 */
final class OfdDocument {

  /** The file with which every OFD begins. */
  private static final String ENTRY = "OFD.xml";

  private final PackedFiles files;
  private final Deadline deadline;
  private final Element body;
  private final int count;
  private final Element root;
  private final String folder;
  private final boolean whole;
  private final Map<String, Element> templates = new HashMap<>();
  private final Map<String, List<Element>> annotations = new HashMap<>();
  private final List<Seal> seals;
  private final Resources resources;

  /** The pages whose notes are not all there. */
  private final Set<String> withoutNotes = new HashSet<>();

  /**
   * A page as the document lists it.
   *
   * @param number the one that other files name it by; empty where it has none
   * @param path null where its file is not there
   */
  record PageEntry(String number, @Nullable String path) {}

  /**
   * @throws UnreadableReportException where no document is to be found
   */
  OfdDocument(PackedFiles files, ReadOptions options, Deadline deadline)
      throws UnreadableReportException {
    this.files = files;
    this.deadline = deadline;
    resources = new Resources(files, options, deadline);
    XmlFile entry = xml(files.find(ENTRY));
    List<Element> bodies =
        entry == null || entry.root() == null ? List.of() : entry.root().children("DocBody");
    if (bodies.isEmpty()) {
      throw PackedFiles.damaged();
    }
    count = bodies.size();
    body = bodies.get(0);
    String path = root(body);
    XmlFile structure = xml(path);
    Element found = structure == null ? null : structure.root();
    if (path == null || structure == null || found == null) {
      throw PackedFiles.damaged();
    }
    root = found;
    whole = structure.whole();
    folder = PackedFiles.folder(path);
    Element common = root.child("CommonData");
    if (common != null) {
      readCommon(common);
    }
    readAnnotations();
    seals = Seal.of(body, folder, files, options, deadline);
  }

  /** The file of structure of a document: that of its current version, where it has several. */
  private @Nullable String root(Element document) throws UnreadableReportException {
    Element versions = document.child("Versions");
    for (Element version : versions == null ? List.<Element>of() : versions.children("Version")) {
      if (version.flag("Current", false)) {
        String path = files.find(version.attribute("BaseLoc"));
        XmlFile described = xml(path);
        if (path != null && described != null && described.root() != null) {
          String own = files.find(described.root().text("DocRoot"), PackedFiles.folder(path), "");
          if (own != null) {
            return own;
          }
        }
      }
    }
    return files.find(document.text("DocRoot"));
  }

  /** Null where there is no such file, or it is damaged. */
  @Nullable XmlFile xml(@Nullable String path) {
    byte[] bytes = files.bytes(path);
    return bytes == null ? null : XmlFile.of(bytes, deadline);
  }

  private void readCommon(Element common) {
    for (Element child : common.children()) {
      if (child.is("PublicRes") || child.is("DocumentRes")) {
        resources.add(child.text(), folder);
      } else if (child.is("TemplatePage")) {
        String number = child.attribute("ID");
        if (number != null) {
          templates.put(number, child);
        }
      }
    }
  }

  private void readAnnotations() {
    String path = files.find(root.text("Annotations"), folder);
    XmlFile list = xml(path);
    if (path == null || list == null || list.root() == null) {
      return;
    }
    for (Element page : list.root().children("Page")) {
      String number = page.attribute("PageID");
      String location = page.text("FileLoc");
      String own = files.find(location, PackedFiles.folder(path), folder);
      XmlFile file = xml(own);
      if (number == null || location == null) {
        continue;
      }
      if (file != null && file.root() != null) {
        annotations
            .computeIfAbsent(number, key -> new ArrayList<>())
            .addAll(file.root().children("Annot"));
      }
      if (file == null || !file.whole()) {
        withoutNotes.add(number);
      }
    }
  }

  /** How many documents the file holds. */
  int count() {
    return count;
  }

  /** Whether its file of structure was read to its end. */
  boolean isWhole() {
    return whole;
  }

  /** Whether all notes of a page are there. */
  boolean hasNotesOf(String page) {
    return !withoutNotes.contains(page);
  }

  Resources resources() {
    return resources;
  }

  /** The folder that most paths begin in, with its slash. */
  String folder() {
    return folder;
  }

  /** What the document says about itself; null where it says nothing. */
  @Nullable Element information() {
    return body.child("DocInfo");
  }

  /** The area of pages that name none; null where there is none. */
  @Nullable Element area() {
    Element common = root.child("CommonData");
    return common == null ? null : common.child("PageArea");
  }

  List<PageEntry> pages() {
    List<PageEntry> pages = new ArrayList<>();
    Element list = root.child("Pages");
    for (Element page : list == null ? List.<Element>of() : list.children("Page")) {
      String number = page.attribute("ID");
      String path = files.find(page.attribute("BaseLoc"), folder);
      pages.add(new PageEntry(number == null ? "" : number, path));
    }
    return pages;
  }

  /** How the document lists a template; null where it has none of the number. */
  @Nullable Element template(@Nullable String number) {
    return number == null ? null : templates.get(number);
  }

  /** The path of the file of a template; null where it is not there. */
  @Nullable String path(Element template) {
    return files.find(template.attribute("BaseLoc"), folder);
  }

  List<Element> annotations(String page) {
    return annotations.getOrDefault(page, List.of());
  }

  List<Seal> seals(String page) {
    return seals.stream().filter(seal -> seal.page().equals(page)).toList();
  }
}
