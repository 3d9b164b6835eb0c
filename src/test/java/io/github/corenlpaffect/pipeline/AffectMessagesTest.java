package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Label;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type;
import com.google.protobuf.DescriptorProtos.FieldOptions;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.TextFormat;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Confidence;
import io.github.corenlpaffect.EmotionIntensities;
import io.github.corenlpaffect.SentimentDistribution;
import io.github.corenlpaffect.TokenContribution;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The bytes, as protobuf itself reads and writes them by the messages' description. */
class AffectMessagesTest {
  private static final FileDescriptor FILE = file();

  private static final String AFFECT =
      """
      sentiment: 0.125
      sentiment: 0.0
      sentiment: 0.25
      sentiment: 0.5
      sentiment: 0.125
      valence: 0.3125
      emotions: 0.0
      emotions: 0.1
      emotions: 0.2
      emotions: 0.3
      emotions: 0.4
      emotions: 0.5
      emotions: 0.6
      emotions: 0.7
      confidence: 0.5
      confidence: 0.75
      confidence: 0.8
      extra {
        name: "topic"
        labels: "sport"
        labels: "art \u00e9"
        values: 0.75
        values: 0.25
      }
      extra {
        name: "empty"
        values: []
      }
      """;

  private static final String CONTRIBUTION =
      """
      valence: -1.5
      emotions: 0.1
      emotions: 0.2
      emotions: 0.3
      emotions: 0.4
      emotions: 0.5
      emotions: 0.6
      emotions: 0.7
      emotions: -0.8
      """;

  @Test
  void anAffectIsTheMessageOfItsDescription() throws Exception {
    assertEquals(parse("Affect", AFFECT), message("Affect", AffectMessages.of(affect())));
  }

  @Test
  void anAffectIsReadFromItsMessage() throws Exception {
    assertEquals(affect(), AffectMessages.affect(parse("Affect", AFFECT).toByteString()));
  }

  @Test
  void aContributionIsTheMessageOfItsDescription() throws Exception {
    assertEquals(
        parse("Contribution", CONTRIBUTION),
        message("Contribution", AffectMessages.of(contribution())));
    assertEquals(
        contribution(),
        AffectMessages.contribution(parse("Contribution", CONTRIBUTION).toByteString()));
  }

  private static Affect affect() {
    Map<String, Map<String, Double>> extra = new LinkedHashMap<>();
    Map<String, Double> topic = new LinkedHashMap<>();
    topic.put("sport", 0.75);
    topic.put("art \u00e9", 0.25);
    extra.put("topic", topic);
    extra.put("empty", Map.of());
    return new Affect(
        new SentimentDistribution(0.125, 0, 0.25, 0.5, 0.125),
        0.3125,
        new EmotionIntensities(0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7),
        new Confidence(0.5, 0.75, 0.8),
        extra);
  }

  private static TokenContribution contribution() {
    return new TokenContribution(-1.5, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, -0.8);
  }

  private static DynamicMessage parse(String type, String text) throws Exception {
    DynamicMessage.Builder message = DynamicMessage.newBuilder(descriptor(type));
    TextFormat.merge(text, message);
    return message.build();
  }

  private static DynamicMessage message(String type, ByteString bytes)
      throws InvalidProtocolBufferException {
    return DynamicMessage.parseFrom(descriptor(type), bytes);
  }

  private static Descriptor descriptor(String type) {
    return FILE.findMessageTypeByName(type);
  }

  private static FileDescriptor file() {
    FileDescriptorProto.Builder file = FileDescriptorProto.newBuilder().setName("affect.proto");
    file.addMessageType(
        DescriptorProto.newBuilder()
            .setName("Affect")
            .addField(numbers("sentiment", 1))
            .addField(field("valence", 2, Label.LABEL_REQUIRED, Type.TYPE_DOUBLE))
            .addField(numbers("emotions", 3))
            .addField(numbers("confidence", 4))
            .addField(
                field("extra", 5, Label.LABEL_REPEATED, Type.TYPE_MESSAGE).setTypeName("Head")));
    file.addMessageType(
        DescriptorProto.newBuilder()
            .setName("Head")
            .addField(field("name", 1, Label.LABEL_REQUIRED, Type.TYPE_STRING))
            .addField(field("labels", 2, Label.LABEL_REPEATED, Type.TYPE_STRING))
            .addField(numbers("values", 3)));
    file.addMessageType(
        DescriptorProto.newBuilder()
            .setName("Contribution")
            .addField(field("valence", 1, Label.LABEL_REQUIRED, Type.TYPE_DOUBLE))
            .addField(numbers("emotions", 2)));
    try {
      return FileDescriptor.buildFrom(file.build(), new FileDescriptor[0]);
    } catch (DescriptorValidationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static FieldDescriptorProto.Builder numbers(String name, int number) {
    return field(name, number, Label.LABEL_REPEATED, Type.TYPE_DOUBLE)
        .setOptions(FieldOptions.newBuilder().setPacked(true));
  }

  private static FieldDescriptorProto.Builder field(
      String name, int number, Label label, Type type) {
    return FieldDescriptorProto.newBuilder()
        .setName(name)
        .setNumber(number)
        .setLabel(label)
        .setType(type);
  }
}
