package io.github.nianbao.benchmark;

import java.io.File;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The least program that prints the text of a PDF with PDFBox. */
public final class StripText {

  private StripText() {}

  /**
   * Prints.
   *
   * @param args the PDF
   */
  public static void main(String[] args) throws IOException {
    try (PDDocument document = Loader.loadPDF(new File(args[0]))) {
      System.out.print(new PDFTextStripper().getText(document));
    }
  }
}
