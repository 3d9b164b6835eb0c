package io.github.corenlpaffect.application.bulk;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.AffectAnnotations.AffectAnnotation;
import io.github.corenlpaffect.pipeline.AffectJsonText;
import io.github.corenlpaffect.text.TextRecord;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.json.Json;
import javax.json.JsonReader;
import javax.json.JsonReaderFactory;

/**
 * Rows of JSON Lines: the members of the object that was read, as they were written, or the fields
 * as strings; then the affect.
 */
final class JsonRows implements RowFormat {
  private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

  private final boolean places;
  private final String affect;
  private final String sentences;
  private final ImmutableList<String> added;

  JsonRows(BulkOptions options) {
    places = options.places();
    affect = options.prefix() + "affect";
    sentences = options.prefix() + "sentences";
    ImmutableList.Builder<String> names = ImmutableList.<String>builder().add(affect);
    if (options.sentences()) {
      names.add(sentences);
    }
    added = (places ? names.addAll(Places.NAMES) : names).build();
  }

  @Override
  public List<String> added() {
    return added;
  }

  @Override
  public String header(ImmutableList<String> columns) {
    return "";
  }

  @Override
  public void append(StringBuilder rows, TextRecord record, Annotation document) {
    record.object().ifPresent(this::requireNew);
    rows.append('{');
    if (places) {
      member(rows, Places.SOURCE, record.source());
      AffectJsonText.append(rows, Places.LINE);
      rows.append(':').append(record.line()).append(',');
    }
    appendFields(rows, record);
    AffectJsonText.append(rows, affect);
    rows.append(':');
    AffectJsonText.append(rows, document.get(AffectAnnotation.class));
    if (added.contains(sentences)) {
      appendSentences(rows, document.get(SentencesAnnotation.class));
    }
    rows.append("}\n");
  }

  private static void appendFields(StringBuilder rows, TextRecord record) {
    if (record.object().isPresent()) {
      String object = record.object().get();
      rows.append(object, 1, object.length() - 1).append(',');
    } else {
      for (int i = 0; i < record.fields().size(); i++) {
        member(rows, record.columns().get(i), record.fields().get(i));
      }
    }
  }

  private void appendSentences(StringBuilder rows, List<CoreMap> found) {
    rows.append(',');
    AffectJsonText.append(rows, sentences);
    rows.append(":[");
    String separator = "{";
    for (CoreMap sentence : found) {
      rows.append(separator);
      member(rows, "text", sentence.get(TextAnnotation.class));
      rows.append("\"affect\":");
      AffectJsonText.append(rows, sentence.get(AffectAnnotation.class));
      rows.append('}');
      separator = ",{";
    }
    rows.append(']');
  }

  /** Writes a member and a comma. */
  private static void member(StringBuilder rows, String name, String value) {
    AffectJsonText.append(rows, name);
    rows.append(':');
    AffectJsonText.append(rows, value);
    rows.append(',');
  }

  /** An object is parsed only if it may have a member of a name that is added. */
  private void requireNew(String object) {
    if (added.stream().anyMatch(name -> object.contains('"' + name + '"'))) {
      try (JsonReader reader = JSON.createReader(new StringReader(object))) {
        if (!Collections.disjoint(reader.readObject().keySet(), added)) {
          throw new IllegalArgumentException(Places.taken("the object", added));
        }
      }
    }
  }
}
