package io.github.nianbao.pack;

import io.github.nianbao.report.UnreadableReportException;
import org.jspecify.annotations.Nullable;

/** The XML parts of a document, however it holds them. */
public interface Parts {

  /**
   * A part, at its root.
   *
   * @param name with its folders
   * @return null where there is no such part
   * @throws UnreadableReportException where it is damaged
   */
  @Nullable XmlReader part(String name) throws UnreadableReportException;
}
