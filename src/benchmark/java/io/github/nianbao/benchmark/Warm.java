package io.github.nianbao.benchmark;

import io.github.nianbao.Nianbao;
import io.github.nianbao.export.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Every report of the corpus once, from bytes in memory; the same for Nianbao and its peers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Warm {

  private final List<byte[]> files = new ArrayList<>();
  private final Tabula tabula = new Tabula();

  /** Reads the files. */
  @Setup
  public void read() throws IOException {
    Logger.getLogger("org.apache").setLevel(Level.SEVERE);
    for (Path file : Corpus.files()) {
      files.add(Files.readAllBytes(file));
    }
  }

  /** To the finished report. */
  @Benchmark
  public void report(Blackhole hole) throws IOException {
    for (byte[] file : files) {
      hole.consume(Nianbao.read(file));
    }
  }

  /** To the bytes of its JSON. */
  @Benchmark
  public void json(Blackhole hole) throws IOException {
    for (byte[] file : files) {
      hole.consume(Json.bytes(Nianbao.read(file)));
    }
  }

  /** PDFBox's text stripper as it comes. */
  @Benchmark
  public void stripper(Blackhole hole) throws IOException {
    for (byte[] file : files) {
      try (PDDocument document = Loader.loadPDF(file)) {
        hole.consume(new PDFTextStripper().getText(document));
      }
    }
  }

  /** tabula-java's lattice mode: all tables of all pages. */
  @Benchmark
  public void tabulaLattice(Blackhole hole) throws ReflectiveOperationException, IOException {
    for (byte[] file : files) {
      hole.consume(tabula.lattice(file));
    }
  }
}
