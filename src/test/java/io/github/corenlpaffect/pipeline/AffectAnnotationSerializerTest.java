package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import edu.stanford.nlp.io.RuntimeIOException;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreNLPProtos;
import edu.stanford.nlp.pipeline.ProtobufAnnotationSerializer;
import edu.stanford.nlp.pipeline.ProtobufAnnotationSerializer.LossySerializationException;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations.SentimentClass;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations.AffectAnnotation;
import io.github.corenlpaffect.AffectAnnotations.BaselineAnnotation;
import io.github.corenlpaffect.AffectAnnotations.ContributionAnnotation;
import io.github.corenlpaffect.AffectAnnotations.TargetAnnotation;
import io.github.corenlpaffect.AffectAnnotations.TargetsAnnotation;
import io.github.corenlpaffect.TargetAffect;
import io.github.corenlpaffect.TokenContribution;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

class AffectAnnotationSerializerTest {
  private static final StanfordCoreNLP TOKENIZER =
      new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", "tokenize"));
  private static final AffectAnnotationSerializer OURS = new AffectAnnotationSerializer();
  private static final ProtobufAnnotationSerializer STOCK = new ProtobufAnnotationSerializer();

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  @Domain(RandomAffects.class)
  @Domain(DomainContext.Global.class)
  void everyAffectComesBackBitForBit(
      @ForAll Affect first, @ForAll Affect second, @ForAll Affect all) throws Exception {
    Annotation document = document();
    sentence(document, 0).set(AffectAnnotation.class, first);
    sentence(document, 1).set(AffectAnnotation.class, second);
    document.set(AffectAnnotation.class, all);
    Annotation read = transfer(document, OURS, OURS);
    assertEquals(first, Documents.affect(sentence(read, 0)));
    assertEquals(second, Documents.affect(sentence(read, 1)));
    assertEquals(all, read.get(AffectAnnotation.class));
    assertEquals(inOrder(all), inOrder(read.get(AffectAnnotation.class)));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  @Domain(RandomAffects.class)
  @Domain(DomainContext.Global.class)
  void everyExplanationComesBackBitForBit(
      @ForAll TokenContribution baseline, @ForAll TokenContribution contribution) throws Exception {
    Annotation document = document();
    sentence(document, 1).set(BaselineAnnotation.class, baseline);
    tokens(document, 1).get(2).set(ContributionAnnotation.class, contribution);
    Annotation read = transfer(document, OURS, OURS);
    assertNull(sentence(read, 0).get(BaselineAnnotation.class));
    assertEquals(baseline, sentence(read, 1).get(BaselineAnnotation.class));
    assertNull(tokens(read, 1).get(1).get(ContributionAnnotation.class));
    assertEquals(contribution, tokens(read, 1).get(2).get(ContributionAnnotation.class));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  @Domain(RandomAffects.class)
  @Domain(DomainContext.Global.class)
  void everyTargetComesBackBitForBit(@ForAll TargetAffect one, @ForAll TargetAffect two)
      throws Exception {
    Annotation document = document();
    sentence(document, 0).set(TargetsAnnotation.class, List.of());
    sentence(document, 1).set(TargetsAnnotation.class, List.of(one, two));
    Annotation read = transfer(document, OURS, OURS);
    assertEquals(List.of(), sentence(read, 0).get(TargetsAnnotation.class));
    assertEquals(List.of(one, two), sentence(read, 1).get(TargetsAnnotation.class));
  }

  @Test
  void anEntityMentionIsItsTargetAgain() throws Exception {
    Annotation document = document();
    CoreMap sentence = sentence(document, 0);
    CoreMap mention = Targets.mention(document, sentence, 1);
    TargetLinks.attach(List.of(Targets.of(0), Targets.of(1)), sentence);
    assertEquals(Targets.of(1), mention.get(TargetAnnotation.class));
    Annotation read = transfer(document, OURS, OURS);
    CoreMap again = sentence(read, 0).get(CoreAnnotations.MentionsAnnotation.class).get(0);
    assertEquals(Targets.of(1), again.get(TargetAnnotation.class));
  }

  @Test
  void classesOfSentimentComeBackWhereTheyWere() throws Exception {
    Annotation document = document();
    sentence(document, 0).set(SentimentClass.class, "Very positive");
    tokens(document, 1).get(0).set(SentimentClass.class, "Negative");
    Annotation read = transfer(document, OURS, OURS);
    assertEquals("Very positive", sentence(read, 0).get(SentimentClass.class));
    assertNull(sentence(read, 1).get(SentimentClass.class));
    assertEquals("Negative", tokens(read, 1).get(0).get(SentimentClass.class));
  }

  @Test
  void coreNlpReadsAllOfItsOwnFromOurBytes() throws Exception {
    Annotation document = annotated();
    Annotation plain = document();
    sentence(plain, 0).set(SentimentClass.class, "Positive");
    CoreDocument read = new CoreDocument(transfer(document, OURS, STOCK));
    assertEquals("Positive", read.sentences().get(0).sentiment());
    Annotation expected = transfer(plain, STOCK, STOCK);
    assertEquals(STOCK.toProto(expected), STOCK.toProto(read.annotation()));
  }

  @Test
  void weReadWhatCoreNlpWrites() throws Exception {
    Annotation document = document();
    Annotation read = transfer(document, STOCK, OURS);
    assertEquals(STOCK.toProto(transfer(document, STOCK, STOCK)), STOCK.toProto(read));
    assertFalse(read.containsKey(AffectAnnotation.class));
    assertFalse(sentence(read, 0).containsKey(AffectAnnotation.class));
  }

  @Test
  void aTextWithoutSentencesKeepsItsAffectAndItsEmptyLists() throws Exception {
    Annotation document = TOKENIZER.process("");
    document.set(AffectAnnotation.class, Affect.none());
    Annotation read = transfer(document, OURS, OURS);
    assertEquals(Affect.none(), read.get(AffectAnnotation.class));
    assertEquals(List.of(), Documents.sentences(read));
    assertEquals(List.of(), read.get(CoreAnnotations.TokensAnnotation.class));
    assertFalse(
        transfer(new Annotation("x"), OURS, OURS)
            .containsKey(CoreAnnotations.SentencesAnnotation.class));
  }

  @Test
  void anUnknownKeyIsRefusedUnlessLossIsAllowed() throws Exception {
    Annotation document = annotated();
    sentence(document, 0).set(UnknownKey.class, "x");
    assertThrows(LossySerializationException.class, () -> transfer(document, OURS, OURS));
    Annotation read = transfer(document, new AffectAnnotationSerializer(false), OURS);
    assertFalse(sentence(read, 0).containsKey(UnknownKey.class));
    assertEquals(Documents.affect(sentence(document, 0)), Documents.affect(sentence(read, 0)));
  }

  @Test
  void aDamagedAffectIsToldByItsSentence() {
    ByteString bytes = AffectMessages.of(Documents.affect(0.5));
    assertDamaged("While parsing a protocol message", bytes.substring(0, bytes.size() - 3));
    assertDamaged("sentiment has 0 bytes, not those of 5 numbers", ByteString.EMPTY);
    assertDamaged("sentiment has 80 bytes, not those of 5 numbers", bytes.concat(bytes));
    assertDamaged("affect is there 2 times, not once", bytes, bytes);
    UnknownFieldSet message =
        UnknownFieldSet.newBuilder()
            .addField(1, MessageFields.numbers(0.25, 0.25, 0.25))
            .addField(2, MessageFields.number(0))
            .build();
    assertDamaged("sentiment has 24 bytes, not those of 5 numbers", message.toByteString());
  }

  @Test
  void aNumberThatCannotBeIsNamed() throws Exception {
    UnknownFieldSet valid = UnknownFieldSet.parseFrom(AffectMessages.of(Documents.affect(0.5)));
    UnknownFieldSet.Builder wrong = valid.toBuilder().clearField(2);
    wrong.addField(2, MessageFields.number(7));
    assertDamaged("valence is 7.0, not in −1…1", wrong.build().toByteString());
  }

  @Test
  void aDamagedContributionIsToldByItsToken() throws Exception {
    CoreNLPProtos.Token token =
        CoreNLPProtos.Token.newBuilder()
            .setWord("sun")
            .setUnknownFields(fields(AffectMessages.CONTRIBUTION, ByteString.EMPTY))
            .build();
    RuntimeIOException refusal =
        assertThrows(RuntimeIOException.class, () -> OURS.fromProto(token));
    assertEquals(
        "the contribution of the token sun (field 179) is damaged: valence is there 0 times, not"
            + " once",
        refusal.getMessage());
  }

  private static void assertDamaged(String reason, ByteString... affects) {
    CoreNLPProtos.Document.Builder proto = OURS.toProto(annotated()).toBuilder();
    proto.getSentenceBuilder(1).setUnknownFields(fields(AffectMessages.AFFECT, affects));
    CoreNLPProtos.Document damaged = proto.build();
    RuntimeIOException refusal =
        assertThrows(RuntimeIOException.class, () -> OURS.fromProto(damaged));
    String start = "the affect of the sentence of index 1 (field 177) is damaged: " + reason;
    assertEquals(start, refusal.getMessage().substring(0, start.length()));
  }

  private static UnknownFieldSet fields(int number, ByteString... values) {
    Field.Builder field = Field.newBuilder();
    List.of(values).forEach(field::addLengthDelimited);
    return UnknownFieldSet.newBuilder().addField(number, field.build()).build();
  }

  /** A document of two sentences with all that the annotator leaves. */
  private static Annotation annotated() {
    Annotation document = document();
    document.set(AffectAnnotation.class, Documents.affect(0.25));
    TokenContribution part = new TokenContribution(0.1, 0, 0, 0, 0, 0.2, 0, 0, 0);
    for (CoreMap sentence : Documents.sentences(document)) {
      sentence.set(AffectAnnotation.class, Documents.affect(0.5));
      sentence.set(BaselineAnnotation.class, part);
      sentence
          .get(CoreAnnotations.TokensAnnotation.class)
          .forEach(token -> token.set(ContributionAnnotation.class, part));
    }
    sentence(document, 0).set(SentimentClass.class, "Positive");
    return document;
  }

  private static Annotation document() {
    return TOKENIZER.process("I love the sun \uD83D\uDE00.\nIt does not shine here.");
  }

  private static Annotation transfer(
      Annotation document, ProtobufAnnotationSerializer writer, ProtobufAnnotationSerializer reader)
      throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.write(document, bytes);
    return reader.read(new ByteArrayInputStream(bytes.toByteArray())).first();
  }

  private static CoreMap sentence(Annotation document, int index) {
    return Documents.sentences(document).get(index);
  }

  private static List<CoreLabel> tokens(Annotation document, int sentence) {
    return sentence(document, sentence).get(CoreAnnotations.TokensAnnotation.class);
  }

  /** The names and labels of the further outputs as they follow each other. */
  private static List<String> inOrder(Affect affect) {
    List<String> names = new ArrayList<>();
    affect
        .extra()
        .forEach(
            (head, outputs) -> {
              names.add(head);
              names.addAll(outputs.keySet());
            });
    return names;
  }

  private static final class UnknownKey implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
      return String.class;
    }
  }
}
