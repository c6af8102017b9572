package io.github.nianbao.word.doc;

import io.github.nianbao.word.body.ListCounters.ListScheme;
import io.github.nianbao.word.body.ListLevel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;

/** The lists of a document. */
final class DocLists {

  /** What Word's XML calls the formats of numbers, by their codes. */
  private static final List<String> FORMATS =
      List.of(
          "decimal",
          "upperRoman",
          "lowerRoman",
          "upperLetter",
          "lowerLetter",
          "ordinal",
          "cardinalText",
          "ordinalText",
          "hex",
          "chicago",
          "ideographDigital",
          "japaneseCounting",
          "aiueo",
          "iroha",
          "decimalFullWidth",
          "decimalHalfWidth",
          "japaneseLegal",
          "japaneseDigitalTenThousand",
          "decimalEnclosedCircle",
          "decimalFullWidth2",
          "aiueoFullWidth",
          "irohaFullWidth",
          "decimalZero",
          "bullet",
          "ganada",
          "chosung",
          "decimalEnclosedFullstop",
          "decimalEnclosedParen",
          "decimalEnclosedCircleChinese",
          "ideographEnclosedCircle",
          "ideographTraditional",
          "ideographZodiac",
          "ideographZodiacTraditional",
          "taiwaneseCounting",
          "ideographLegalTraditional",
          "taiwaneseCountingThousand",
          "taiwaneseDigital",
          "chineseCounting",
          "chineseLegalSimplified",
          "chineseCountingThousand");

  private static final int NO_NUMBER = 0xFF;
  private static final int NOTHING_FOLLOWS = 2;

  private final @Nullable ListTables tables;
  private final Map<Integer, ListScheme> known = new HashMap<>();

  DocLists(HWPFDocument document) {
    tables = document.getListTables();
  }

  /** A list by its number, from 1; null for none. */
  @Nullable ListScheme list(int number) {
    if (number < 1 || number >= 0xF801 || tables == null) {
      return null;
    }
    ListScheme list = known.get(number);
    if (list == null) {
      list = read(number, tables);
      if (list != null) {
        known.put(number, list);
      }
    }
    return list;
  }

  private static @Nullable ListScheme read(int number, ListTables tables) {
    try {
      LFO list = tables.getLfo(number);
      LFOData own = tables.getLfoData(number);
      ListData scheme = tables.getListData(list.getLsid());
      if (scheme == null) {
        return null;
      }
      return new ListScheme(
          Integer.toString(list.getLsid()),
          Integer.toString(number),
          level -> level(level, scheme, own),
          level -> start(level, own));
    } catch (NoSuchElementException e) {
      return null;
    }
  }

  private static @Nullable ListLevel level(int index, ListData scheme, @Nullable LFOData own) {
    ListFormatOverrideLevel other = override(index, own);
    org.apache.poi.hwpf.model.ListLevel level =
        other != null && other.isFormatting() && other.getLevel() != null
            ? other.getLevel()
            : index < scheme.numLevels() ? scheme.getLevels()[index] : null;
    if (level == null) {
      return null;
    }
    int format = level.getNumberFormat();
    String name =
        format == NO_NUMBER ? "none" : format < FORMATS.size() ? FORMATS.get(format) : "unknown";
    StringBuilder text = new StringBuilder();
    String pattern = level.getNumberText() == null ? "" : level.getNumberText();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c < 9) {
        text.append('%').append((char) ('1' + c));
      } else {
        text.append(c);
      }
    }
    return new ListLevel(
        level.getStartAt(),
        name,
        text.toString(),
        level.getTypeOfCharFollowingTheNumber() != NOTHING_FOLLOWS,
        level.isLegalNumbering(),
        index);
  }

  private static @Nullable Integer start(int index, @Nullable LFOData own) {
    ListFormatOverrideLevel other = override(index, own);
    return other != null && other.isStartAt() ? other.getIStartAt() : null;
  }

  private static @Nullable ListFormatOverrideLevel override(int index, @Nullable LFOData own) {
    if (own != null && own.getRgLfoLvl() != null) {
      for (ListFormatOverrideLevel level : own.getRgLfoLvl()) {
        if (level != null && level.getLevelNum() == index) {
          return level;
        }
      }
    }
    return null;
  }
}
