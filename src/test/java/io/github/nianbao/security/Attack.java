package io.github.nianbao.security;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a PDF may hold to make a program reach for something outside of it. */
enum Attack {
  CONTENT_IN_ANOTHER_FILE {
    @Override
    void addTo(PDDocument document, Path secret, String address) throws IOException {
      COSStream external = stream(document, "");
      external.setItem(key("F"), file(secret));
      addContent(document, external);
    }
  },
  CONTENT_AT_AN_ADDRESS {
    @Override
    void addTo(PDDocument document, Path secret, String address) throws IOException {
      COSStream external = stream(document, "");
      COSDictionary url = dictionary("Filespec");
      url.setName(key("FS"), "URL");
      url.setString(key("F"), address);
      external.setItem(key("F"), url);
      addContent(document, external);
    }
  },
  PAGE_OF_ANOTHER_FILE {
    @Override
    void addTo(PDDocument document, Path secret, String address) throws IOException {
      COSDictionary reference = new COSDictionary();
      reference.setItem(key("F"), file(secret));
      reference.setItem(key("Page"), COSInteger.ZERO);
      COSStream form = stream(document, "");
      form.setName(COSName.SUBTYPE, "Form");
      form.setItem(key("Ref"), reference);
      draw(document, form);
    }
  },
  IMAGE_IN_ANOTHER_FILE {
    @Override
    void addTo(PDDocument document, Path secret, String address) throws IOException {
      COSStream image = stream(document, "");
      image.setName(COSName.SUBTYPE, "Image");
      image.setItem(key("F"), file(secret));
      COSDictionary server = new COSDictionary();
      server.setItem(key("F"), file(secret));
      COSDictionary opi = new COSDictionary();
      opi.setItem(key("2.0"), server);
      image.setItem(key("OPI"), opi);
      draw(document, image);
    }
  },
  FONT_IN_ANOTHER_FILE {
    @Override
    void addTo(PDDocument document, Path secret, String address) throws IOException {
      COSStream program = stream(document, "");
      program.setItem(key("F"), file(secret));
      COSDictionary descriptor = dictionary("FontDescriptor");
      descriptor.setItem(COSName.FONT_FILE2, program);
      COSDictionary font = dictionary("Font");
      font.setName(COSName.SUBTYPE, "TrueType");
      font.setName(COSName.BASE_FONT, secret.toString());
      font.setItem(COSName.FONT_DESC, descriptor);
      font.setName(COSName.ENCODING, "../../../../.." + secret);
      resources(document, "Font").setItem(key("Evil"), font);
      addContent(document, stream(document, "BT /Evil 9 Tf ET"));
    }
  },
  PROGRAM_LAUNCHED_ON_OPENING {
    @Override
    void addTo(PDDocument document, Path secret, String address) {
      COSDictionary action = dictionary("Action");
      action.setName(COSName.S, "Launch");
      action.setItem(key("F"), new COSString("/usr/bin/touch"));
      action.setString(key("P"), secret + ".launched");
      document.getDocumentCatalog().getCOSObject().setItem(key("OpenAction"), action);
      COSDictionary onPage = new COSDictionary();
      onPage.setItem(key("O"), action);
      document.getPage(0).getCOSObject().setItem(key("AA"), onPage);
    }
  },
  ADDRESS_CALLED_ON_OPENING {
    @Override
    void addTo(PDDocument document, Path secret, String address) {
      COSDictionary action = dictionary("Action");
      action.setName(COSName.S, "URI");
      action.setString(key("URI"), address);
      document.getDocumentCatalog().getCOSObject().setItem(key("OpenAction"), action);
    }
  },
  SCRIPT {
    @Override
    void addTo(PDDocument document, Path secret, String address) throws IOException {
      COSDictionary action = dictionary("Action");
      action.setName(COSName.S, "JavaScript");
      action.setItem(
          key("JS"), stream(document, "app.launchURL('" + address + "'); this.submitForm('x');"));
      COSArray names = new COSArray();
      names.add(new COSString("x"));
      names.add(action);
      COSDictionary tree = new COSDictionary();
      tree.setItem(key("Names"), names);
      COSDictionary all = new COSDictionary();
      all.setItem(key("JavaScript"), tree);
      document.getDocumentCatalog().getCOSObject().setItem(key("Names"), all);
      document.getDocumentCatalog().getCOSObject().setItem(key("OpenAction"), action);
    }
  },
  EXTERNAL_ENTITIES_OF_XML {
    @Override
    void addTo(PDDocument document, Path secret, String address) throws IOException {
      String xml =
          "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \""
              + secret.toUri()
              + "\"><!ENTITY b SYSTEM \""
              + address
              + "\">]><x>&a;&b;</x>";
      COSDictionary form = new COSDictionary();
      form.setItem(key("XFA"), stream(document, xml));
      form.setItem(key("Fields"), new COSArray());
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      catalog.setItem(key("AcroForm"), form);
      COSStream metadata = stream(document, xml);
      metadata.setItem(COSName.TYPE, COSName.METADATA);
      metadata.setName(COSName.SUBTYPE, "XML");
      catalog.setItem(COSName.METADATA, metadata);
    }
  },
  FILE_WITHIN {
    @Override
    void addTo(PDDocument document, Path secret, String address) throws IOException {
      COSStream content = stream(document, "SECRET");
      content.setItem(COSName.TYPE, key("EmbeddedFile"));
      COSDictionary embedded = new COSDictionary();
      embedded.setItem(key("F"), content);
      COSDictionary file = dictionary("Filespec");
      file.setString(key("F"), "../../evil.txt");
      file.setItem(key("EF"), embedded);
      COSArray names = new COSArray();
      names.add(new COSString("x"));
      names.add(file);
      COSDictionary tree = new COSDictionary();
      tree.setItem(key("Names"), names);
      COSDictionary all = new COSDictionary();
      all.setItem(key("EmbeddedFiles"), tree);
      document.getDocumentCatalog().getCOSObject().setItem(key("Names"), all);
    }
  };

  /** Adds it to a document. */
  abstract void addTo(PDDocument document, Path secret, String address) throws IOException;

  private static COSName key(String text) {
    return COSName.getPDFName(text);
  }

  private static COSDictionary dictionary(String type) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, key(type));
    return dictionary;
  }

  private static COSDictionary file(Path path) {
    COSDictionary file = dictionary("Filespec");
    file.setString(key("F"), path.toString());
    file.setString(key("UF"), path.toString());
    return file;
  }

  private static COSStream stream(PDDocument document, String text) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }
    return stream;
  }

  private static void addContent(PDDocument document, COSStream stream) {
    COSDictionary page = document.getPage(0).getCOSObject();
    COSArray contents = new COSArray();
    COSBase before = page.getDictionaryObject(COSName.CONTENTS);
    if (before instanceof COSArray array) {
      contents.addAll(array);
    } else {
      contents.add(page.getItem(COSName.CONTENTS));
    }
    contents.add(stream);
    page.setItem(COSName.CONTENTS, contents);
  }

  private static COSDictionary resources(PDDocument document, String kind) {
    COSDictionary resources = document.getPage(0).getResources().getCOSObject();
    COSDictionary some = resources.getCOSDictionary(key(kind));
    if (some == null) {
      some = new COSDictionary();
      resources.setItem(key(kind), some);
    }
    return some;
  }

  private static void draw(PDDocument document, COSStream object) throws IOException {
    resources(document, "XObject").setItem(key("Evil"), object);
    addContent(document, stream(document, "q /Evil Do Q"));
  }
}
