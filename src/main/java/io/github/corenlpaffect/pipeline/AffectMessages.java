package io.github.corenlpaffect.pipeline;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Confidence;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.EmotionIntensities;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.SentimentDistribution;
import io.github.corenlpaffect.TokenContribution;
import java.nio.DoubleBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The affect as protobuf messages, the same bytes as if generated from
 *
 * <pre>
 * syntax = "proto2";
 * import "CoreNLP.proto"; // package edu.stanford.nlp.pipeline
 *
 * extend Document { optional Affect affect = 177; }
 * extend Sentence { optional Affect affect = 177; optional Contribution baseline = 178;
 *                   optional Targets targets = 180; }
 * extend Token    { optional Contribution contribution = 179; }
 *
 * message Affect {
 *   repeated double sentiment = 1 [packed = true];  // 5 probabilities, Very negative to Very positive
 *   required double valence = 2;                    // −1…1
 *   repeated double emotions = 3 [packed = true];   // 8 intensities, anger to trust as in Emotion
 *   repeated double confidence = 4 [packed = true]; // 3: of sentiment, valence, emotions
 *   repeated Head extra = 5;                        // the model's further outputs, in their order
 * }
 *
 * message Head {
 *   required string name = 1;
 *   repeated string labels = 2;
 *   repeated double values = 3 [packed = true];     // one for each label
 * }
 *
 * message Contribution {
 *   required double valence = 1;
 *   repeated double emotions = 2 [packed = true];   // 8
 * }
 *
 * message Targets { repeated Target targets = 1; }
 *
 * message Target {
 *   required Span span = 1;
 *   required double head = 2;                       // a token of the sentence, from 0
 *   required double valence = 3;
 *   repeated double emotions = 4 [packed = true];   // 8
 *   optional Span holder = 5;
 *   optional string ner = 6;
 * }
 *
 * message Span {
 *   required double begin = 1;                      // tokens of the sentence, from 0
 *   required double end = 2;
 *   required string text = 3;
 * }
 * </pre>
 *
 * <p>Numbers keep every bit. Fields of other numbers are skipped, so that messages can grow.
 */
final class AffectMessages {
  /** The number of {@code affect} in a sentence and in a document. */
  static final int AFFECT = 177;

  /** The number of {@code baseline} in a sentence. */
  static final int BASELINE = 178;

  /** The number of {@code contribution} in a token. */
  static final int CONTRIBUTION = 179;

  private static final int SENTIMENT = 1;
  private static final int VALENCE = 2;
  private static final int EMOTIONS = 3;
  private static final int CONFIDENCE = 4;
  private static final int EXTRA = 5;

  private static final int HEAD_NAME = 1;
  private static final int HEAD_LABELS = 2;
  private static final int HEAD_VALUES = 3;

  private static final int CONTRIBUTION_VALENCE = 1;
  private static final int CONTRIBUTION_EMOTIONS = 2;

  private static final int SENTIMENTS = Sentiment.values().length;
  private static final int INTENSITIES = Emotion.values().length;
  private static final int CONFIDENCES = 3;

  private AffectMessages() {}

  static ByteString of(Affect affect) {
    Confidence confidence = affect.confidence();
    UnknownFieldSet.Builder message =
        UnknownFieldSet.newBuilder()
            .addField(SENTIMENT, MessageFields.numbers(probabilities(affect).toArray()))
            .addField(VALENCE, MessageFields.number(affect.valence()))
            .addField(EMOTIONS, MessageFields.numbers(intensities(affect).toArray()))
            .addField(
                CONFIDENCE,
                MessageFields.numbers(
                    confidence.sentiment(), confidence.valence(), confidence.emotions()));
    if (!affect.extra().isEmpty()) {
      message.addField(EXTRA, heads(affect.extra()));
    }
    return message.build().toByteString();
  }

  static ByteString of(TokenContribution contribution) {
    double[] emotions = Stream.of(Emotion.values()).mapToDouble(contribution::to).toArray();
    return UnknownFieldSet.newBuilder()
        .addField(CONTRIBUTION_VALENCE, MessageFields.number(contribution.valence()))
        .addField(CONTRIBUTION_EMOTIONS, MessageFields.numbers(emotions))
        .build()
        .toByteString();
  }

