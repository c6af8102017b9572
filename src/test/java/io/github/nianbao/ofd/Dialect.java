package io.github.nianbao.ofd;

import io.github.nianbao.page.Box;
import io.github.nianbao.page.Glyph;
import io.github.nianbao.page.Page;
import io.github.nianbao.page.RulingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A way in which producers of OFD write what lies on a page. Pages are given as they were read. */
enum Dialect {
  /** Every glyph is an object, every path leads from the top of the file. */
  GLYPH_BY_GLYPH {
    @Override
    MadeOfd write(List<Page> pages) {
      MadeOfd ofd =
          MadeOfd.ofPages(pages.stream().map(Dialect::glyphs).toArray(String[]::new))
              .change("OFD.xml", ">Doc_0/Document.xml", ">/Doc_0/Document.xml")
              .change("Doc_0/Document.xml", ">PublicRes.xml", ">/Doc_0/PublicRes.xml");
      return ofd.change("Doc_0/Document.xml", "'Pages/Page_", "'/Doc_0/Pages/Page_");
    }
  },
  /** Lines of glyphs with repeated distances, no prefixes, all rules in one path. */
  LINE_BY_LINE {
    @Override
    MadeOfd write(List<Page> pages) {
      return MadeOfd.ofPages(
              pages.stream().map(page -> onePath(page) + lines(page)).toArray(String[]::new))
          .prefixed("");
    }
  },
  /** Points and a matrix in place of millimetres, GBK, thin areas as rules on a white page. */
  SCALED_AND_FILLED {
    @Override
    MadeOfd write(List<Page> pages) {
      return MadeOfd.ofPages(pages.stream().map(Dialect::scaled).toArray(String[]::new))
          .encodedIn("GBK");
    }
  },
  /** The rules in a template, the text in blocks and composite units, another prefix. */
  NESTED {
    @Override
    MadeOfd write(List<Page> pages) {
      StringBuilder units = new StringBuilder();
      StringBuilder templates = new StringBuilder();
      List<String> layers = new ArrayList<>();
      for (Page page : pages) {
        int number = 1000 + page.number();
        units
            .append("<ofd:CompositeGraphicUnit ID='" + number + "' Width='210' Height='297'>")
            .append("<ofd:Content><ofd:PageBlock ID='7'>" + lines(page) + "</ofd:PageBlock>")
            .append("</ofd:Content></ofd:CompositeGraphicUnit>");
        templates.append(
            "<ofd:TemplatePage ID='" + page.number() + "' BaseLoc='T" + page.number() + ".xml'/>");
        layers.add(
            "<ofd:PageBlock ID='3'><ofd:CompositeObject ID='4' ResourceID='"
                + number
                + "' Boundary='0 0 900 900'/></ofd:PageBlock>");
      }
      MadeOfd ofd =
          MadeOfd.ofPages(layers.toArray(new String[0]))
              .change("Doc_0/Document.xml", "<ofd:PublicRes>", templates + "<ofd:PublicRes>")
              .resources("<ofd:CompositeGraphicUnits>" + units + "</ofd:CompositeGraphicUnits>");
      for (int i = 0; i < pages.size(); i++) {
        int number = pages.get(i).number();
        ofd.change(
            "Doc_0/Pages/Page_" + i + "/Content.xml",
            "<ofd:Content>",
            "<ofd:Template TemplateID='" + number + "' ZOrder='Background'/><ofd:Content>");
        ofd.put(
            "Doc_0/T" + number + ".xml",
            "<ofd:Page xmlns:ofd='http://www.ofdspec.org/2016'><ofd:Content><ofd:Layer ID='9'>"
                + paths(pages.get(i))
                + "</ofd:Layer></ofd:Content></ofd:Page>");
      }
      return ofd.prefixed("x");
    }
  };

  /** A wider sign, in its sizes, is one of full width. */
  private static final double WIDE = 0.9;

  /** From a sign to the one of full width. */
  private static final int FULL_WIDTH = 0xFEE0;

  /** Millimetres in a point. */
  private static final double POINT = 25.4 / 72;

  /** The baseline lies so far under the top of the em box, in font sizes. */
  private static final double ASCENT = 0.88;

  /** The same pages as an OFD, all upright, of the size of the first. */
  abstract MadeOfd write(List<Page> pages);

  /** The pages, each as large as it is. */
  byte[] ofd(List<Page> pages) throws java.io.IOException {
    Page first = pages.get(0);
    String size = n(first.width()) + " " + n(first.height());
    MadeOfd ofd = write(pages);
    return ofd.change("Doc_0/Document.xml", "0 0 210 297", "0 0 " + size).zip();
  }

  private static String n(double points) {
    return String.format(Locale.ROOT, "%.4f", points * POINT);
  }

