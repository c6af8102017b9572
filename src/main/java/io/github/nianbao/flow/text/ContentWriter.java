package io.github.nianbao.flow.text;

import io.github.nianbao.flow.FlowContent;
import io.github.nianbao.table.Doubt;
import java.util.List;

/** Writes what a cell holds, as far as its reader sees it. */
public final class ContentWriter {

  /** Digits that are smaller than this share of others beside them may be something else. */
  private static final double SMALL = 0.67;

  private final FlowContent.Builder content = new FlowContent.Builder();

  private ContentWriter() {}

  /** What a cell holds, in reading order. */
  public static FlowContent.Builder write(List<Piece> pieces) {
    ContentWriter writer = new ContentWriter();
    writer.writeAll(pieces);
    return writer.content;
  }

  private void writeAll(List<Piece> pieces) {
    Scripts scripts = Scripts.of(pieces);
    int largest = 0;
    int smallest = Integer.MAX_VALUE;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.LineBreak) {
        content.line();
      } else if (piece instanceof Piece.Unreadable) {
        content.doubt(Doubt.INK);
      } else if (piece instanceof Piece.Varying) {
        content.doubt(Doubt.SEEN_OTHERWISE);
      } else if (piece instanceof Piece.Text text) {
        boolean note = scripts.isNote(text.look());
        write(text, note);
        if (!note && hasDigit(text.text()) && text.look().size() > 0) {
          largest = Math.max(largest, text.look().size());
          smallest = Math.min(smallest, text.look().size());
        }
      }
    }
    if (smallest < SMALL * largest || scripts.areAll()) {
      content.doubt(Doubt.SEEN_OTHERWISE);
    }
  }

  private void write(Piece.Text text, boolean note) {
    switch (text.look().sight()) {
      case SEEN -> show(text.text(), note);
      case DOUBTED -> {
        show(text.text(), note);
        if (!text.text().isBlank()) {
          content.doubt(Doubt.SEEN_OTHERWISE);
        }
      }
      case STRUCK -> {
        if (!text.text().isBlank()) {
          content.doubt(Doubt.STRUCK);
        }
      }
      case UNSEEN -> {
        if (hasDigit(text.text())) {
          content.doubt(Doubt.HIDDEN);
        }
      }
      case HIDDEN -> {
        // As if it were not there.
      }
    }
  }

  private void show(String text, boolean note) {
    if (note) {
      content.note(text);
    } else {
      content.text(text);
    }
    for (int i = 0; i < text.length(); i++) {
      if (turns(text.charAt(i))) {
        content.doubt(Doubt.SEEN_OTHERWISE);
        break;
      }
    }
  }

  /** Characters that let what follows run from right to left. */
  private static boolean turns(char c) {
    return c == '\u202B' || c == '\u202E' || c == '\u2067';
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (Character.isDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}
