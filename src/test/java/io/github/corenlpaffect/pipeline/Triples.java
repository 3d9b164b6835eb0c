package io.github.corenlpaffect.pipeline;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** RDF as Titanium, a JSON-LD 1.1 processor, reads it. */
record Triples(List<Triple> all) {

  /** A statement; the type is that of a literal, or null. */
  record Triple(String subject, String predicate, String object, String type) {}

  static Triples read(Printed json) {
    List<Triple> triples = new ArrayList<>();
    try {
      JsonLd.toRdf(JsonDocument.of(new ByteArrayInputStream(json.bytes())))
          .provide(new Collector(triples));
    } catch (JsonLdError e) {
      throw new AssertionError(json.text(), e);
    }
    return new Triples(triples);
  }

  /** The only subject of which a value is stated. */
  String subject(String predicate, String object) {
    return only(
        all.stream()
            .filter(t -> t.predicate.equals(predicate) && t.object.equals(object))
            .map(Triple::subject)
            .toList());
  }

  List<String> objects(String subject, String predicate) {
    return stated(subject, predicate).stream().map(Triple::object).toList();
  }

  /** The only value of a property. */
  String object(String subject, String predicate) {
    return only(objects(subject, predicate));
  }

  /** The type of the only value of a property. */
  String type(String subject, String predicate) {
    return only(stated(subject, predicate)).type;
  }

  private List<Triple> stated(String subject, String predicate) {
    return all.stream()
        .filter(t -> t.subject.equals(subject) && t.predicate.equals(predicate))
        .toList();
  }

  private <T> T only(List<T> found) {
    if (found.size() != 1) {
      throw new AssertionError(found + " in " + all);
    }
    return found.get(0);
  }

  private record Collector(List<Triple> triples) implements RdfQuadConsumer {
    @Override
    public RdfQuadConsumer quad(
        String subject,
        String predicate,
        String object,
        String type,
        String language,
        String direction,
        String graph) {
      triples.add(new Triple(subject, predicate, object, type));
      return this;
    }
  }
}
