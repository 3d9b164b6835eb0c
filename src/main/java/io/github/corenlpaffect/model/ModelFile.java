package io.github.corenlpaffect.model;

import io.github.corenlpaffect.feature.Mark;
import io.github.corenlpaffect.feature.Vocabulary;
import io.github.corenlpaffect.model.linear.DenseLayer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * The file format. All numbers are big-endian.
 *
 * <pre>
 * magic         8 bytes   89 41 46 46 45 43 54 0A ("\x89AFFECT\n")
 * version       int       1
 * sections      int       how many follow
 *   name        short length, UTF-8
 *   payload     int length, bytes
 * checksum      int       CRC-32C of everything before
 * </pre>
 *
 * <p>The section {@code provenance} is text, one {@code name = value} a line. {@code architecture}
 * ({@link NetworkSection}), {@code marks} and {@code heads} name what the numbers are for. The
 * others hold hashes and matrices ({@link SectionWriter}); {@code values} may be missing. Nothing
 * in a file depends on the time or place of writing.
 */
final class ModelFile {
  static final int VERSION = 1;

  private static final int FIRST_VERSION = 1;

  private static final long MAGIC = 0x894146464543540AL;
  private static final int HEADER = Long.BYTES + 2 * Integer.BYTES;
  private static final String VALUES = "values";

  private ModelFile() {}

  /**
   * The bytes of a model's file.
   *
   * @throws IllegalArgumentException if {@link #read} would refuse them for a weight
   */
  static byte[] write(ModelParts model) {
    Map<String, byte[]> sections = new LinkedHashMap<>();
    sections.put("provenance", SectionWriter.text(model.provenance().toText()));
    sections.put("architecture", SectionWriter.text(NetworkSection.architecture(model.network())));
    sections.put("marks", SectionWriter.text(markNames()));
    sections.put("heads", heads(model));
    sections.put("vocabulary", vocabulary(model.vocabulary()));
    sections.put("words", words(model.words()));
    sections.put("network", NetworkSection.write(model.network()));
    model.values().ifPresent(values -> sections.put(VALUES, values(values)));
    return pack(sections);
  }

  static ModelParts read(InputStream in, String name) throws IOException {
    byte[] header = in.readNBytes(HEADER);
    checkHeader(header, name);
    Map<String, ByteBuffer> sections = unpack(header, WholeStream.read(in), name);
    try {
      return parts(sections, name);
    } catch (IllegalArgumentException e) {
      throw ModelFormatException.damaged(name, e.getMessage());
    }
  }

  private static ModelParts parts(Map<String, ByteBuffer> sections, String name)
      throws ModelFormatException {
    String architecture = section(sections, "architecture", name).text();
    if (!NetworkSection.ARCHITECTURES.contains(architecture)) {
      throw ModelFormatException.unknownArchitecture(name, architecture);
    }
    if (!section(sections, "marks", name).text().equals(markNames())) {
      throw ModelFormatException.unsupported(name, "set of marks");
    }
    SectionReader heads = section(sections, "heads", name);
    SectionReader vocabulary = section(sections, "vocabulary", name);
    SectionReader words = section(sections, "words", name);
    SectionReader network = section(sections, "network", name);
    ModelParts parts =
        new ModelParts(
            Provenance.parse(section(sections, "provenance", name).text()),
            heads(heads),
            new TreeSet<>(heads.strings()),
            new Vocabulary(vocabulary.longs(), vocabulary.positive()),
            words(words),
            NetworkSection.read(architecture, network),
            values(sections));
    for (SectionReader section : List.of(heads, vocabulary, words, network)) {
      section.end();
    }
    return parts;
  }

  private static String markNames() {
    StringJoiner names = new StringJoiner(" ");
    for (Mark mark : Mark.values()) {
      names.add(mark.name());
    }
    return names.toString();
  }

  private static byte[] heads(ModelParts model) {
    SectionWriter out = new SectionWriter();
    out.list(model.heads(), ModelFile::writeHead);
    out.list(List.copyOf(new TreeSet<>(model.extraHeads())), SectionWriter::string);
    return out.bytes();
  }

