package io.github.nianbao.word.rtf;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What some commands of rich text mean wherever they are. */
final class RtfWords {

  /** Groups that hold no text of the document. */
  private static final Set<String> SILENT =
      Set.of(
          "stylesheet",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "footnote",
          "annotation",
          "listtable",
          "listoverridetable",
          "revtbl",
          "rsidtbl",
          "generator",
          "themedata",
          "colorschememapping",
          "latentstyles",
          "datastore",
          "xmlnstbl",
          "filetbl",
          "bkmkstart",
          "bkmkend",
          "nonesttables",
          "nonshppict",
          "shprslt",
          "sp",
          "pn",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "private",
          "tc",
          "xe",
          "objdata",
          "objclass",
          "objname",
          "template",
          "pgptbl",
          "mmathPr",
          "atnid",
          "atnauthor",
          "atrfstart",
          "atrfend",
          "pntxta",
          "pntxtb",
          "pnseclvl",
          "userprops",
          "ebcstart",
          "ebcend",
          "htmltag");

  /** Commands that stand for a character. */
  private static final Map<String, Integer> SIGNS =
      Map.ofEntries(
          Map.entry("tab", (int) '\t'),
          Map.entry("emdash", 0x2014),
          Map.entry("endash", 0x2013),
          Map.entry("lquote", 0x2018),
          Map.entry("rquote", 0x2019),
          Map.entry("ldblquote", 0x201C),
          Map.entry("rdblquote", 0x201D),
          Map.entry("bullet", 0x2022),
          Map.entry("emspace", 0x2003),
          Map.entry("enspace", 0x2002),
          Map.entry("qmspace", 0x2005));

  /** Groups that programs may pass over, and that this one reads. */
  private static final Set<String> KNOWN =
      Set.of("fldinst", "nesttableprops", "shppict", "shpinst", "ud", "fldrslt", "do");

  private RtfWords() {}

  /**
   * Whether a group that a command begins holds no text of the document.
   *
   * @param optional whether those who do not know the command may pass over the group
   */
  static boolean isSilent(String word, boolean optional) {
    return SILENT.contains(word) || (optional && !KNOWN.contains(word));
  }

  /** The character that a command stands for; null where it does not stand for one. */
  static @Nullable Integer sign(String word) {
    return SIGNS.get(word);
  }
}
