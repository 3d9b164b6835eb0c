package io.github.corenlpaffect.pipeline;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.json.JsonObject;
import javax.json.JsonValue;

/**
 * Puts objects named {@code affect} into a document that CoreNLP has printed as JSON, as the first
 * member of the document and of each sentence. Copies all else character by character, so that
 * nothing of it changes, not even what a JSON parser would refuse.
 */
final class JsonSplicer {
  private static final String SENTENCES = "\"sentences\"";
  private static final String INDENT = "  ";
  private static final int DOCUMENT_DEPTH = 1;
  private static final int SENTENCE_DEPTH = 3;

  private final String json;
  private final boolean pretty;
  private final StringBuilder spliced = new StringBuilder();
  private int copied;

  /**
   * @param json what CoreNLP has printed
   * @param pretty whether it has printed line breaks and blanks between the members
   */
  JsonSplicer(String json, boolean pretty) {
    this.json = json;
    this.pretty = pretty;
  }

  /**
   * The document with its affects.
   *
   * @param document the document's, if it has one
   * @param sentences for each sentence its own, if it has one
   */
  String splice(Optional<JsonObject> document, Iterator<Optional<JsonObject>> sentences) {
    int depth = 0;
    boolean sentencesKey = false;
    boolean inSentences = false;
    for (int i = 0; i < json.length(); i++) {
      switch (json.charAt(i)) {
        case '"' -> {
          sentencesKey = depth == DOCUMENT_DEPTH ? json.startsWith(SENTENCES, i) : sentencesKey;
          i = endOfString(i);
        }
        case '[' -> inSentences = ++depth == DOCUMENT_DEPTH + 1 ? sentencesKey : inSentences;
        case '{' -> {
          depth++;
          if (depth == DOCUMENT_DEPTH) {
            insert(document, i + 1, depth);
          } else if (depth == SENTENCE_DEPTH && inSentences) {
            insert(sentences.next(), i + 1, depth);
          }
        }
        case ']', '}' -> depth--;
        default -> {}
      }
    }
    return spliced.append(json, copied, json.length()).toString();
  }

  private int endOfString(int start) {
    int i = start + 1;
    while (json.charAt(i) != '"') {
      i += json.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  private void insert(Optional<JsonObject> affect, int position, int depth) {
    if (affect.isPresent()) {
      spliced.append(json, copied, position);
      spliced.append(pretty ? indented(affect.get(), depth) : "\"affect\":" + affect.get());
      spliced.append(isEmptyObject(position) ? "" : ",");
      copied = position;
    }
  }

  private boolean isEmptyObject(int position) {
    int i = position;
    while (Character.isWhitespace(json.charAt(i))) {
      i++;
    }
    return json.charAt(i) == '}';
  }

  /** A line for each member, as CoreNLP does, but short objects on one. */
  private static String indented(JsonObject affect, int depth) {
    String line = "\n" + INDENT.repeat(depth);
    return affect.entrySet().stream()
        .map(JsonSplicer::member)
        .collect(
            Collectors.joining(
                "," + line + INDENT, line + "\"affect\": {" + line + INDENT, line + "}"));
  }

  private static String member(Map.Entry<String, JsonValue> member) {
    return AffectJson.JSON.createValue(member.getKey()) + ": " + onOneLine(member.getValue());
  }

  private static String onOneLine(JsonValue value) {
    return value instanceof JsonObject object
        ? object.entrySet().stream()
            .map(JsonSplicer::member)
            .collect(Collectors.joining(", ", "{", "}"))
        : value.toString();
  }
}
