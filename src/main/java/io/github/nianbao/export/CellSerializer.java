package io.github.nianbao.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.nianbao.report.Bounds;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Writes cells member by member: most of a report's JSON are they. */
final class CellSerializer extends StdSerializer<Cell> {

  private static final long serialVersionUID = 1;

  private static final SerializableString PRINTED = new SerializedString("printed");
  private static final SerializableString STATE = new SerializedString("state");
  private static final SerializableString PAGE = new SerializedString("page");
  private static final SerializableString BOX = new SerializedString("box");

  private static final Map<CellState, SerializableString> STATES = states();

  CellSerializer() {
    super(Cell.class);
  }

  private static Map<CellState, SerializableString> states() {
    Map<CellState, SerializableString> states = new EnumMap<>(CellState.class);
    for (CellState state : CellState.values()) {
      states.put(state, new SerializedString(state.json()));
    }
    return Collections.unmodifiableMap(states);
  }

  @Override
  public void serialize(Cell cell, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    json.writeStartObject(cell);
    json.writeFieldName(PRINTED);
    json.writeString(cell.printed());
    json.writeFieldName(STATE);
    json.writeString(Objects.requireNonNull(STATES.get(cell.state())));
    Integer page = cell.page();
    if (page != null) {
      json.writeFieldName(PAGE);
      json.writeNumber(page);
    }
    Bounds box = cell.box();
    if (box != null) {
      json.writeFieldName(BOX);
      BoundsSerializer.write(box, json);
    }
    json.writeEndObject();
  }
}
