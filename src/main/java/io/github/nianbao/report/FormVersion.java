package io.github.nianbao.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The notice whose form a table follows. */
public enum FormVersion {
  /** 国办公开办函〔2019〕60号, for the report years 2019 and 2020. */
  OF_2019("2019"),
  /** 国办公开办函〔2021〕30号, for the report years 2021 on. */
  OF_2021("2021");

  private final String json;

  FormVersion(String json) {
    this.json = json;
  }

  /**
   * {@return the version of a name in the JSON contract}
   *
   * @param json the JSON
   * @throws IllegalArgumentException where there is none
   */
  @JsonCreator
  public static FormVersion of(String json) {
    for (FormVersion version : values()) {
      if (version.json.equals(json)) {
        return version;
      }
    }
    throw new IllegalArgumentException("no form of " + json);
  }

  /** {@return the name in the JSON contract: the year of the notice} */
  @JsonValue
  public String json() {
    return json;
  }
}
