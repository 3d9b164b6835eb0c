package io.github.corenlpaffect.annotation.collect;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.OwnFormat;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.FileReplacement;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.pipeline.AffectJson;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes what was collected. */
final class CollectedTable {
  private static final HeadSpec EMOTIONS =
      HeadSpec.regression(OwnFormat.NAME + "/emotions", 0, 1, Emotion.labels());

  private static final HeadSpec VALENCE =
      HeadSpec.regression(OwnFormat.NAME + "/valence", -1, 1, List.of("valence"));

  private CollectedTable() {}

  /**
   * Writes the project's own TSV.
   *
   * @param predictions whether valence and emotions stand there beside the text
   */
  static void write(Path file, Iterable<Candidate> texts, boolean predictions) throws IOException {
    List<Task> tasks =
        Stream.of(EMOTIONS, VALENCE)
            .filter(head -> predictions)
            .map(head -> Task.ofOutputs(head, Scale.ABSOLUTE))
            .toList();
    OwnFormat.write(file, tasks, Iterables.transform(texts, CollectedTable::labelled));
  }

  /** Writes CSV of where the texts come from, a row for each. */
  static void writePlaces(Path file, Iterable<Candidate> texts) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setHeader("source", "line").setRecordSeparator("\n").get();
    try (FileReplacement replacement = FileReplacement.of(file)) {
      CSVPrinter printer =
          new CSVPrinter(
              new OutputStreamWriter(replacement.stream(), StandardCharsets.UTF_8), format);
      for (Candidate text : texts) {
        printer.printRecord(text.source(), text.line());
      }
      printer.flush();
      replacement.finish();
    }
  }

  private static LabelledText labelled(Candidate text) {
    double[] emotions =
        Stream.of(Emotion.values())
            .mapToDouble(emotion -> rounded(text.emotions().intensity(emotion)))
            .toArray();
    return new LabelledText(
        text.source() + ":" + text.line(),
        text.text(),
        ImmutableMap.of(
            EMOTIONS.name(), emotions, VALENCE.name(), new double[] {rounded(text.valence())}));
  }

  private static double rounded(double value) {
    return AffectJson.rounded(value).doubleValue();
  }
}