  private static void writeHead(SectionWriter out, HeadSpec head) {
    out.string(head.name());
    out.string(head.kind().name());
    out.list(head.labels(), SectionWriter::string);
    out.number(head.low());
    out.number(head.high());
  }

  private static List<HeadSpec> heads(SectionReader in) {
    int count = in.size();
    List<HeadSpec> heads = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      heads.add(
          new HeadSpec(in.string(), kind(in.string()), in.strings(), in.number(), in.number()));
    }
    return heads;
  }

  private static HeadKind kind(String name) {
    for (HeadKind kind : HeadKind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("it holds a head of the unknown kind " + name);
  }

  private static byte[] vocabulary(Vocabulary vocabulary) {
    SectionWriter out = new SectionWriter();
    out.longs(vocabulary.hashes());
    out.integer(vocabulary.buckets());
    return out.bytes();
  }

  private static byte[] words(WordCodes words) {
    SectionWriter out = new SectionWriter();
    out.quantized(words.codes());
    out.matrix(words.expansion());
    out.integers(words.negatedRows());
    out.quantized(words.negationCodes());
    out.matrix(words.negationExpansion());
    return out.bytes();
  }

  private static WordCodes words(SectionReader in) {
    return new WordCodes(in.quantized(), in.matrix(), in.integers(), in.quantized(), in.matrix());
  }

  private static byte[] values(WordValues values) {
    SectionWriter out = new SectionWriter();
    out.matrix(values.readOut().weights());
    out.floats(values.readOut().bias());
    out.matrix(values.directions());
    out.matrix(values.negatedDirections());
    return out.bytes();
  }

  private static Optional<WordValues> values(Map<String, ByteBuffer> sections) {
    ByteBuffer payload = sections.get(VALUES);
    if (payload == null) {
      return Optional.empty();
    }
    SectionReader in = new SectionReader(payload);
    WordValues values =
        new WordValues(new DenseLayer(in.matrix(), in.floats()), in.matrix(), in.matrix());
    in.end();
    return Optional.of(values);
  }

  private static byte[] pack(Map<String, byte[]> sections) {
    SectionWriter out = new SectionWriter();
    out.longInteger(MAGIC);
    out.integer(VERSION);
    out.integer(sections.size());
    sections.forEach(
        (name, payload) -> {
          out.string(name);
          out.integer(payload.length);
          out.raw(payload);
        });
    byte[] packed = out.bytes();
    out.integer(Checksum.of(packed, new byte[0], 0));
    return out.bytes();
  }

  private static void checkHeader(byte[] header, String name) throws ModelFormatException {
    if (header.length == 0) {
      throw ModelFormatException.damaged(name, "it is empty");
    }
    ByteBuffer in = ByteBuffer.wrap(header);
    if (header.length < HEADER || in.getLong() != MAGIC) {
      throw ModelFormatException.noModel(name);
    }
    int version = in.getInt();
    if (version > VERSION) {
      throw ModelFormatException.newer(name, version);
    }
    if (version < FIRST_VERSION) {
      throw ModelFormatException.damaged(name, "its format version is " + version);
    }
  }

  private static Map<String, ByteBuffer> unpack(byte[] header, byte[] rest, String name)
      throws ModelFormatException {
    int end = rest.length - Integer.BYTES;
    if (end < 0 || Checksum.of(header, rest, end) != ByteBuffer.wrap(rest).getInt(end)) {
      throw ModelFormatException.damaged(name, "its checksum is wrong");
    }
    int count = ByteBuffer.wrap(header).getInt(HEADER - Integer.BYTES);
    SectionReader reader = new SectionReader(ByteBuffer.wrap(rest, 0, end));
    Map<String, ByteBuffer> sections = new LinkedHashMap<>();
    try {
      for (int i = 0; i < count; i++) {
        sections.put(reader.string(), reader.slice());
      }
      reader.end();
    } catch (IllegalArgumentException e) {
      throw ModelFormatException.damaged(name, e.getMessage());
    }
    return sections;
  }

  private static SectionReader section(
      Map<String, ByteBuffer> sections, String section, String name) throws ModelFormatException {
    ByteBuffer payload = sections.get(section);
    if (payload == null) {
      throw ModelFormatException.damaged(name, "it has no section " + section);
    }
    return new SectionReader(payload);
  }
}
