package io.github.nianbao.damage;

import java.io.IOException;
import java.util.Random;

/** One way in which a file is spoilt. */
public interface Damage {

  /** The name of the way. */
  String name();

  /**
   * A spoilt copy.
   *
   * @param file a sound PDF, which stays as it is
   * @param random decides where and how much; the same one spoils in the same way
   */
  byte[] to(byte[] file, Random random) throws IOException;
}
