package io.github.corenlpaffect.pipeline;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javax.json.JsonArray;
import javax.json.JsonObject;
import javax.json.JsonValue;

/**
 * Puts objects named {@code affect} into a document that CoreNLP has printed as JSON, as the first
 * member of the document, of each sentence, entity mention and token. Copies all else character by
 * character, so that nothing of it changes, not even what a JSON parser would refuse.
 */
final class JsonSplicer {
  private static final String SENTENCES = "\"sentences\"";
  private static final String MENTIONS = "\"entitymentions\"";
  private static final String TOKENS = "\"tokens\"";
  private static final String INDENT = "  ";
  private static final int DOCUMENT_DEPTH = 1;
  private static final int SENTENCE_DEPTH = 3;
  private static final int TOKEN_DEPTH = 5;

  private final String json;
  private final boolean pretty;
  private final StringBuilder spliced = new StringBuilder();

  /** Where the last string began at each depth: the key, where an array or object begins. */
  private final int[] strings = new int[TOKEN_DEPTH];

  private Iterator<Optional<JsonObject>> mentions = Collections.emptyIterator();
  private Iterator<Optional<JsonObject>> tokens = Collections.emptyIterator();
  private int copied;

  /**
   * What is put into a sentence.
   *
   * @param affect its own object, if it has one
   * @param mentions for each entity mention its object, if it has one; none at all if none has one
   * @param tokens for each token its object, if it has one; none at all if no token has one
   */
  record Sentence(
      Optional<JsonObject> affect,
      Iterator<Optional<JsonObject>> mentions,
      Iterator<Optional<JsonObject>> tokens) {}

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
   * @param sentences what is put into each sentence
   */
  String splice(Optional<JsonObject> document, Iterator<Sentence> sentences) {
    int depth = 0;
    for (int i = 0; i < json.length(); i++) {
      switch (json.charAt(i)) {
        case '"' -> i = passString(i, depth);
        case '[' -> depth++;
        case '{' -> {
          depth++;
          if (depth == DOCUMENT_DEPTH) {
            insert(document, i + 1, depth);
          } else if (depth == SENTENCE_DEPTH && isIn(SENTENCES, DOCUMENT_DEPTH)) {
            insertInSentence(sentences.next(), i + 1);
          } else if (depth == TOKEN_DEPTH && tokens.hasNext() && isIn(TOKENS, SENTENCE_DEPTH)) {
            insert(tokens.next(), i + 1, depth);
          } else if (depth == TOKEN_DEPTH && mentions.hasNext() && isIn(MENTIONS, SENTENCE_DEPTH)) {
            insert(mentions.next(), i + 1, depth);
          }
        }
        case ']', '}' -> depth--;
        default -> {}
      }
    }
    return spliced.append(json, copied, json.length()).toString();
  }

  private void insertInSentence(Sentence sentence, int position) {
    mentions = sentence.mentions;
    tokens = sentence.tokens;
    insert(sentence.affect, position, SENTENCE_DEPTH);
  }

  /** Whether what begins here belongs to the member of this key of what is so deep. */
  private boolean isIn(String key, int depth) {
    return json.startsWith(key, strings[depth]);
  }

  private int passString(int start, int depth) {
    if (depth < TOKEN_DEPTH) {
      strings[depth] = start;
    }
    return endOfString(start);
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
      if (pretty) {
        appendIndented(affect.get(), depth);
      } else {
        spliced.append("\"affect\":").append(affect.get());
      }
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

  /** A line for each member, as CoreNLP does, but objects of numbers alone on one. */
  private void appendIndented(JsonObject affect, int depth) {
    String line = "\n" + INDENT.repeat(depth);
    spliced.append(line).append("\"affect\": ");
    if (depth == TOKEN_DEPTH) {
      appendOnOneLine(affect);
    } else {
      append(affect, line + INDENT, "," + line + INDENT, line);
    }
  }

  private void appendOnOneLine(JsonValue value) {
    if (value instanceof JsonObject object) {
      append(object, "", ", ", "");
    } else if (value instanceof JsonArray array && !array.isEmpty()) {
      appendLines(array);
    } else {
      spliced.append(value);
    }
  }

  /** A line for each element, as deep as the members of elements are. */
  private void appendLines(JsonArray array) {
    String line = "\n" + INDENT.repeat(TOKEN_DEPTH);
    String separator = line;
    spliced.append('[');
    for (JsonValue element : array) {
      spliced.append(separator);
      appendOnOneLine(element);
      separator = "," + line;
    }
    spliced.append("\n").append(INDENT.repeat(TOKEN_DEPTH - 1)).append(']');
  }

  private void append(JsonObject object, String before, String between, String after) {
    spliced.append('{');
    String separator = before;
    for (Map.Entry<String, JsonValue> member : object.entrySet()) {
      AffectJsonText.append(spliced.append(separator), member.getKey());
      spliced.append(": ");
      appendOnOneLine(member.getValue());
      separator = between;
    }
    spliced.append(after).append('}');
  }
}
