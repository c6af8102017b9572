package io.github.nianbao.damage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Damage that keeps to the syntax of PDF: the file is well written, and what it says is wrong. */
enum StructureDamage implements Damage {
  /** An object is not there. */
  OBJECT_LOST {
    @Override
    void spoil(Parts parts, Random random) {
      pick(parts.objects, random).setToNull();
    }
  },
  /** Two streams have changed places; not two pages, as that would be another print. */
  STREAMS_EXCHANGED {
    @Override
    void spoil(Parts parts, Random random) throws IOException {
      List<COSStream> contents = parts.contents();
      COSStream one = pick(parts.streams, random);
      COSStream other = pick(parts.streams, random);
      if (contents.contains(one) && contents.contains(other)) {
        return;
      }
      byte[] first = unpacked(one);
      write(one, unpacked(other));
      write(other, first);
    }
  },
  /** Bytes of an unpacked stream are others. */
  STREAM_BYTES_CHANGED {
    @Override
    void spoil(Parts parts, Random random) throws IOException {
      COSStream stream = pick(parts.streams, random);
      byte[] bytes = unpacked(stream);
      for (int i = 1 + random.nextInt(4); i > 0 && bytes.length > 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      write(stream, bytes);
    }
  },
  /** An unpacked stream ends early. */
  STREAM_CUT {
    @Override
    void spoil(Parts parts, Random random) throws IOException {
      COSStream stream = pick(parts.streams, random);
      byte[] bytes = unpacked(stream);
      write(stream, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
    }
  },
  /** The bytes of a font's map to characters are others, or some are gone. */
  FONT_MAP_CHANGED {
    @Override
    void spoil(Parts parts, Random random) throws IOException {
      List<COSStream> maps = new ArrayList<>();
      for (COSDictionary font : parts.dictionaries) {
        if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map) {
          maps.add(map);
        }
      }
      COSStream stream = pick(maps.isEmpty() ? parts.streams : maps, random);
      byte[] bytes = unpacked(stream);
      if (bytes.length > 0 && random.nextInt(4) > 0) {
        int at = random.nextInt(bytes.length);
        bytes[at] = (byte) "0123456789abcdef<>\n e".charAt(random.nextInt(20));
      } else {
        int from = random.nextInt(bytes.length + 1);
        int lost = random.nextInt(Math.min(100, bytes.length - from + 1));
        byte[] rest = Arrays.copyOf(bytes, bytes.length - lost);
        System.arraycopy(bytes, from + lost, rest, from, bytes.length - from - lost);
        bytes = rest;
      }
      write(stream, bytes);
    }
  },
  /** An entry of a font's dictionary is gone. */
  FONT_ENTRY_LOST {
    @Override
    void spoil(Parts parts, Random random) {
      COSDictionary font =
          pick(
              parts.dictionaries.stream()
                  .filter(
                      dictionary ->
                          COSName.FONT.equals(dictionary.getCOSName(COSName.TYPE))
                              || dictionary.containsKey(COSName.FONT_NAME))
                  .toList(),
              random);
      font.removeItem(pick(List.copyOf(font.keySet()), random));
    }
  },
  /** An entry of any dictionary is gone. */
  ENTRY_LOST {
    @Override
    void spoil(Parts parts, Random random) {
      COSDictionary dictionary = pick(parts.dictionaries, random);
      if (dictionary.size() > 0) {
        dictionary.removeItem(pick(List.copyOf(dictionary.keySet()), random));
      }
    }
  },
  /** A number of any dictionary or array is another. */
  NUMBER_CHANGED {
    @Override
    void spoil(Parts parts, Random random) {
      if (random.nextBoolean()) {
        COSDictionary dictionary = pick(parts.dictionaries, random);
        for (COSName key : List.copyOf(dictionary.keySet())) {
          if (dictionary.getItem(key) instanceof COSNumber number && random.nextBoolean()) {
            dictionary.setItem(key, other(number, random));
          }
        }
      } else {
        COSArray array = pick(parts.arrays, random);
        for (int i = 0; i < array.size(); i++) {
          if (array.get(i) instanceof COSNumber number && random.nextBoolean()) {
            array.set(i, other(number, random));
          }
        }
      }
    }
  },
  /** An entry points to another object. */
  REFERENCE_CHANGED {
    @Override
    void spoil(Parts parts, Random random) {
      COSDictionary dictionary =
          pick(
              parts.dictionaries.stream().filter(some -> has(some, COSObject.class)).toList(),
              random);
      for (COSName key : List.copyOf(dictionary.keySet())) {
        if (dictionary.getItem(key) instanceof COSObject && random.nextBoolean()) {
          dictionary.setItem(key, pick(parts.objects, random));
          return;
        }
      }
    }
  },
  /** A page is not in the tree, stands there twice, or the tree bites its own tail. */
  PAGE_TREE_CHANGED {
    @Override
    void spoil(Parts parts, Random random) {
      COSDictionary tree =
          pick(
              parts.dictionaries.stream()
                  .filter(dictionary -> dictionary.getCOSArray(COSName.KIDS) != null)
                  .toList(),
              random);
      COSArray kids = tree.getCOSArray(COSName.KIDS);
      switch (random.nextInt(6)) {
        case 0 -> kids.remove(random.nextInt(kids.size()));
        case 1 -> kids.add(kids.get(random.nextInt(kids.size())));
        case 2 -> kids.set(random.nextInt(kids.size()), COSNull.NULL);
        case 3 -> kids.add(tree);
        case 4 -> tree.setInt(COSName.COUNT, random.nextInt(1 << random.nextInt(31)) - 1);
        default -> kids.set(random.nextInt(kids.size()), pick(parts.objects, random));
      }
    }
  },
  /** An operator of a page is gone, doubled, or has changed places with another. */
  OPERATORS_CHANGED {
    @Override
    void spoil(Parts parts, Random random) throws IOException {
      COSStream stream = pick(parts.contents(), random);
      List<byte[]> lines = lines(unpacked(stream));
      for (int count = 1 + random.nextInt(3); count > 0; count--) {
        int at = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
          case 0 -> lines.remove(at);
          case 1 -> lines.add(random.nextInt(lines.size()), lines.get(at));
          default -> lines.set(at, lines.set(random.nextInt(lines.size()), lines.get(at)));
        }
        if (lines.isEmpty()) {
          break;
        }
      }
      ByteArrayOutputStream joined = new ByteArrayOutputStream();
      for (byte[] line : lines) {
        joined.write(line);
        joined.write('\n');
      }
      write(stream, joined.toByteArray());
    }
  };

