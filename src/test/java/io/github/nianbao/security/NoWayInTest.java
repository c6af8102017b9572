package io.github.nianbao.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.nianbao.Nianbao;
import io.github.nianbao.export.Json;
import io.github.nianbao.report.AnnualReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing in a document makes the program read a file, open a connection or run anything. */
class NoWayInTest {

  /** As text and as a content stream, so that it would be seen wherever it were read. */
  private static final String SECRET = "BT /F1 12 Tf 90 90 Td (SECRET 777777) Tj ET";

  private static final Path GOOD = Path.of("testdata", "reports", "dashed-rules-reportlab.pdf");

  private static String asWithout = "";

  private final AtomicInteger connections = new AtomicInteger();

  @TempDir Path folder;
  private ServerSocket server;

  @BeforeAll
  static void readWithout() throws IOException {
    asWithout = json(Nianbao.read(Files.readAllBytes(GOOD)));
  }

  @BeforeEach
  void listen() throws IOException {
    server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread listener =
        new Thread(
            () -> {
              try {
                while (true) {
                  server.accept().close();
                  connections.incrementAndGet();
                }
              } catch (IOException closed) {
                // The test is over.
              }
            });
    listener.setDaemon(true);
    listener.start();
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  private Set<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).collect(Collectors.toSet());
    }
  }

  private static String json(AnnualReport report) {
    return Json.write(report).replaceAll("(?s)\"source\" *: *\\{.*?\\}", "source");
  }

  @ParameterizedTest
  @EnumSource
  void aDocumentReachesNothingAndReadsAsWithoutIt(Attack attack) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
    String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
    ByteArrayOutputStream hostile = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(GOOD.toFile())) {
      document.setAllSecurityToBeRemoved(true);
      attack.addTo(document, secret.toAbsolutePath(), address);
      document.save(hostile);
    }
    Set<String> before = files();
    AnnualReport report = Nianbao.read(hostile.toByteArray());
    String json = json(report);
    assertFalse(json.contains("SECRET") || json.contains("777777"), json);
    assertEquals(asWithout, json);
    assertEquals(before, files());
    assertEquals(0, connections.get(), "connections were opened");
  }
}
