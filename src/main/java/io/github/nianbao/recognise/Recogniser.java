package io.github.nianbao.recognise;

import java.util.Iterator;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Recognises characters. It has at least two readers that do not make the same mistakes: they are
 * witnesses for one another. May be asked by several threads at a time.
 */
public interface Recogniser extends AutoCloseable {

  /** {@return how many readers it has, at least two, the best of them first} */
  int readers();

  /**
   * {@return what one of its readers sees}
   *
   * @param reader which, from 0
   * @param strip the picture
   */
  Reading read(int reader, Strip strip);

  /** Gives back what it holds. */
  @Override
  void close();

  /** Makes the recogniser of a jar that is put beside this library. */
  interface Provider {

    /** {@return a new one, which is to be closed} */
    Recogniser open();
  }

  /**
   * {@return the recogniser that lies beside the library, opened, which is to be closed; none where
   * there is none}
   */
  static Optional<Recogniser> installed() {
    Iterator<Provider> providers =
        ServiceLoader.load(Provider.class, Recogniser.class.getClassLoader()).iterator();
    return providers.hasNext() ? Optional.of(providers.next().open()) : Optional.empty();
  }
}
