package io.github.nianbao.evidence;

/** What can be noticed. The sentences about it lie in a data file of the room that writes them. */
public enum EvidenceKind {
  // The file and its pages.
  FILE_ENDS_EARLY(Loss.SOMEWHERE),
  FILE_INDEX_REBUILT,
  FILE_OF_SEVERAL_DOCUMENTS,
  /** Detail: how many documents there are. */
  OTHER_DOCUMENTS_IN_FILE,
  /**
   * The index of the file is of no use, and which of its objects are the newest is not to be told.
   */
  FILE_OF_SEVERAL_REVISIONS,
  /** The list of pages breaks off. Detail: after how many pages. */
  PAGE_LIST_BROKEN(Loss.SOMEWHERE),
  /** Details: how many pages the document announces, how many it holds. */
  PAGES_NOT_FOUND(Loss.SOMEWHERE),
  /** Details: how many pages were read, how many there are. */
  PAGES_BEYOND_LIMIT(Loss.PAGE),
  PAGE_LOST(Loss.PAGE),
  PAGE_CUT_SHORT(Loss.PAGE),
  /** A field or a note whose print the file does not hold. */
  ANNOTATION_WITHOUT_PRINT(Loss.PAGE),
  /** Detail: which limit. */
  PAGE_BEYOND_LIMIT(Loss.PAGE),
  /** The text of a page is a layer that nobody sees. */
  TEXT_LAYER_UNSEEN,
  PAGE_IS_IMAGE,
  /** What the page shows was recognised in its picture. */
  PAGE_RECOGNISED,
  /** Digits of such a page are so small that those who agree on them may all be wrong. */
  PAGE_OF_SMALL_DIGITS,
  /** Detail: how many digits nobody sees. */
  DIGITS_HIDDEN,
  /**
   * Rows, columns or sheets that are not shown are left out. Detail: how many cells with digits.
   */
  CELLS_HIDDEN,
  /** Details: how many glyphs, of how many. */
  GLYPHS_WITHOUT_UNICODE(Loss.PAGE),
  /** The same of a few glyphs. Details: how many glyphs, of how many. */
  FEW_GLYPHS_WITHOUT_UNICODE,
  /** Details: how many characters, of how many. */
  TEXT_PARTLY_GARBLED,
  TEXT_TOO_LONG,

  // Title and sections.
  /** Another report lies behind the one that was read. Detail: its title. */
  SECOND_REPORT,
  /** Detail: where the authority was taken from. */
  AUTHORITY_GUESSED,
  AUTHORITY_ILLEGIBLE,
  /** Detail: where the year was taken from. */
  YEAR_GUESSED,
  /** Detail: what was not found. */
  TITLE_ABSENT,
  /** Detail: what the title does not name. */
  TITLE_INCOMPLETE,
  /** Details: ordinal and name of the section. */
  SECTION_WITHOUT_HEADING,

  // Whose table it is, and whether it is whole.
  TABLE_ABSENT,
  /** A table is there, and nothing was taken from it. Detail: some of its labels. */
  TABLE_UNREAD,
  /** A table under the heading of a section whose labels nobody can read. */
  TABLE_WITHOUT_LABELS,
  /** Detail: page of the one that was taken. */
  TABLE_REPEATED,
  /** The same in a source without pages. */
  TABLE_REPEATED_WITHOUT_PAGES,
  /** Another table of the kind is not the report's own. Detail: what is said over it. */
  TABLE_OF_OTHERS,
  /** Nothing decides between the table and another one with other figures. */
  TABLES_DIFFER,
  TABLE_BY_ALIGNMENT,
  /** The table lies in a part of the document that is not shown as it stands. */
  TABLE_UNSEEN,
  /** Details: the form the table follows, the one that applies, the year. */
  FORM_NOT_OF_YEAR,
  /** Details: a table and its form, another table and its form. */
  FORMS_DIFFER,
  ANOTHER_TABLE_BEFORE,
  /** Detail: ordinal of the section. */
  TABLE_BEHIND_LATER_SECTION,
  /** Detail: ordinal of the section whose second table lies before it. */
  TABLE_BEHIND_SECOND_TABLE,
  /** Detail: the page. */
  TABLE_ON_DAMAGED_PAGE,
  /** Detail: the page. */
  TABLE_ON_RECOGNISED_PAGE,
  /** The table, or a part of it, was recognised in a picture. Detail: the page. */
  TABLE_RECOGNISED,
  /** The same in digits that are small. Detail: the page. */
  TABLE_OF_SMALL_DIGITS,
  /** A figure in a picture that one reader alone saw. */
  FIGURE_OF_ONE_READER,
  /** The sums would hold as well if something were always taken for another. Detail: what. */
  TABLE_PROVED_IN_PART,
  /** Detail: the page. */
  BLANK_TABLE_BEFORE_DAMAGED_PAGE,
  /** Detail: the page. */
  TABLE_BEHIND_DAMAGED_PAGE,
  TABLE_BEHIND_LOST_PAGES,
  TABLE_OF_SOME_REVISION,
  UNTESTED_BESIDE_DAMAGE,
  TESTED_BESIDE_DAMAGE,

