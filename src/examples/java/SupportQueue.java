import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.corenlpaffect.AffectAnnotations.AffectAnnotation;
import io.github.corenlpaffect.Emotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Orders messages to a support team by their anger, the angriest first: a message is as angry as
 * its angriest sentence, however polite the others are.
 *
 * <pre>
 * java -cp 'target/classes:target/lib/*' src/examples/java/SupportQueue.java docs/examples/support.csv
 * </pre>
 */
public final class SupportQueue {
  /** A message with the intensity of its anger, 0…1, and the sentence that has it. */
  private record Ticket(String id, double anger, String sentence) {}

  private SupportQueue() {}

  public static void main(String[] files) throws IOException {
    StanfordCoreNLP pipeline =
        new StanfordCoreNLP(
            PropertiesUtils.asProperties(
                "annotators", "tokenize,affect",
                "customAnnotatorClass.affect", "io.github.corenlpaffect.pipeline.AffectAnnotator"));
    List<Ticket> queue = new ArrayList<>();
    CSVFormat withHeader = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(Files.newBufferedReader(Path.of(files[0])), withHeader)) {
      for (CSVRecord row : rows) {
        queue.add(ticket(row.get("id"), pipeline.processToCoreDocument(row.get("message"))));
      }
    }
    queue.sort(Comparator.comparingDouble(Ticket::anger).reversed());
    for (Ticket ticket : queue) {
      System.out.printf(
          Locale.ROOT, "%s  %.2f  %s%n", ticket.id(), ticket.anger(), ticket.sentence());
    }
  }

  private static Ticket ticket(String id, CoreDocument message) {
    return message.sentences().stream()
        .map(sentence -> new Ticket(id, anger(sentence), sentence.text()))
        .max(Comparator.comparingDouble(Ticket::anger))
        .orElse(new Ticket(id, 0, ""));
  }

  private static double anger(CoreSentence sentence) {
    return sentence.coreMap().get(AffectAnnotation.class).emotions().intensity(Emotion.ANGER);
  }
}