  /** What a document consists of. */
  private static final class Parts {
    private final List<COSObject> objects = new ArrayList<>();
    private final List<COSDictionary> dictionaries = new ArrayList<>();
    private final List<COSArray> arrays = new ArrayList<>();
    private final List<COSStream> streams = new ArrayList<>();
    private final PDDocument document;

    Parts(PDDocument document) {
      this.document = document;
      document.getDocument().getXrefTable().keySet().stream()
          .sorted()
          .forEach(
              key -> {
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (object.getObject() != null) {
                  objects.add(object);
                  add(object.getObject());
                }
              });
    }

    private void add(COSBase base) {
      if (base instanceof COSStream stream) {
        streams.add(stream);
      }
      if (base instanceof COSDictionary dictionary) {
        dictionaries.add(dictionary);
        dictionary.getValues().forEach(this::add);
      } else if (base instanceof COSArray array) {
        arrays.add(array);
        array.forEach(this::add);
      }
    }

    /** The content streams of the pages. */
    List<COSStream> contents() {
      List<COSStream> contents = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        page.getContentStreams().forEachRemaining(part -> contents.add(part.getCOSObject()));
      }
      return contents;
    }
  }

  abstract void spoil(Parts parts, Random random) throws IOException;

  @Override
  public byte[] to(byte[] file, Random random) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      document.setAllSecurityToBeRemoved(true);
      spoil(new Parts(document), random);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(
          out,
          random.nextBoolean()
              ? CompressParameters.NO_COMPRESSION
              : CompressParameters.DEFAULT_COMPRESSION);
      return out.toByteArray();
    }
  }

  private static <T> T pick(List<T> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  private static boolean has(COSDictionary dictionary, Class<?> kind) {
    Predicate<COSBase> is = kind::isInstance;
    return dictionary.getValues().stream().anyMatch(is);
  }

  private static COSNumber other(COSNumber number, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> COSInteger.get(number.longValue() + random.nextInt(21) - 10);
      case 1 -> COSInteger.get(-number.longValue());
      case 2 -> COSInteger.get(random.nextInt());
      case 3 -> new COSFloat(number.floatValue() * random.nextFloat() * 2);
      default -> COSInteger.ZERO;
    };
  }

  private static byte[] unpacked(COSStream stream) throws IOException {
    try (InputStream in = stream.createInputStream()) {
      return in.readAllBytes();
    }
  }

  private static void write(COSStream stream, byte[] bytes) throws IOException {
    stream.removeItem(COSName.DECODE_PARMS);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
  }

  private static List<byte[]> lines(byte[] bytes) {
    List<byte[]> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        lines.add(Arrays.copyOfRange(bytes, from, i));
        from = i + 1;
      }
    }
    return lines;
  }
}
