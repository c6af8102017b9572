package io.github.nianbao.benchmark;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * tabula-java in a class loader of its own, since it needs PDFBox 2. The build writes its class path
 * to a file; nothing else of this project sees it.
 */
final class Tabula {

  private static final Path CLASS_PATH = Path.of("target", "tabula-classpath.txt");

  private final ClassLoader loader;

  Tabula() {
    List<URL> urls = new ArrayList<>();
    try {
      for (String entry : classPath().split(File.pathSeparator, -1)) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  /** The class path with which tabula-java runs. */
  static String classPath() throws IOException {
    return Files.readString(CLASS_PATH).strip();
  }

  /** The tables of a PDF in lattice mode, page by page. */
  List<Object> lattice(byte[] pdf) throws ReflectiveOperationException, IOException {
    Class<?> documents = loader.loadClass("org.apache.pdfbox.pdmodel.PDDocument");
    Class<?> extractors = loader.loadClass("technology.tabula.ObjectExtractor");
    Class<?> algorithms =
        loader.loadClass("technology.tabula.extractors.SpreadsheetExtractionAlgorithm");
    Class<?> pages = loader.loadClass("technology.tabula.Page");
    List<Object> tables = new ArrayList<>();
    Object algorithm = algorithms.getConstructor().newInstance();
    try (Closeable document =
        (Closeable) documents.getMethod("load", byte[].class).invoke(null, (Object) pdf)) {
      Object extractor = extractors.getConstructor(documents).newInstance(document);
      Iterator<?> found = (Iterator<?>) extractors.getMethod("extract").invoke(extractor);
      while (found.hasNext()) {
        tables.add(algorithms.getMethod("extract", pages).invoke(algorithm, found.next()));
      }
    }
    return tables;
  }
}
