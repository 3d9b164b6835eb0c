package io.github.corenlpaffect.pipeline;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.EmotionIntensities;
import io.github.corenlpaffect.TargetAffect;
import io.github.corenlpaffect.TokenSpan;
import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The targets of a sentence as the protobuf message that {@link AffectMessages} describes. */
final class TargetMessages {
  /** The number of {@code targets} in a sentence. */
  static final int TARGETS = 180;

  private static final int ELEMENTS = 1;

  private static final int SPAN = 1;
  private static final int HEAD = 2;
  private static final int VALENCE = 3;
  private static final int EMOTIONS = 4;
  private static final int HOLDER = 5;
  private static final int NER = 6;

  private static final int BEGIN = 1;
  private static final int END = 2;
  private static final int TEXT = 3;

  private TargetMessages() {}

  static ByteString of(List<TargetAffect> targets) {
    Field.Builder elements = Field.newBuilder();
    targets.forEach(target -> elements.addLengthDelimited(of(target)));
    return UnknownFieldSet.newBuilder().addField(ELEMENTS, elements.build()).build().toByteString();
  }

  /**
   * Reads a message {@code Targets}.
   *
   * @throws InvalidProtocolBufferException if the bytes are no such message
   * @throws IllegalArgumentException if a number is not what a {@link TargetAffect} may hold
   */
  static List<TargetAffect> targets(ByteString bytes) throws InvalidProtocolBufferException {
    List<TargetAffect> targets = new ArrayList<>();
    UnknownFieldSet message = UnknownFieldSet.parseFrom(bytes);
    for (ByteString element : message.getField(ELEMENTS).getLengthDelimitedList()) {
      targets.add(target(UnknownFieldSet.parseFrom(element)));
    }
    return List.copyOf(targets);
  }

  private static ByteString of(TargetAffect target) {
    UnknownFieldSet.Builder message =
        UnknownFieldSet.newBuilder()
            .addField(SPAN, MessageFields.message(of(target.span())))
            .addField(HEAD, MessageFields.number(target.head()))
            .addField(VALENCE, MessageFields.number(target.valence()))
            .addField(EMOTIONS, emotions(target.emotions()));
    target
        .holder()
        .ifPresent(holder -> message.addField(HOLDER, MessageFields.message(of(holder))));
    target
        .entityType()
        .ifPresent(type -> message.addField(NER, MessageFields.texts(List.of(type))));
    return message.build().toByteString();
  }

  private static Field emotions(EmotionIntensities emotions) {
    return MessageFields.numbers(
        Stream.of(Emotion.values()).mapToDouble(emotions::intensity).toArray());
  }

  private static ByteString of(TokenSpan span) {
    return UnknownFieldSet.newBuilder()
        .addField(BEGIN, MessageFields.number(span.begin()))
        .addField(END, MessageFields.number(span.end()))
        .addField(TEXT, MessageFields.texts(List.of(span.text())))
        .build()
        .toByteString();
  }

  private static TargetAffect target(UnknownFieldSet message)
      throws InvalidProtocolBufferException {
    DoubleBuffer e =
        MessageFields.readNumbers(message, EMOTIONS, "emotions", Emotion.values().length);
    Optional<TokenSpan> holder =
        message.hasField(HOLDER) ? Optional.of(span(message, HOLDER, "holder")) : Optional.empty();
    return new TargetAffect(
        span(message, SPAN, "span"),
        integer(message, HEAD, "head"),
        MessageFields.readNumber(message, VALENCE, "valence"),
        new EmotionIntensities(
            e.get(), e.get(), e.get(), e.get(), e.get(), e.get(), e.get(), e.get()),
        holder,
        MessageFields.readTexts(message, NER).stream().findFirst());
  }

  private static TokenSpan span(UnknownFieldSet message, int field, String name)
      throws InvalidProtocolBufferException {
    UnknownFieldSet span =
        UnknownFieldSet.parseFrom(
            MessageFields.only(message.getField(field).getLengthDelimitedList(), name));
    return new TokenSpan(
        integer(span, BEGIN, "begin"),
        integer(span, END, "end"),
        MessageFields.only(MessageFields.readTexts(span, TEXT), "text"));
  }

  private static int integer(UnknownFieldSet message, int field, String name)
      throws InvalidProtocolBufferException {
    return (int) MessageFields.readNumber(message, field, name);
  }
}
