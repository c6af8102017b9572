package io.github.nianbao.input;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.Raster;
import java.util.function.Consumer;

/** Reads pages that are pictures. */
public interface PageEye {

  /**
   * The page that a picture shows.
   *
   * @param evidence takes what is noticed of it
   */
  Page read(Raster picture, Consumer<Evidence> evidence);
}
