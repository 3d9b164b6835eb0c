package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.JSONOutputter;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.AffectAnnotations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.json.JsonObject;

/**
 * CoreNLP's own JSON with an object {@code affect} ({@link AffectJson}) as the first member of the
 * document and of each sentence that has an {@code AffectAnnotation}, of each entity mention that
 * has a {@code TargetAnnotation}, and of each token that has a {@code ContributionAnnotation};
 * every other character stays as CoreNLP prints it. A {@code customOutputter} for {@code
 * outputFormat = custom}.
 */
public final class AffectJSONOutputter extends JSONOutputter {

  @Override
  public void print(Annotation document, OutputStream target, Options options) throws IOException {
    ByteArrayOutputStream stock = new ByteArrayOutputStream();
    super.print(document, stock, options);
    String spliced =
        new JsonSplicer(stock.toString(options.encoding), options.pretty)
            .splice(
                AffectJson.of(document),
                AnnotationParts.sentences(document).stream()
                    .map(AffectJSONOutputter::sentence)
                    .iterator());
    target.write(spliced.getBytes(options.encoding));
    target.flush();
  }

  private static JsonSplicer.Sentence sentence(CoreMap sentence) {
    List<CoreLabel> tokens = AnnotationParts.tokens(sentence);
    boolean explained =
        tokens.stream().anyMatch(token -> AnnotationParts.contribution(token).isPresent());
    return new JsonSplicer.Sentence(
        AffectJson.of(sentence),
        mentions(sentence),
        explained
            ? tokens.stream().map(AffectJSONOutputter::contribution).iterator()
            : Collections.emptyIterator());
  }

  private static Iterator<Optional<JsonObject>> mentions(CoreMap sentence) {
    List<CoreMap> mentions = sentence.get(CoreAnnotations.MentionsAnnotation.class);
    return AnnotationParts.hasTargets(sentence) && mentions != null
        ? mentions.stream().map(AffectJSONOutputter::target).iterator()
        : Collections.emptyIterator();
  }

  private static Optional<JsonObject> target(CoreMap mention) {
    return Optional.ofNullable(mention.get(AffectAnnotations.TargetAnnotation.class))
        .map(AffectJson::said);
  }

  private static Optional<JsonObject> contribution(CoreLabel token) {
    return AnnotationParts.contribution(token).map(AffectJson::of);
  }
}
