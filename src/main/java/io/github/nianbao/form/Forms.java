package io.github.nianbao.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.nianbao.report.FindingCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The forms of 2019 and 2021, loaded once from the data files beside this class. */
public final class Forms {

  /** The form versions, oldest first. */
  public static final List<String> VERSIONS = List.of("2019", "2021");

  private static final Map<TableKind, List<Form>> FORMS = load();

  private Forms() {}

  /** The forms of a table, oldest first. */
  public static List<Form> of(TableKind kind) {
    return Objects.requireNonNull(FORMS.get(kind));
  }

  /** The form of a table in a version. */
  public static Form of(TableKind kind, String version) {
    return of(kind).stream()
        .filter(form -> form.version().equals(version))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no form of version " + version));
  }

  private static Map<TableKind, List<Form>> load() {
    ObjectMapper mapper = new ObjectMapper();
    Map<TableKind, List<Form>> forms = new EnumMap<>(TableKind.class);
    for (String name : List.of("proactive-disclosure", "requests", "review-and-litigation")) {
      FormFile file = read(mapper, name + ".json");
      forms.put(file.kind(), VERSIONS.stream().map(file::form).toList());
    }
    return forms;
  }

  private static FormFile read(ObjectMapper mapper, String name) {
    try (InputStream in = Objects.requireNonNull(Forms.class.getResourceAsStream(name), name)) {
      return mapper.readValue(in, FormFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The data file; a list of forms that is null means all of them. */
  record FormFile(
      String table, List<BlockData> blocks, List<SumData> columnSums, List<SumData> rowSums) {

    TableKind kind() {
      for (TableKind kind : TableKind.values()) {
        if (kind.json().equals(table)) {
          return kind;
        }
      }
      throw new IllegalStateException("no table " + table);
    }

    Form form(String version) {
      List<FormBlock> own =
          blocks.stream().filter(b -> has(b.forms, version)).map(b -> b.block(version)).toList();
      Form bare = new Form(kind(), version, own, List.of());
      return new Form(kind(), version, own, identities(bare));
    }

    private List<Identity> identities(Form form) {
      List<Identity> identities = new ArrayList<>();
      for (FormBlock block : form.blocks()) {
        for (FormRow row : block.rows()) {
          for (SumData sum : columnSums) {
            identities.add(
                new Identity(
                    sum.code,
                    across(form, block, row, sum.left),
                    across(form, block, row, sum.right)));
          }
        }
        for (FormColumn column : block.columns()) {
          for (SumData sum : rowSums) {
            identities.add(
                new Identity(
                    sum.code,
                    down(form, block, column, sum.left),
                    down(form, block, column, sum.right)));
          }
        }
      }
      return List.copyOf(identities);
    }

    private static List<String> across(
        Form form, FormBlock block, FormRow row, List<String> paths) {
      return block.columns().stream()
          .filter(column -> paths.contains(column.path()))
          .map(column -> form.pointer(row, column))
          .toList();
    }

    private static List<String> down(
        Form form, FormBlock block, FormColumn column, List<String> paths) {
      return block.rows().stream()
          .filter(row -> paths.contains(row.path()))
          .map(row -> form.pointer(row, column))
          .toList();
    }
  }

  record BlockData(
      @Nullable List<String> forms,
      @Nullable String banner,
      List<ColumnData> columns,
      List<RowData> rows) {

    FormBlock block(String version) {
      return new FormBlock(
          banner == null ? "" : banner,
          columns.stream().map(ColumnData::column).toList(),
          rows.stream().filter(r -> has(r.forms, version)).map(RowData::row).toList());
    }
  }

  record RowData(
      @Nullable List<String> forms,
      String path,
      List<String> labels,
      @Nullable List<String> groups) {

    FormRow row() {
      return new FormRow(path, labels, groups == null ? List.of() : groups);
    }
  }

  record ColumnData(
      String path,
      List<String> labels,
      @Nullable List<String> groups,
      FormColumn.@Nullable Kind kind) {

    FormColumn column() {
      return new FormColumn(
          path,
          labels,
          groups == null ? List.of() : groups,
          kind == null ? FormColumn.Kind.COUNT : kind);
    }
  }

  record SumData(FindingCode code, List<String> left, List<String> right) {}

  private static boolean has(@Nullable List<String> forms, String version) {
    return forms == null || forms.contains(version);
  }
}
