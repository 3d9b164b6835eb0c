import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.AffectAnnotations;
import io.github.corenlpaffect.TargetAffect;
import io.github.corenlpaffect.TargetAffect.Polarity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Prints what customers like and dislike: of a file with a review a line, the aspects by liking.
 */
public final class ReviewsByAspect {
  private static final int LEAST_OPINIONS = 3;

  private ReviewsByAspect() {}

  public static void main(String[] args) throws IOException {
    StanfordCoreNLP pipeline = pipeline();
    Map<String, List<Double>> valences = new TreeMap<>();
    for (String review : Files.readAllLines(Path.of(args[0]))) {
      Annotation document = pipeline.process(review);
      for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
        for (TargetAffect target : sentence.get(AffectAnnotations.TargetsAnnotation.class)) {
          if (target.polarity() != Polarity.NEUTRAL) {
            String aspect = target.span().text().toLowerCase(Locale.ROOT);
            valences.computeIfAbsent(aspect, any -> new ArrayList<>()).add(target.valence());
          }
        }
      }
    }
    valences.entrySet().stream()
        .filter(aspect -> aspect.getValue().size() >= LEAST_OPINIONS)
        .sorted(Comparator.comparingDouble(aspect -> -mean(aspect.getValue())))
        .forEach(aspect -> print(aspect.getKey(), aspect.getValue()));
  }

  private static StanfordCoreNLP pipeline() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,affect");
    properties.setProperty(
        "customAnnotatorClass.affect", "io.github.corenlpaffect.pipeline.AffectAnnotator");
    properties.setProperty("affect.targets", "true");
    return new StanfordCoreNLP(properties);
  }

  private static void print(String aspect, List<Double> valences) {
    long good = valences.stream().filter(valence -> valence > 0).count();
    System.out.printf(
        Locale.ROOT,
        "%-20s %+.2f  %d good, %d bad%n",
        aspect,
        mean(valences),
        good,
        valences.size() - good);
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(value -> value).average().orElseThrow();
  }
}
