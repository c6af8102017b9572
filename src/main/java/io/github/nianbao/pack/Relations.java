package io.github.nianbao.pack;

import io.github.nianbao.report.UnreadableReportException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which parts of an Office document belong to one of its parts. */
public final class Relations {

  private final Map<String, String> byId = new HashMap<>();
  private final Map<String, String> byKind = new HashMap<>();
  private final Map<String, String> kinds = new HashMap<>();

  private Relations() {}

  /**
   * Those of a part, or of the document as a whole; none where nothing is said.
   *
   * @param part its name; empty for the document
   */
  public static Relations of(String part, Parts parts) throws UnreadableReportException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    XmlReader xml = parts.part(folder + "_rels/" + part.substring(slash) + ".rels");
    Relations relations = new Relations();
    if (xml != null) {
      int level = xml.level();
      while (xml.nextChild(level)) {
        relations.add(xml, folder);
      }
    }
    return relations;
  }

  private void add(XmlReader xml, String folder) {
    String target = xml.attribute("Target");
    if (target == null || "External".equals(xml.attribute("TargetMode"))) {
      return;
    }
    String name = resolved(target, folder);
    String id = String.valueOf(xml.attribute("Id"));
    String type = String.valueOf(xml.attribute("Type"));
    String kind = type.substring(type.lastIndexOf('/') + 1);
    byId.put(id, name);
    kinds.put(id, kind);
    byKind.putIfAbsent(kind, name);
  }

  private static String resolved(String target, String folder) {
    String path = target.startsWith("/") ? target.substring(1) : folder + target;
    StringBuilder name = new StringBuilder();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        name.setLength(Math.max(0, name.lastIndexOf("/")));
      } else if (!step.equals(".")) {
        name.append(name.length() == 0 ? "" : "/").append(step);
      }
    }
    return name.toString();
  }

  /** The name of the part with an id, if it is of a kind; null for none. */
  public @Nullable String byId(String id, String kind) {
    return kind.equals(kinds.get(id)) ? byId.get(id) : null;
  }

  /** The name of the first part of a kind, such as {@code styles}; null for none. */
  public @Nullable String byKind(String kind) {
    return byKind.get(kind);
  }
}
