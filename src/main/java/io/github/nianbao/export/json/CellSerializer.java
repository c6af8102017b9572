package io.github.nianbao.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.nianbao.report.Bounds;
import io.github.nianbao.report.Cell;
import io.github.nianbao.report.CellState;
import io.github.nianbao.report.Proof;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Writes cells member by member: most of a report's JSON are they. */
final class CellSerializer extends StdSerializer<Cell> {

  private static final long serialVersionUID = 1;

  private static final SerializableString PRINTED = new SerializedString("printed");
  private static final SerializableString STATE = new SerializedString("state");
  private static final SerializableString VALUE = new SerializedString("value");
  private static final SerializableString PAGE = new SerializedString("page");
  private static final SerializableString BOX = new SerializedString("box");
  private static final SerializableString PLACE = new SerializedString("place");

  private static final SerializableString CONFIDENCE = new SerializedString("confidence");

  private static final SerializableString PROVED_BY = new SerializedString("provedBy");

  private static final Map<CellState, SerializableString> STATES =
      names(CellState.class, CellState::json);

  private static final Map<Proof, SerializableString> PROOFS = names(Proof.class, Proof::json);

  CellSerializer() {
    super(Cell.class);
  }

  private static <E extends Enum<E>> Map<E, SerializableString> names(
      Class<E> type, Function<E, String> name) {
    Map<E, SerializableString> names = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      names.put(constant, new SerializedString(name.apply(constant)));
    }
    return Collections.unmodifiableMap(names);
  }

  @Override
  public void serialize(Cell cell, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    json.writeStartObject(cell);
    json.writeFieldName(PRINTED);
    json.writeString(cell.printed());
    json.writeFieldName(STATE);
    json.writeString(Objects.requireNonNull(STATES.get(cell.state())));
    BigDecimal value = cell.value();
    if (value != null) {
      json.writeFieldName(VALUE);
      json.writeNumber(value);
    }
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
    String place = cell.place();
    if (place != null) {
      json.writeFieldName(PLACE);
      json.writeString(place);
    }
    Double confidence = cell.confidence();
    if (confidence != null) {
      json.writeFieldName(CONFIDENCE);
      json.writeNumber(confidence);
    }
    if (!cell.provedBy().isEmpty()) {
      json.writeFieldName(PROVED_BY);
      json.writeStartArray(cell, cell.provedBy().size());
      for (Proof proof : cell.provedBy()) {
        json.writeString(Objects.requireNonNull(PROOFS.get(proof)));
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
