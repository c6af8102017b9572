package io.github.nianbao.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A headless Chromium with one page, spoken to by its DevTools protocol. */
final class Browser implements AutoCloseable {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String LISTENING = "DevTools listening on ws://";

  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger last = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();

  /** Opens a page. */
  Browser(Path program, Path profile, URI page) throws IOException, InterruptedException {
    process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--window-size=1400,900",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile)
            .redirectErrorStream(true)
            .start();
    HttpClient client = HttpClient.newHttpClient();
    String blank = URLEncoder.encode("about:blank", StandardCharsets.UTF_8);
    URI open = URI.create("http://" + host() + "/json/new?" + blank);
    HttpRequest request =
        HttpRequest.newBuilder(open).PUT(HttpRequest.BodyPublishers.noBody()).build();
    String target = client.send(request, BodyHandlers.ofString()).body();
    URI place = URI.create(MAPPER.readTree(target).path("webSocketDebuggerUrl").asText());
    socket = client.newWebSocketBuilder().buildAsync(place, new Listener()).join();
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      call(domain + ".enable", Map.of());
    }
    call("Page.navigate", Map.of("url", page.toString()));
    waitFor("document.readyState === 'complete'");
  }

  private String host() throws IOException {
    BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.startsWith(LISTENING)) {
        String rest = line.substring(LISTENING.length());
        return rest.substring(0, rest.indexOf('/'));
      }
    }
    throw new IOException("the browser did not start");
  }

  private JsonNode call(String method, Map<String, ?> parameters) {
    int id = last.incrementAndGet();
    ObjectNode message = MAPPER.createObjectNode().put("id", id).put("method", method);
    message.set("params", MAPPER.valueToTree(parameters));
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    socket.sendText(message.toString(), true).join();
    return answer.orTimeout(60, TimeUnit.SECONDS).join();
  }

  /** The value of an expression in the page, as JSON. */
  JsonNode value(String expression) {
    Map<String, ?> parameters = Map.of("expression", expression, "returnByValue", true);
    return call("Runtime.evaluate", parameters).path("result").path("result").path("value");
  }

  void waitFor(String condition) throws InterruptedException {
    for (int i = 0; i < 300; i++) {
      if (value(condition).asBoolean()) {
        return;
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException(condition);
  }

  /** Presses a key that writes a character; the end of a line is the key Enter. */
  void press(String written) {
    String key = written.equals("\r") ? "Enter" : written;
    for (String type : List.of("keyDown", "keyUp")) {
      call("Input.dispatchKeyEvent", Map.of("type", type, "key", key, "text", written));
    }
  }

  /** The page as it is printed on sheets of a size, in inches: a PDF. */
  byte[] print(double width, double height) {
    Map<String, ?> parameters = Map.of("paperWidth", width, "paperHeight", height);
    String pdf = call("Page.printToPDF", parameters).at("/result/data").asText();
    return Base64.getDecoder().decode(pdf);
  }

  /**
   * What the page complained of, and every address it asked for that is neither data nor a file.
   */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    for (JsonNode event : events) {
      String url = event.at("/params/request/url").asText("data:");
      switch (event.path("method").asText()) {
        case "Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled" ->
            complaints.add(event.toString());
        case "Network.requestWillBeSent" -> {
          if (!url.startsWith("data:") && !url.startsWith("file:") && !url.startsWith("about:")) {
            complaints.add(url);
          }
        }
        default -> {}
      }
    }
    return complaints;
  }

  /** Ends the browser, so that its profile can be deleted. */
  @Override
  public void close() throws IOException {
    socket.sendText("{\"id\": 0, \"method\": \"Browser.close\"}", true).join();
    try {
      process.onExit().get(20, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      process.destroyForcibly().onExit().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /** Sorts what the browser says into answers and events. */
  private final class Listener implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(
        WebSocket webSocket, CharSequence data, boolean end) {
      text.append(data);
      if (end) {
        try {
          JsonNode message = MAPPER.readTree(text.toString());
          CompletableFuture<JsonNode> answer = answers.remove(message.path("id").asInt());
          if (answer == null) {
            events.add(message);
          } else {
            answer.complete(message);
          }
        } catch (IOException e) {
          throw new IllegalStateException(e);
        }
        text.setLength(0);
      }
      webSocket.request(1);
      return null;
    }
  }
}
