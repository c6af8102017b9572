package io.github.nianbao.onnx;

import io.github.nianbao.recognise.Recogniser;

/** Makes the recogniser. */
public final class PaddleProvider implements Recogniser.Provider {

  /** Holds nothing. */
  public PaddleProvider() {}

  @Override
  public Recogniser open() {
    return new PaddleRecogniser();
  }
}
