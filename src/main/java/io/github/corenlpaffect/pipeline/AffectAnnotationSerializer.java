package io.github.corenlpaffect.pipeline;

import com.google.protobuf.UnknownFieldSet;
import edu.stanford.nlp.io.RuntimeIOException;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoreNLPProtos;
import edu.stanford.nlp.pipeline.ProtobufAnnotationSerializer;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations;
import io.github.corenlpaffect.TargetAffect;
import io.github.corenlpaffect.TokenContribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * CoreNLP's protobuf format with the affect in it. CoreNLP's own reader reads what this writes, and
 * skips the affect, which stands in extension fields that {@link AffectMessages} describes; this
 * reads what CoreNLP's own writes. All values of {@link AffectAnnotations} come back equal, bit for
 * bit. The class of sentiment, {@code CoreSentence.sentiment()}, has a field of CoreNLP's own in
 * every sentence, so that any reader gets it. In a pipeline's properties:
 *
 * <pre>
 * outputFormat = serialized
 * outputSerializer = io.github.corenlpaffect.pipeline.AffectAnnotationSerializer
 * </pre>
 *
 * <p>CoreNLP's format cannot tell a text without sentences from one that has not been split: of a
 * text without sentences that has an affect the empty lists of sentences and tokens come back. An
 * affect that is damaged is refused with a {@link RuntimeIOException}. Thread-safe.
 */
public class AffectAnnotationSerializer extends ProtobufAnnotationSerializer {
  private static final ExtensionField<Affect> AFFECT =
      new ExtensionField<Affect>(
          AffectMessages.AFFECT,
          "affect",
          AffectAnnotations.AffectAnnotation.class,
          AffectMessages::of,
          AffectMessages::affect);

  private static final ExtensionField<TokenContribution> BASELINE =
      new ExtensionField<TokenContribution>(
          AffectMessages.BASELINE,
          "baseline",
          AffectAnnotations.BaselineAnnotation.class,
          AffectMessages::of,
          AffectMessages::contribution);

  private static final ExtensionField<TokenContribution> CONTRIBUTION =
      new ExtensionField<TokenContribution>(
          AffectMessages.CONTRIBUTION,
          "contribution",
          AffectAnnotations.ContributionAnnotation.class,
          AffectMessages::of,
          AffectMessages::contribution);

  private static final ExtensionField<List<TargetAffect>> TARGETS =
      new ExtensionField<List<TargetAffect>>(
          TargetMessages.TARGETS,
          "targets",
          AffectAnnotations.TargetsAnnotation.class,
          TargetMessages::of,
          TargetMessages::targets);

  /** A serializer that refuses, as CoreNLP's own, to lose annotations. */
  public AffectAnnotationSerializer() {
    super();
  }

  /**
   * A serializer that may lose annotations.
   *
   * @param enforceLosslessSerialization whether writing throws {@link LossySerializationException}
   *     at a key that has no place in the format, instead of leaving it out
   */
  public AffectAnnotationSerializer(boolean enforceLosslessSerialization) {
    super(enforceLosslessSerialization);
  }

  @Override
  protected CoreNLPProtos.Document.Builder toProtoBuilder(
      Annotation document, Set<Class<?>> keysToSerialize) {
    UnknownFieldSet.Builder fields = UnknownFieldSet.newBuilder();
    AFFECT.write(document, keysToSerialize, fields);
    return super.toProtoBuilder(document, keysToSerialize).mergeUnknownFields(fields.build());
  }

  @Override
  protected CoreNLPProtos.Sentence.Builder toProtoBuilder(
      CoreMap sentence, Set<Class<?>> keysToSerialize) {
    UnknownFieldSet.Builder fields = UnknownFieldSet.newBuilder();
    AFFECT.write(sentence, keysToSerialize, fields);
    BASELINE.write(sentence, keysToSerialize, fields);
    TARGETS.write(sentence, keysToSerialize, fields);
    return super.toProtoBuilder(sentence, keysToSerialize).mergeUnknownFields(fields.build());
  }

  @Override
  protected CoreNLPProtos.Token.Builder toProtoBuilder(
      CoreLabel token, Set<Class<?>> keysToSerialize, Set<Class<?>> keysToSkip) {
    UnknownFieldSet.Builder fields = UnknownFieldSet.newBuilder();
    CONTRIBUTION.write(token, keysToSerialize, fields);
    return super.toProtoBuilder(token, keysToSerialize, keysToSkip)
        .mergeUnknownFields(fields.build());
  }

  @Override
  public Annotation fromProto(CoreNLPProtos.Document proto) {
    Annotation document = super.fromProto(proto);
    AFFECT.read(proto.getUnknownFields(), document, "document");
    if (document.containsKey(AffectAnnotations.AffectAnnotation.class)) {
      addEmptyLists(document);
    }
    AnnotationParts.sentences(document).forEach(TargetLinks::link);
    return document;
  }

  @Override
  protected CoreMap fromProtoNoTokens(CoreNLPProtos.Sentence proto) {
    CoreMap sentence = super.fromProtoNoTokens(proto);
    String where = "sentence of index " + proto.getSentenceIndex();
    AFFECT.read(proto.getUnknownFields(), sentence, where);
    BASELINE.read(proto.getUnknownFields(), sentence, where);
    TARGETS.read(proto.getUnknownFields(), sentence, where);
    return sentence;
  }

  @Override
  public CoreLabel fromProto(CoreNLPProtos.Token proto) {
    CoreLabel token = super.fromProto(proto);
    CONTRIBUTION.read(proto.getUnknownFields(), token, "token " + proto.getWord());
    return token;
  }

  private static void addEmptyLists(Annotation document) {
    if (!document.containsKey(CoreAnnotations.SentencesAnnotation.class)) {
      document.set(CoreAnnotations.SentencesAnnotation.class, new ArrayList<>());
    }
    if (!document.containsKey(CoreAnnotations.TokensAnnotation.class)) {
      document.set(CoreAnnotations.TokensAnnotation.class, new ArrayList<>());
    }
  }
}
