package io.github.nianbao.dump.split;

import io.github.nianbao.form.FormColumn;
import io.github.nianbao.token.Token;
import io.github.nianbao.token.Tokenizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What cells say, each read once: the many ways to divide a row are made of few cells. */
final class TokenMemo {

  private final Map<FormColumn.Kind, Map<String, Token>> known =
      new EnumMap<>(FormColumn.Kind.class);

  Token read(String cell, FormColumn.Kind kind) {
    return known
        .computeIfAbsent(kind, k -> new HashMap<>())
        .computeIfAbsent(cell, text -> Tokenizer.read(text, kind));
  }
}
