package io.github.nianbao.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of a data file, which is JSON of objects, arrays and plain values. Read token by token:
 * the data binding of Jackson takes longer to start than a report takes to be read.
 *
 * @param text of a string, a number or a truth value; empty for others
 * @param items of an array; none for others
 * @param members of an object; none for others
 */
public record DataNode(String text, List<DataNode> items, Map<String, DataNode> members) {

  /** Reads a file that lies beside a class. */
  public static DataNode load(Class<?> beside, String name) {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name);
        JsonParser parser = new JsonFactory().createParser(in)) {
      return read(parser, parser.nextToken());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DataNode read(JsonParser parser, @Nullable JsonToken token) throws IOException {
    String text = "";
    List<DataNode> items = new ArrayList<>();
    Map<String, DataNode> members = new LinkedHashMap<>();
    if (token == JsonToken.START_OBJECT) {
      for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
        members.put(key, read(parser, parser.nextToken()));
      }
    } else if (token == JsonToken.START_ARRAY) {
      for (JsonToken next = parser.nextToken();
          next != JsonToken.END_ARRAY;
          next = parser.nextToken()) {
        items.add(read(parser, next));
      }
    } else if (token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
      text = parser.getText();
    } else {
      throw new IOException("unexpected " + token + " at " + parser.currentLocation());
    }
    return new DataNode(text, List.copyOf(items), members);
  }

  /** This object, if all its members are known. */
  DataNode only(String... known) {
    if (!Set.of(known).containsAll(members.keySet())) {
      throw new IllegalStateException("unknown members among " + members.keySet());
    }
    return this;
  }

  /** Whether there is such a member. */
  boolean has(String key) {
    return members.containsKey(key);
  }

  /** A member that has to be there. */
  public DataNode get(String key) {
    return Objects.requireNonNull(members.get(key), key);
  }

  /** This whole number. */
  int number() {
    return Integer.parseInt(text);
  }

  /** The text of a member, or another one where there is no such member. */
  String text(String key, String other) {
    return has(key) ? get(key).text() : other;
  }

  /** The strings of this array. */
  public List<String> texts() {
    return items.stream().map(DataNode::text).toList();
  }

  /** The items of a member that is an array; none where there is no such member. */
  List<DataNode> items(String key) {
    return has(key) ? get(key).items() : List.of();
  }

  /** The strings of a member that is an array; none where there is no such member. */
  List<String> texts(String key) {
    return has(key) ? get(key).texts() : List.of();
  }

  /** The member {@code short}, or, where there is none, the path in small letters. */
  String shortName() {
    String path = get("path").text().replace('/', '_');
    return text("short", path.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
  }
}
