package io.github.nianbao.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.github.nianbao.recognise.Reading;
import io.github.nianbao.recognise.Recogniser;
import io.github.nianbao.recognise.Strip;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Recognises characters with the models PP-OCRv4 and PP-OCRv3, run by ONNX Runtime. */
final class PaddleRecogniser implements Recogniser {

  private static final String[] MODELS = {
    "/models/ch_PP-OCRv4_rec_infer.onnx", "/models/ch_PP-OCRv3_rec_infer.onnx"
  };

  private static final String CHARACTERS = "/models/ppocr_keys_v1.txt";

  /** The models read pictures of this height, in pixels. */
  private static final int HEIGHT = 48;

  /** And of this width at least. */
  private static final int LEAST_WIDTH = 64;

  private static final int MOST_WIDTH = 4096;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final List<OrtSession> sessions = new ArrayList<>();
  private final CtcDecoder decoder;

  PaddleRecogniser() {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setMemoryPatternOptimization(false);
      options.setCPUArenaAllocator(true);
      for (String model : MODELS) {
        sessions.add(environment.createSession(bytes(model), options));
      }
      decoder = new CtcDecoder(characters());
    } catch (OrtException e) {
      close();
      throw new IllegalStateException("The models cannot be loaded: " + e.getMessage(), e);
    } catch (IOException e) {
      close();
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = PaddleRecogniser.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException(name + " is missing.");
    }
    return in;
  }

  private static List<String> characters() throws IOException {
    List<String> characters = new ArrayList<>();
    characters.add("");
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(open(CHARACTERS), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        characters.add(line);
      }
    }
    characters.add(" ");
    return characters;
  }

  @Override
  public int readers() {
    return sessions.size();
  }

  @Override
  public Reading read(int reader, Strip strip) {
    int width = (int) Math.ceil(strip.width() * (double) HEIGHT / strip.height());
    int own = Math.max(1, Math.min(MOST_WIDTH, width));
    int padded = Math.max(LEAST_WIDTH, (own + 7) / 8 * 8);
    float[] plane = plane(strip, own, padded);
    FloatBuffer input = FloatBuffer.allocate(3 * plane.length);
    input.put(plane).put(plane).put(plane).rewind();
    OrtSession session = sessions.get(reader);
    String name = session.getInputNames().iterator().next();
    try (OnnxTensor tensor =
            OnnxTensor.createTensor(environment, input, new long[] {1, 3, HEIGHT, padded});
        OrtSession.Result result = session.run(Map.of(name, tensor))) {
      OnnxTensor output = (OnnxTensor) result.get(0);
      long[] shape = output.getInfo().getShape();
      return decoder.decode(
          output.getFloatBuffer(), (int) shape[1], (int) shape[2], (double) padded / own);
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The picture at the height of the models, from -1 for black to 1 for white. */
  private static float[] plane(Strip strip, int own, int padded) {
    float[] plane = new float[HEIGHT * padded];
    double stepX = (double) strip.width() / own;
    double stepY = (double) strip.height() / HEIGHT;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < padded; x++) {
        double light = x < own ? light(strip, x * stepX, y * stepY, stepX, stepY) : 255;
        plane[y * padded + x] = (float) (light / 127.5 - 1);
      }
    }
    return plane;
  }

  /** The mean of what a pixel covers, or what lies between the pixels where that is less. */
  private static double light(Strip strip, double x, double y, double width, double height) {
    double w = Math.max(1, width);
    double h = Math.max(1, height);
    double x0 = x + (width - w) / 2;
    double y0 = y + (height - h) / 2;
    double sum = 0;
    double area = 0;
    for (int v = (int) Math.floor(y0); v < y0 + h; v++) {
      double share = Math.min(v + 1, y0 + h) - Math.max(v, y0);
      for (int u = (int) Math.floor(x0); u < x0 + w; u++) {
        double part = share * (Math.min(u + 1, x0 + w) - Math.max(u, x0));
        int row = Math.max(0, Math.min(strip.height() - 1, v));
        int column = Math.max(0, Math.min(strip.width() - 1, u));
        sum += part * (strip.light()[row * strip.width() + column] & 0xFF);
        area += part;
      }
    }
    return sum / area;
  }

  @Override
  public void close() {
    for (OrtSession session : sessions) {
      try {
        session.close();
      } catch (OrtException e) {
        // There is nothing left to give back.
      }
    }
  }
}
