package io.github.nianbao.form;

import io.github.nianbao.report.FindingCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The forms of 2019 and 2021, loaded once from the data files beside this class. */
public final class Forms {

  /** The form versions, oldest first. */
  public static final List<String> VERSIONS = List.of("2019", "2021");

  private static final Map<TableKind, List<Form>> FORMS = load();

  private static final Map<TableKind, List<Form>> DIFFERING = differing();

  private Forms() {}

  /** The forms of a table, oldest first. */
  public static List<Form> of(TableKind kind) {
    return Objects.requireNonNull(FORMS.get(kind));
  }

  /** The forms of a table that differ in more than their version, oldest first. */
  public static List<Form> differing(TableKind kind) {
    return Objects.requireNonNull(DIFFERING.get(kind));
  }

  /** The form of a table in a version. */
  public static Form of(TableKind kind, String version) {
    return of(kind).stream()
        .filter(form -> form.version().equals(version))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no form of version " + version));
  }

  private static Map<TableKind, List<Form>> load() {
    Map<TableKind, List<Form>> forms = new EnumMap<>(TableKind.class);
    for (String name : List.of("proactive-disclosure", "requests", "review-and-litigation")) {
      FormFile file = FormFile.of(DataNode.load(Forms.class, name + ".json"));
      forms.put(file.kind(), VERSIONS.stream().map(file::form).toList());
    }
    return forms;
  }

  private static Map<TableKind, List<Form>> differing() {
    Map<TableKind, List<Form>> differing = new EnumMap<>(TableKind.class);
    FORMS.forEach(
        (kind, forms) -> {
          Map<List<FormBlock>, Form> byBlocks = new LinkedHashMap<>();
          forms.forEach(form -> byBlocks.putIfAbsent(form.blocks(), form));
          differing.put(kind, List.copyOf(byBlocks.values()));
        });
    return differing;
  }

  /** The data file; a list of forms that is empty means all of them. */
  private record FormFile(
      TableKind kind, List<BlockData> blocks, List<SumData> columnSums, List<SumData> rowSums) {

    static FormFile of(DataNode node) {
      node.only("table", "blocks", "columnSums", "rowSums");
      return new FormFile(
          kind(node.get("table").text()),
          node.get("blocks").items().stream().map(BlockData::of).toList(),
          node.get("columnSums").items().stream().map(SumData::of).toList(),
          node.get("rowSums").items().stream().map(SumData::of).toList());
    }

    private static TableKind kind(String table) {
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
      Form bare = new Form(kind, version, own);
      return bare.with(identities(bare));
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
      List<String> pointers = form.pointers(row);
      return IntStream.range(0, pointers.size())
          .filter(i -> paths.contains(block.columns().get(i).path()))
          .mapToObj(pointers::get)
          .toList();
    }

    private static List<String> down(
        Form form, FormBlock block, FormColumn column, List<String> paths) {
      return block.rows().stream()
          .filter(row -> paths.contains(row.path()))
          .map(row -> form.pointers(row).get(block.columns().indexOf(column)))
          .toList();
    }
  }

  private record BlockData(
      List<String> forms, String banner, List<FormColumn> columns, List<RowData> rows) {

    static BlockData of(DataNode node) {
      node.only("forms", "banner", "columns", "rows");
      return new BlockData(
          node.texts("forms"),
          node.has("banner") ? node.get("banner").text() : "",
          node.get("columns").items().stream().map(Forms::column).toList(),
          node.get("rows").items().stream().map(RowData::of).toList());
    }

    FormBlock block(String version) {
      return new FormBlock(
          banner,
          columns,
          rows.stream().filter(r -> has(r.forms, version)).map(RowData::row).toList());
    }
  }

  private record RowData(List<String> forms, FormRow row) {

    static RowData of(DataNode node) {
      node.only("forms", "path", "labels", "groups");
      FormRow row =
          new FormRow(node.get("path").text(), node.get("labels").texts(), node.texts("groups"));
      return new RowData(node.texts("forms"), row);
    }
  }

  private static FormColumn column(DataNode node) {
    node.only("path", "labels", "groups", "kind");
    return new FormColumn(
        node.get("path").text(),
        node.get("labels").texts(),
        node.texts("groups"),
        node.has("kind")
            ? FormColumn.Kind.valueOf(node.get("kind").text())
            : FormColumn.Kind.COUNT);
  }

  private record SumData(FindingCode code, List<String> left, List<String> right) {

    static SumData of(DataNode node) {
      node.only("code", "left", "right");
      return new SumData(
          code(node.get("code").text()), node.get("left").texts(), node.get("right").texts());
    }

    private static FindingCode code(String json) {
      for (FindingCode code : FindingCode.values()) {
        if (code.json().equals(json)) {
          return code;
        }
      }
      throw new IllegalStateException("no finding " + json);
    }
  }

  private static boolean has(List<String> forms, String version) {
    return forms.isEmpty() || forms.contains(version);
  }
}
