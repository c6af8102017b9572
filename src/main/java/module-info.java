import org.jspecify.annotations.NullMarked;

/**
 * Rebuilds the statutory tables of Chinese government information disclosure annual reports.
 *
 * <p>The library of CSV is needed only where tables are written. The command line lies beside this
 * module, not in it: its libraries are compiled against from the class path.
 */
@NullMarked
module io.github.nianbao {
  exports io.github.nianbao;
  exports io.github.nianbao.export;
  exports io.github.nianbao.recognise;
  exports io.github.nianbao.report;

  uses io.github.nianbao.recognise.Recogniser.Provider;

  requires transitive com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires java.desktop;
  requires java.xml;
  requires org.apache.commons.lang3;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.apache.fontbox;
  // PDFBox says nothing of what it needs: its logging, and what closes a file that is mapped.
  requires org.apache.commons.logging;
  requires jdk.unsupported;
  requires static transitive org.jspecify;
  requires static org.apache.commons.csv;
  requires static org.dhatim.fastexcel;
  requires static org.apache.poi.poi;
  requires static org.apache.poi.scratchpad;
  requires static org.jsoup;
}
