import org.jspecify.annotations.NullMarked;

/**
 * Rebuilds the statutory tables of Chinese government information disclosure annual reports.
 *
 * <p>The command line's libraries are needed to compile, not to read a report; that of CSV only
 * where tables are written.
 */
@NullMarked
module io.github.nianbao {
  exports io.github.nianbao;
  exports io.github.nianbao.export;
  exports io.github.nianbao.report;

  // The records of the journal are not public.
  opens io.github.nianbao.cli.convert to
      com.fasterxml.jackson.databind;
  opens io.github.nianbao.cli.output to
      com.fasterxml.jackson.databind;

  requires transitive com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires java.desktop;
  requires org.apache.commons.lang3;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.apache.fontbox;
  requires static transitive org.jspecify;
  requires static info.picocli;
  requires static org.jline.terminal;
  requires static me.tongfei.progressbar;
  requires static org.apache.commons.csv;
  requires static org.jsoup;
}
