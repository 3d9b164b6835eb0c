package io.github.corenlpaffect.bench.rivals;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.pipeline.AffectAnnotator;
import io.github.corenlpaffect.train.evaluation.CoreNlpSentiment;
import io.github.corenlpaffect.train.evaluation.ModelPredictor;
import io.github.corenlpaffect.train.evaluation.Predictor;
import io.github.corenlpaffect.train.evaluation.Vader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Speed beside quality of several systems, on the same 10,000 tweets, in one run, one thread each:
 *
 * <pre>
 * mvn -q -P bench,models test-compile exec:exec -Dbench=rivals.SideBySide -Dcorpora=DIR
 * </pre>
 *
 * <p>Quality is the mean recall of negative, neutral and positive on the tweets of SemEval-2017
 * that nobody has learnt from. The systems take turns, so that a busy machine slows all of them;
 * CoreNLP's own sentiment gets every fiftieth text. Needs {@code fasttext}, {@code node}, and
 * {@code src/main/scripts/fetch-vader.sh} to have been run.
 */
public final class SideBySide {
  private static final int TEXTS = 10_000;
  private static final int TURNS = 7;
  private static final int FEW = 50;

  private SideBySide() {}

  public static void main(String[] args) throws IOException {
    Tweets tweets = Tweets.read(Path.of(System.getProperty("corpora")));
    List<String> texts = tweets.texts(TEXTS);
    List<Rival> rivals = rivals(tweets);
    rivals.forEach(rival -> rival.warmUp(texts));
    for (int turn = 0; turn < TURNS; turn++) {
      rivals.forEach(rival -> rival.take(texts));
    }
    print(rivals, tweets);
  }

  private static ImmutableList<Rival> rivals(Tweets tweets) throws IOException {
    AffectModel model = AffectModel.english();
    Predictor fastText = FastText.learn(tweets.corpus().tasks().get(0), tweets.train());
    Predictor vader = new Vader(Path.of(".cache", "vader"));
    return ImmutableList.of(
        new Rival("tokenize", pipeline("tokenize"), Optional.empty(), 1),
        pipeline("tokenize,affect", new ModelPredictor(model, "tokenize"), 1),
        pipeline("tokenize,pos,affect", new ModelPredictor(model, "tokenize,pos"), 1),
        pipeline("tokenize,parse,sentiment", new CoreNlpSentiment(), FEW),
        new Rival(fastText.name(), Timing.ofProcess(fastText), Optional.of(fastText), 1),
        new Rival(vader.name(), Timing.ofProcess(vader), Optional.of(vader), 1));
  }

  private static Rival pipeline(String annotators, Predictor predictor, int every) {
    return new Rival(annotators, pipeline(annotators), Optional.of(predictor), every);
  }

  private static Timing pipeline(String annotators) {
    return Timing.of(
        new StanfordCoreNLP(
            PropertiesUtils.asProperties(
                "annotators",
                annotators,
                "customAnnotatorClass.affect",
                AffectAnnotator.class.getName())));
  }

  private static void print(List<Rival> rivals, Tweets tweets) {
    double tokenizer = rivals.get(0).median();
    String row = "%-26s %10s %20s %12s %13s%n";
    System.out.printf(row, "", "µs a text", "(range)", "of tokenize", "macro-recall");
    for (Rival rival : rivals) {
      System.out.printf(
          row,
          rival.name(),
          number("%,.1f", rival.median()),
          "(" + number("%,.1f", rival.fastest()) + " to " + number("%,.1f", rival.slowest()) + ")",
          number("%,.2f", rival.median() / tokenizer),
          rival.macroRecall(tweets).map(value -> number("%.3f", value)).orElse("–"));
    }
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
