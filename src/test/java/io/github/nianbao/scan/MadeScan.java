package io.github.nianbao.scan;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF as a scanner makes it of the print of another one. The same seed gives the same scan. */
final class MadeScan {

  private static final float POINTS = 72;

  /** Light below which a pixel of a bilevel scan is black. */
  private static final int THRESHOLD = 150;

  private MadeScan() {}

  /**
   * Scans a print.
   *
   * @param password of the print; empty for none
   */
  static byte[] of(byte[] pdf, String password, Severity severity, long seed) throws IOException {
    Random random = new Random(seed);
    try (PDDocument print = Loader.loadPDF(pdf, password);
        PDDocument scan = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(print);
      for (int i = 0; i < print.getNumberOfPages(); i++) {
        BufferedImage page = renderer.renderImageWithDPI(i, severity.dpi(), ImageType.RGB);
        add(scan, scanned(page, severity, random), severity);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      scan.save(out);
      return out.toByteArray();
    }
  }

  /** What the scanner sees of a page. */
  static BufferedImage scanned(BufferedImage page, Severity severity, Random random) {
    int width = page.getWidth();
    int height = page.getHeight();
    BufferedImage seen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = seen.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    double angle = Math.toRadians(severity.skew() * (2 * random.nextDouble() - 1));
    AffineTransform aslant = AffineTransform.getRotateInstance(angle, width / 2.0, height / 2.0);
    graphics.drawImage(page, aslant, null);
    if (severity.seal()) {
      seal(graphics, width, height, random);
    }
    if (severity.edges()) {
      edges(graphics, width, height, random);
    }
    graphics.dispose();
    BufferedImage blurred = severity.blur() > 0 ? blurred(seen, severity.blur()) : seen;
    if (severity.noise() > 0) {
      noise(blurred, severity.noise(), random);
    }
    return blurred;
  }

  private static void seal(Graphics2D graphics, int width, int height, Random random) {
    int size = width / 5;
    int x = (int) (width * (0.45 + 0.3 * random.nextDouble()));
    int y = (int) (height * (0.3 + 0.5 * random.nextDouble()));
    graphics.setColor(new Color(225, 40, 40, 190));
    graphics.setStroke(new java.awt.BasicStroke(size / 25f));
    graphics.drawOval(x, y, size, size);
    graphics.setFont(new Font(Font.SERIF, Font.BOLD, size / 3));
    graphics.drawString("★", x + size / 3, y + 2 * size / 3);
  }

  private static void edges(Graphics2D graphics, int width, int height, Random random) {
    int side = width / 60;
    graphics.setColor(new Color(25, 25, 25));
    graphics.fillRect(0, 0, side, height);
    graphics.fillRect(0, height - side / 2, width, side / 2);
    graphics.setPaint(
        new java.awt.GradientPaint(
            side, 0, new Color(90, 90, 90, 120), width / 6f, 0, new Color(0, 0, 0, 0)));
    graphics.fillRect(side, 0, width / 6, height);
    graphics.setColor(new Color(60, 60, 60));
    for (int i = 0; i < 40; i++) {
      int dot = 1 + random.nextInt(Math.max(1, width / 900));
      graphics.fillRect(random.nextInt(width), random.nextInt(height), dot, dot);
    }
  }

  private static BufferedImage blurred(BufferedImage image, int radius) {
    int side = 2 * radius + 1;
    float[] weights = new float[side * side];
    Arrays.fill(weights, 1f / weights.length);
    BufferedImage blurred =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    new ConvolveOp(new Kernel(side, side, weights), ConvolveOp.EDGE_NO_OP, null)
        .filter(image, blurred);
    return blurred;
  }

  private static void noise(BufferedImage image, double deviation, Random random) {
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int more = (int) Math.round(deviation * random.nextGaussian());
        int rgb = image.getRGB(x, y);
        int red = Math.max(0, Math.min(255, (rgb >> 16 & 0xFF) + more));
        int green = Math.max(0, Math.min(255, (rgb >> 8 & 0xFF) + more));
        int blue = Math.max(0, Math.min(255, (rgb & 0xFF) + more));
        image.setRGB(x, y, red << 16 | green << 8 | blue);
      }
    }
  }

  private static void add(PDDocument scan, BufferedImage image, Severity severity)
      throws IOException {
    float width = image.getWidth() * POINTS / severity.dpi();
    float height = image.getHeight() * POINTS / severity.dpi();
    PDPage page = new PDPage(new PDRectangle(width, height));
    scan.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
      int from = 0;
      for (int i = 1; i <= severity.strips(); i++) {
        int to = image.getHeight() * i / severity.strips();
        BufferedImage strip = image.getSubimage(0, from, image.getWidth(), to - from);
        float y = height * (image.getHeight() - to) / image.getHeight();
        float high = height * (to - from) / image.getHeight();
        content.drawImage(stored(scan, strip, severity), 0, y, width, high);
        from = to;
      }
    }
  }

  private static PDImageXObject stored(PDDocument scan, BufferedImage image, Severity severity)
      throws IOException {
    return switch (severity.filter()) {
      case GREY_JPEG ->
          JPEGFactory.createFromImage(
              scan, as(image, BufferedImage.TYPE_BYTE_GRAY), (float) severity.quality());
      case COLOUR_JPEG ->
          JPEGFactory.createFromImage(
              scan, as(image, BufferedImage.TYPE_INT_RGB), (float) severity.quality());
      case BILEVEL_G4 -> CCITTFactory.createFromImage(scan, bilevel(image));
      case BILEVEL_JBIG2 -> jbig2(scan, bilevel(image));
    };
  }

  private static BufferedImage as(BufferedImage image, int type) {
    BufferedImage other = new BufferedImage(image.getWidth(), image.getHeight(), type);
    Graphics2D graphics = other.createGraphics();
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return other;
  }

  private static BufferedImage bilevel(BufferedImage image) {
    BufferedImage grey = as(image, BufferedImage.TYPE_BYTE_GRAY);
    BufferedImage bilevel =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < grey.getHeight(); y++) {
      for (int x = 0; x < grey.getWidth(); x++) {
        int light = grey.getRaster().getSample(x, y, 0);
        bilevel.getRaster().setSample(x, y, 0, light < THRESHOLD ? 0 : 1);
      }
    }
    return bilevel;
  }

  /** A page of JBIG2 with one region, whose pixels are coded as a fax codes them. */
  private static PDImageXObject jbig2(PDDocument scan, BufferedImage bilevel) throws IOException {
    PDImageXObject fax = CCITTFactory.createFromImage(scan, bilevel);
    byte[] coded;
    try (var in = fax.getCOSObject().createRawInputStream()) {
      coded = in.readAllBytes();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    int width = bilevel.getWidth();
    int height = bilevel.getHeight();
    segment(out, 0, 48, 19);
    out.writeInt(width);
    out.writeInt(height);
    out.writeInt(0);
    out.writeInt(0);
    out.writeByte(0);
    out.writeShort(0);
    segment(out, 1, 38, 18 + coded.length);
    out.writeInt(width);
    out.writeInt(height);
    out.writeInt(0);
    out.writeInt(0);
    out.writeByte(0);
    out.writeByte(1);
    out.write(coded);
    return new PDImageXObject(
        scan,
        new ByteArrayInputStream(bytes.toByteArray()),
        COSName.JBIG2_DECODE,
        width,
        height,
        1,
        PDDeviceGray.INSTANCE);
  }

  private static void segment(DataOutputStream out, int number, int type, int length)
      throws IOException {
    out.writeInt(number);
    out.writeByte(type);
    out.writeByte(0);
    out.writeByte(1);
    out.writeInt(length);
  }
}
