package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.JSONOutputter;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.AffectAnnotations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import javax.json.JsonObject;

/**
 * CoreNLP's own JSON with an object {@code affect} ({@link AffectJson}) as the first member of the
 * document and of each sentence that has an {@code AffectAnnotation}; every other character stays
 * as CoreNLP prints it. A {@code customOutputter} for {@code outputFormat = custom}.
 */
public final class AffectJSONOutputter extends JSONOutputter {

  @Override
  public void print(Annotation document, OutputStream target, Options options) throws IOException {
    ByteArrayOutputStream stock = new ByteArrayOutputStream();
    super.print(document, stock, options);
    List<CoreMap> sentences = document.get(CoreAnnotations.SentencesAnnotation.class);
    String spliced =
        new JsonSplicer(stock.toString(options.encoding), options.pretty)
            .splice(
                affect(document),
                Optional.ofNullable(sentences).orElse(List.of()).stream()
                    .map(AffectJSONOutputter::affect)
                    .iterator());
    target.write(spliced.getBytes(options.encoding));
    target.flush();
  }

  private static Optional<JsonObject> affect(CoreMap text) {
    return Optional.ofNullable(text.get(AffectAnnotations.AffectAnnotation.class))
        .map(AffectJson::of);
  }
}
