package io.github.nianbao.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The title that the properties of an Office file of before 2007 give it. */
public final class OleTitle {

  private OleTitle() {}

  /**
   * The title of a file; empty where there is none, or its properties, which it does not show, are
   * damaged.
   *
   * @param bytes of the file, which are not changed
   */
  public static String of(byte[] bytes) {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return PropertySetFactory.create(file.getRoot(), SummaryInformation.DEFAULT_STREAM_NAME)
              instanceof SummaryInformation summary
          ? Objects.requireNonNullElse(summary.getTitle(), "").strip()
          : "";
    } catch (IOException | HPSFException | RuntimeException e) {
      return ""; // It stays without one.
    }
  }
}