  /** A list of another form than the national one. Details: which one, how many rows it has. */
  LIST_OF_OTHER_FORM,

  // Rows and columns.
  /** Detail: label of the row. */
  ROW_ABSENT,
  /** Detail: label of the column. */
  COLUMN_ABSENT,
  CELL_ABSENT,
  TOTAL_WITHOUT_CELL,
  /** Detail: label of the row. */
  ROW_BY_PLACE,
  /** Detail: label of the row. */
  ROW_LABEL_DIFFERS,
  /** Detail: label of the column. */
  COLUMN_BY_PLACE,
  /** A column that is known to be none of the form's. */
  COLUMN_EXTRA,
  /** Details: the table that was taken from a column beside, its label there. */
  COLUMN_OF_TABLE_BESIDE,
  /** A row with a label of its own that is none of the form's. */
  ROW_EXTRA,

  // Figures.
  CELL_IS_NO_FIGURE,
  CELL_HOLDS_MORE,
  /** There is ink in a cell that its text does not explain. */
  CELL_HOLDS_INK,
  /** Not all who look at a cell see the same in it. */
  CELL_SEEN_OTHERWISE,
  /** Who looks at the picture of the page sees something else in a cell. Detail: what. */
  CELL_LOOKS_OTHERWISE,
  /**
   * The text of a cell does not say its figure, which was recognised in the picture of the page.
   */
  FIGURE_RECOGNISED,
  /** The edge of the page cuts a cell off. */
  CELL_CUT_OFF,
  /** Digits in a cell that nobody sees; they are left out. */
  DIGITS_HIDDEN_IN_CELL,
  /** A line runs through digits of a cell; they are left out. */
  FIGURE_STRUCK_OUT,
  /** An amount in a unit that the contract does not know. Detail: the unit. */
  UNIT_UNKNOWN,
  /** Detail: the remark. */
  REMARK_IN_CELL,
  REMARK_IN_ROW,
  /** Detail: the words. */
  HEADER_WORDS_IN_CELL,
  SIGN_IN_WORDS,
  /** Or an amount. */
  COUNT_BELOW_ZERO,
  /** A text dump leaves the figures of a row open. */
  ROW_UNDECIDED,
  /** A text dump pulls labels and figures apart. */
  ROW_PULLED_APART,
  /** No way to read the figures of a row satisfies the sums. */
  ROW_UNPROVED,

  // Digits that no cell takes. Detail: where they lie.
  DIGITS_WITHOUT_OWNER,
  /** Digits among the rows of a table that nobody sees. Detail: how many. */
  DIGITS_HIDDEN_IN_TABLE,

  // Witnesses against a reading.
  FIGURE_AGAINST_RULINGS,
  FIGURE_BETWEEN_COLUMNS,
  /** Another reading of the table gives another figure. Detail: that figure. */
  READINGS_DIFFER,

  // Sums. Details: label of the total, what is printed, what the parts sum to.
  /** Details: label and figure of the part, label and figure of the whole. */
  PART_EXCEEDS_WHOLE,
  ROW_SUM_BROKEN,
  COLUMN_SUM_BROKEN,
  /** Details: what came in, what was decided and carried over. */
  BALANCE_BROKEN;

  /** Which part of a document was not read. */
  public enum Loss {
    NONE,
    /** A page, or a part of it. */
    PAGE,
    /** Pages, nobody knows which. */
    SOMEWHERE
  }

  private final Loss loss;

  EvidenceKind() {
    this(Loss.NONE);
  }

  EvidenceKind(Loss loss) {
    this.loss = loss;
  }

  /** Which part of the document it says was not read. */
  public Loss loss() {
    return loss;
  }
}
