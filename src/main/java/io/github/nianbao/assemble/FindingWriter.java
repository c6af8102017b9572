package io.github.nianbao.assemble;

import io.github.nianbao.evidence.Evidence;
import io.github.nianbao.evidence.EvidenceKind;
import io.github.nianbao.form.DataNode;
import io.github.nianbao.report.Finding;
import io.github.nianbao.report.FindingCode;
import io.github.nianbao.report.Severity;
import io.github.nianbao.report.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Writes findings from evidence, for people; the sentences lie in the data file beside it. */
final class FindingWriter {

  private static final Map<EvidenceKind, Sentence> SENTENCES = load();

  private FindingWriter() {}

  /** What is said of one kind of evidence; {0}, {1} and so on stand for its details. */
  private record Sentence(FindingCode code, Severity severity, Wording wording) {

    static Sentence of(DataNode node) {
      FindingCode code = constant(FindingCode.values(), FindingCode::json, node.get("code").text());
      Severity severity =
          node.members().containsKey("severity")
              ? constant(Severity.values(), Severity::json, node.get("severity").text())
              : code.severity();
      return new Sentence(
          code, severity, new Wording(node.get("en").text(), node.get("zh").text()));
    }

    private static <T> T constant(T[] all, Function<T, String> name, String wanted) {
      for (T one : all) {
        if (name.apply(one).equals(wanted)) {
          return one;
        }
      }
      throw new IllegalStateException("unknown: " + wanted);
    }
  }

  private static Map<EvidenceKind, Sentence> load() {
    DataNode file = DataNode.load(FindingWriter.class, "findings.json");
    Map<EvidenceKind, Sentence> sentences = new EnumMap<>(EvidenceKind.class);
    for (EvidenceKind kind : EvidenceKind.values()) {
      sentences.put(kind, Sentence.of(file.get(kind.name())));
    }
    return sentences;
  }

  /** One finding for each piece of evidence, in the same order. */
  static List<Finding> findings(List<Evidence> evidence) {
    return evidence.stream().map(FindingWriter::finding).toList();
  }

  private static Finding finding(Evidence evidence) {
    Sentence sentence = Objects.requireNonNull(SENTENCES.get(evidence.kind()));
    List<Wording> details = evidence.details();
    return new Finding(
        sentence.code,
        sentence.severity,
        evidence.scope().at(),
        evidence.cells(),
        evidence.scope().page(),
        filled(sentence.wording.english(), details, Wording::english),
        filled(sentence.wording.chinese(), details, Wording::chinese),
        evidence.printed(),
        evidence.expected());
  }

  private static String filled(
      String sentence, List<Wording> details, Function<Wording, String> language) {
    StringBuilder text = new StringBuilder(sentence.length() + 32);
    int from = 0;
    for (int at = sentence.indexOf('{'); at >= 0; at = sentence.indexOf('{', from)) {
      text.append(sentence, from, at);
      text.append(language.apply(details.get(sentence.charAt(at + 1) - '0')));
      from = at + 3;
    }
    return text.append(sentence, from, sentence.length()).toString();
  }
}
