package io.github.nianbao.token;

import io.github.nianbao.form.DataNode;
import java.util.List;

/**
 * The wordings of headings and titles, loaded once from the data file beside this class. All in
 * simplified characters without spaces.
 *
 * @param headings the variants of the six headings, the usual one first
 * @param rowLabels rows of the tables that begin with an ordinal as a heading does
 * @param titles what a title ends with, the usual one first
 * @param authorityEndings what the name of an authority ends with
 * @param navigation words of lines that a web page puts around a report
 * @param tableWords words of the tables that are no labels of rows or columns
 * @param subtotal label of a column that some reports print beside those of the form
 * @param extraColumns labels of all such columns
 * @param counting labels of columns that number the rows
 * @param remarks labels of columns that hold words beside the figures
 * @param listHeaders what stands over the labels of lists that are in no section
 * @param signatures what lines under a list begin with that say who answers for it, when and where
 *     to ask
 * @param unit what a line over a table, or the label of a group of columns, begins with that says
 *     the unit of the figures
 * @param pageEnds what lines that a web page puts after a report begin with
 * @param radicals pairs of a radical that a font puts in place of a character, and the character;
 *     compatibility normalising does not know them
 */
public record Wordings(
    List<List<String>> headings,
    List<String> rowLabels,
    List<String> titles,
    List<String> authorityEndings,
    List<String> navigation,
    List<String> tableWords,
    String subtotal,
    List<String> extraColumns,
    List<String> counting,
    List<String> remarks,
    List<String> listHeaders,
    List<String> unitColumns,
    List<String> signatures,
    String unit,
    List<String> pageEnds,
    String radicals) {

  private static final Wordings WORDINGS = load();

  public static Wordings get() {
    return WORDINGS;
  }

  /** Whether a line says who answers for a list, or when and where to ask. */
  public boolean isSignature(String line) {
    String text = line.replace('：', ':');
    return signatures.stream().anyMatch(word -> text.contains(word + ":"));
  }

  private static Wordings load() {
    DataNode file = DataNode.load(Wordings.class, "wordings.json");
    return new Wordings(
        file.get("headings").items().stream().map(DataNode::texts).toList(),
        file.get("rowLabels").texts(),
        file.get("titles").texts(),
        file.get("authorityEndings").texts(),
        file.get("navigation").texts(),
        file.get("tableWords").texts(),
        file.get("subtotal").text(),
        file.get("extraColumns").texts(),
        file.get("counting").texts(),
        file.get("remarks").texts(),
        file.get("listHeaders").texts(),
        file.get("unitColumns").texts(),
        file.get("signatures").texts(),
        file.get("unit").text(),
        file.get("pageEnds").texts(),
        file.get("radicals").text());
  }
}
