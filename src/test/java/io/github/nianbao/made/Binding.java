package io.github.nianbao.made;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Files that hold more than one report or more than one state of a report. */
enum Binding {
  /** Two reports in one file, of which the first lacks a table. */
  TWO_REPORTS {
    @Override
    byte[] bind(Producer producer, MadeReport report, Random random) throws IOException {
      int table = random.nextInt(3);
      report.table(table).figures().forEach(at -> report.truth().put(at, null));
      report.section(table).tables().clear();
      MadeReport second = MadeReport.random(random);
      try (PDDocument both = Loader.loadPDF(producer.print(report));
          PDDocument other = Loader.loadPDF(producer.print(second))) {
        new PDFMergerUtility().appendDocument(both, other);
        return saved(both);
      }
    }
  },
  /** A figure was replaced in a later revision. */
  REVISED {
    @Override
    byte[] bind(Producer producer, MadeReport report, Random random) throws IOException {
      return revised(producer, report, random);
    }
  },
  /** The same, but the end of the file is lost. */
  REVISED_AND_CUT {
    @Override
    byte[] bind(Producer producer, MadeReport report, Random random) throws IOException {
      byte[] whole = revised(producer, report, random);
      return Arrays.copyOf(whole, whole.length - 40 - random.nextInt(60));
    }
  },
  /** Another report is attached, not packed, and the end of the file is lost. */
  ATTACHED_AND_CUT {
    @Override
    byte[] bind(Producer producer, MadeReport report, Random random) throws IOException {
      byte[] other = producer.print(MadeReport.random(random));
      try (PDDocument document = Loader.loadPDF(producer.print(report))) {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(other));
        file.getCOSObject().removeItem(COSName.FILTER);
        PDComplexFileSpecification attached = new PDComplexFileSpecification();
        attached.setFile("other.pdf");
        attached.setEmbeddedFile(file);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("other", attached));
        PDDocumentNameDictionary names =
            new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        byte[] whole = saved(document);
        return Arrays.copyOf(whole, whole.length - 40 - random.nextInt(whole.length / 50));
      }
    }
  };

  /** The file of a report; what is true of the report is changed with it. */
  abstract byte[] bind(Producer producer, MadeReport report, Random random) throws IOException;

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out, CompressParameters.NO_COMPRESSION);
    return out.toByteArray();
  }

  private static byte[] revised(Producer producer, MadeReport report, Random random)
      throws IOException {
    byte[] first;
    try (PDDocument document = Loader.loadPDF(producer.print(report))) {
      first = saved(document);
    }
    try (PDDocument document = Loader.loadPDF(first)) {
      Map<String, FigurePlaces.Spot> places = FigurePlaces.of(document);
      List<String> fit = new ArrayList<>(report.truth().keySet());
      fit.removeIf(at -> !places.containsKey(String.valueOf(report.truth().get(at))));
      String at = fit.get(random.nextInt(fit.size()));
      String old = String.valueOf(report.truth().get(at));
      FigurePlaces.Spot spot = places.get(old);
      String other = Overlay.other(old, random);
      if (spot != null) {
        Overlay.REPLACED.over(document, spot, other);
        report.truth().put(at, other);
        document.getPage(spot.page()).getCOSObject().setNeedToBeUpdated(true);
        document.getPage(spot.page()).getResources().getCOSObject().setNeedToBeUpdated(true);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    }
  }
}