  /**
   * Reads a message {@code Affect}.
   *
   * @throws InvalidProtocolBufferException if the bytes are no such message
   * @throws IllegalArgumentException if a number is not what an {@link Affect} may hold
   */
  static Affect affect(ByteString bytes) throws InvalidProtocolBufferException {
    UnknownFieldSet message = UnknownFieldSet.parseFrom(bytes);
    DoubleBuffer s = MessageFields.readNumbers(message, SENTIMENT, "sentiment", SENTIMENTS);
    double valence = MessageFields.readNumber(message, VALENCE, "valence");
    DoubleBuffer e = MessageFields.readNumbers(message, EMOTIONS, "emotions", INTENSITIES);
    DoubleBuffer c = MessageFields.readNumbers(message, CONFIDENCE, "confidence", CONFIDENCES);
    return new Affect(
        new SentimentDistribution(s.get(), s.get(), s.get(), s.get(), s.get()),
        valence,
        new EmotionIntensities(
            e.get(), e.get(), e.get(), e.get(), e.get(), e.get(), e.get(), e.get()),
        new Confidence(c.get(), c.get(), c.get()),
        extra(message));
  }

  /**
   * Reads a message {@code Contribution}.
   *
   * @throws InvalidProtocolBufferException if the bytes are no such message
   * @throws IllegalArgumentException if a number is not finite
   */
  static TokenContribution contribution(ByteString bytes) throws InvalidProtocolBufferException {
    UnknownFieldSet message = UnknownFieldSet.parseFrom(bytes);
    double valence = MessageFields.readNumber(message, CONTRIBUTION_VALENCE, "valence");
    DoubleBuffer e =
        MessageFields.readNumbers(message, CONTRIBUTION_EMOTIONS, "emotions", INTENSITIES);
    return new TokenContribution(
        valence, e.get(), e.get(), e.get(), e.get(), e.get(), e.get(), e.get(), e.get());
  }

  private static DoubleStream probabilities(Affect affect) {
    return Stream.of(Sentiment.values()).mapToDouble(affect.sentimentDistribution()::probability);
  }

  private static DoubleStream intensities(Affect affect) {
    return Stream.of(Emotion.values()).mapToDouble(affect.emotions()::intensity);
  }

  private static Field heads(Map<String, Map<String, Double>> extra) {
    Field.Builder heads = Field.newBuilder();
    extra.forEach((name, outputs) -> heads.addLengthDelimited(head(name, outputs)));
    return heads.build();
  }

  private static ByteString head(String name, Map<String, Double> outputs) {
    double[] values = outputs.values().stream().mapToDouble(Double::doubleValue).toArray();
    return UnknownFieldSet.newBuilder()
        .addField(HEAD_NAME, MessageFields.texts(List.of(name)))
        .addField(HEAD_LABELS, MessageFields.texts(outputs.keySet()))
        .addField(HEAD_VALUES, MessageFields.numbers(values))
        .build()
        .toByteString();
  }

  private static Map<String, Map<String, Double>> extra(UnknownFieldSet message)
      throws InvalidProtocolBufferException {
    Map<String, Map<String, Double>> extra = new LinkedHashMap<>();
    for (ByteString bytes : message.getField(EXTRA).getLengthDelimitedList()) {
      UnknownFieldSet head = UnknownFieldSet.parseFrom(bytes);
      String name = MessageFields.only(MessageFields.readTexts(head, HEAD_NAME), "name of extra");
      extra.put(name, outputs(head, name));
    }
    return extra;
  }

  private static Map<String, Double> outputs(UnknownFieldSet head, String name)
      throws InvalidProtocolBufferException {
    List<String> labels = MessageFields.readTexts(head, HEAD_LABELS);
    DoubleBuffer values =
        MessageFields.readNumbers(head, HEAD_VALUES, "values of extra " + name, labels.size());
    Map<String, Double> outputs = new LinkedHashMap<>();
    labels.forEach(label -> outputs.put(label, values.get()));
    return outputs;
  }
}
