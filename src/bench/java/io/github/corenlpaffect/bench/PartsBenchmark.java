package io.github.corenlpaffect.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.corenlpaffect.feature.FeatureExtractor;
import io.github.corenlpaffect.feature.SentenceFeatures;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.Scratch;
import io.github.corenlpaffect.model.ShippedModel;
import io.github.corenlpaffect.pipeline.AffectAnnotator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Sentences per second of the parts of the annotator, each for itself, on sentences that have been
 * tokenized: the way from tokens to features, from features to the rows of words, from features to
 * the raw outputs (rows included), and the whole annotator with the documents' affect. That they
 * find the caches as they have left them makes them faster than they are behind the tokenizer.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
public class PartsBenchmark {
  private final List<Annotation> documents = new ArrayList<>();
  private final List<CoreMap> sentences = new ArrayList<>();
  private final List<SentenceFeatures> extracted = new ArrayList<>();
  private final SentenceFeatures features = new SentenceFeatures();
  private AffectModel model;
  private FeatureExtractor extractor;
  private Scratch scratch;
  private AffectAnnotator annotator;

  @Setup
  public void prepare() throws IOException {
    Optional<ShippedModel> shipped = ShippedModel.named(LoadBenchmark.MODEL);
    model =
        shipped.isPresent() ? shipped.get().read() : AffectModel.load(Path.of(LoadBenchmark.MODEL));
    extractor = new FeatureExtractor(model.parts().vocabulary());
    scratch = new Scratch(model.parts().network());
    annotator = new AffectAnnotator(model, false, false);
    StanfordCoreNLP tokenizer =
        new StanfordCoreNLP(
            PropertiesUtils.asProperties("annotators", AnnotationBenchmark.TOKENIZE));
    for (String text : AnnotationBenchmark.texts()) {
      Annotation document = tokenizer.process(text);
      documents.add(document);
      sentences.addAll(document.get(CoreAnnotations.SentencesAnnotation.class));
    }
    for (CoreMap sentence : sentences) {
      extractor.extract(sentence, features);
      extracted.add(features.copy());
    }
  }

  @Benchmark
  public int features(AnnotationBenchmark.Counters counters) {
    int words = 0;
    for (CoreMap sentence : sentences) {
      extractor.extract(sentence, features);
      words += features.words();
    }
    counters.sentences += sentences.size();
    return words;
  }

  @Benchmark
  public float rows(AnnotationBenchmark.Counters counters) {
    float sum = 0;
    for (SentenceFeatures sentence : extracted) {
      for (int word = 0; word < sentence.words(); word++) {
        sum += model.rows().row(sentence, word)[0];
      }
    }
    counters.sentences += sentences.size();
    return sum;
  }

  @Benchmark
  public float network(AnnotationBenchmark.Counters counters) {
    float sum = 0;
    for (SentenceFeatures sentence : extracted) {
      model.parts().network().activate(sentence, model.rows(), scratch);
      model.parts().network().applyProduct(scratch);
      sum += scratch.product()[0];
    }
    counters.sentences += sentences.size();
    return sum;
  }

  @Benchmark
  public void annotator(AnnotationBenchmark.Counters counters) {
    documents.forEach(annotator::annotate);
    counters.sentences += sentences.size();
  }
}