  /** What a producer writes for a glyph: a sign as wide as it is high is the full-width one. */
  private static String written(Glyph glyph) {
    String text = glyph.text();
    boolean wide =
        text.length() == 1
            && text.charAt(0) > ' '
            && text.charAt(0) <= '~'
            && glyph.box().width() > WIDE * glyph.size();
    return wide ? String.valueOf((char) (text.charAt(0) + FULL_WIDTH)) : text;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static String glyphs(Page page) {
    StringBuilder xml = new StringBuilder(paths(page));
    for (Glyph glyph : page.glyphs()) {
      Box box = glyph.box();
      xml.append("<ofd:TextObject ID='5' Font='2' Size='" + n(glyph.size()) + "' Boundary='")
          .append(n(box.x0()) + " " + n(box.y0()) + " " + n(box.width()) + " " + n(box.height()))
          .append("'><ofd:TextCode X='0' Y='" + n(ASCENT * glyph.size()) + "'>")
          .append(escaped(written(glyph)) + "</ofd:TextCode></ofd:TextObject>");
    }
    return xml.toString();
  }

  private static String lines(Page page) {
    StringBuilder xml = new StringBuilder();
    List<Glyph> glyphs = page.glyphs();
    int from = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || !goesOn(glyphs.get(i - 1), glyphs.get(i))) {
        xml.append(line(glyphs.subList(from, i)));
        from = i;
      }
    }
    return xml.toString();
  }

  private static boolean goesOn(Glyph left, Glyph right) {
    return left.size() == right.size()
        && Math.abs(left.box().y0() - right.box().y0()) < 0.01
        && Math.abs(right.box().x0() - left.box().x1()) < 0.5 * left.size();
  }

  private static String line(List<Glyph> line) {
    Glyph first = line.get(0);
    StringBuilder text = new StringBuilder();
    StringBuilder deltas = new StringBuilder();
    String last = "";
    int times = 0;
    for (int i = 0; i < line.size(); i++) {
      text.append(escaped(written(line.get(i))));
      String next = i == 0 ? "" : n(line.get(i).box().x0() - line.get(i - 1).box().x0());
      if (i > 0 && !next.equals(last)) {
        deltas.append(group(times, last));
        times = 0;
      }
      times += i == 0 ? 0 : 1;
      last = next;
    }
    deltas.append(group(times, last));
    Box box = first.box();
    return "<ofd:TextObject ID='5' Font='2' Size='"
        + n(first.size())
        + "' Boundary='0 "
        + n(box.y0())
        + " 210 "
        + n(box.height())
        + "'><ofd:TextCode X='"
        + n(box.x0())
        + "' Y='"
        + n(ASCENT * first.size())
        + "' DeltaX='"
        + deltas.toString().strip()
        + "'>"
        + text
        + "</ofd:TextCode></ofd:TextObject>";
  }

  private static String group(int times, String value) {
    return times == 0 ? "" : times == 1 ? value + " " : "g " + times + " " + value + " ";
  }

  private static String paths(Page page) {
    StringBuilder xml = new StringBuilder();
    for (RulingLine rule : page.rules()) {
      xml.append("<ofd:PathObject ID='6' LineWidth='0.18' Boundary='")
          .append(n(rule.x0()) + " " + n(rule.y0()) + " ")
          .append(n(rule.x1() - rule.x0()) + " " + n(rule.y1() - rule.y0()))
          .append("'><ofd:StrokeColor Value='0 0 0'/><ofd:AbbreviatedData>M 0 0 L ")
          .append(n(rule.x1() - rule.x0()) + " " + n(rule.y1() - rule.y0()))
          .append("</ofd:AbbreviatedData></ofd:PathObject>");
    }
    return xml.toString();
  }

  private static String onePath(Page page) {
    StringBuilder data = new StringBuilder();
    for (RulingLine rule : page.rules()) {
      data.append("M" + n(rule.x0()) + "," + n(rule.y0()))
          .append("L" + n(rule.x1()) + " " + n(rule.y1()));
    }
    return "<ofd:PathObject ID='6' Boundary='0 0 900 900'><ofd:AbbreviatedData>"
        + data
        + "</ofd:AbbreviatedData></ofd:PathObject>";
  }

  private static String scaled(Page page) {
    String matrix = " Boundary='0 0 900 900' CTM='0.352778 0 0 0.352778 0 0'";
    StringBuilder xml =
        new StringBuilder(
            "<ofd:PathObject ID='8' Boundary='0 0 900 900' Stroke='false' Fill='true'>"
                + "<ofd:FillColor Value='255 255 255'/><ofd:AbbreviatedData>"
                + "M 0 0 L 900 0 L 900 900 L 0 900 C</ofd:AbbreviatedData></ofd:PathObject>");
    for (RulingLine rule : page.rules()) {
      double w = rule.horizontal() ? rule.length() : 0.5;
      double h = rule.horizontal() ? 0.5 : rule.length();
      double x = rule.horizontal() ? rule.x0() : rule.x0() - 0.25;
      double y = rule.horizontal() ? rule.y0() - 0.25 : rule.y0();
      xml.append("<ofd:PathObject ID='6' Stroke='false' Fill='true'" + matrix + ">")
          .append("<ofd:FillColor Value='#00 #00 #00'/><ofd:AbbreviatedData>")
          .append(
              String.format(
                  Locale.ROOT,
                  "M %.3f %.3f L %.3f %.3f L %.3f %.3f L %.3f %.3f C",
                  x,
                  y,
                  x + w,
                  y,
                  x + w,
                  y + h,
                  x,
                  y + h))
          .append("</ofd:AbbreviatedData></ofd:PathObject>");
    }
    for (Glyph glyph : page.glyphs()) {
      xml.append("<ofd:TextObject ID='5' Font='2'" + matrix)
          .append(
              String.format(
                  Locale.ROOT,
                  " Size='%.3f'><ofd:TextCode X='%.3f' Y='%.3f'>",
                  glyph.size(),
                  glyph.box().x0(),
                  glyph.box().y0() + ASCENT * glyph.size()))
          .append(escaped(written(glyph)) + "</ofd:TextCode></ofd:TextObject>");
    }
    return xml.toString();
  }
}
