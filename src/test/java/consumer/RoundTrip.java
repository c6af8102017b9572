package consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.nianbao.report.AnnualReport;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullMarked;

/**
 * What a program that embeds the library may do with a report: write it as JSON and read it back.
 */
@NullMarked
public final class RoundTrip implements UnaryOperator<String> {

  @Override
  public String apply(String json) {
    ObjectMapper mapper = new ObjectMapper();
    try {
      return mapper.writeValueAsString(mapper.readValue(json, AnnualReport.class));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
