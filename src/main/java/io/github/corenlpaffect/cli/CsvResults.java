package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.pipeline.AffectJson;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Results as CSV with a header, one row each; a cell is empty where a text has no such output. */
final class CsvResults implements ResultWriter {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private final CSVPrinter printer;
  private final List<HeadSpec> extraHeads;

  /**
   * A CSV file.
   *
   * @param out where it is written
   * @param extraHeads the heads that stand in further columns
   */
  CsvResults(Writer out, List<HeadSpec> extraHeads) throws IOException {
    printer = new CSVPrinter(out, FORMAT);
    this.extraHeads = extraHeads;
    printer.printRecord(header());
  }

  @Override
  public void write(AnnotatedText result) throws IOException {
    Affect affect = result.affect();
    List<Object> row = new ArrayList<>();
    row.add(result.text());
    row.add(result.unit().label());
    row.add(affect.sentiment().label());
    for (Sentiment sentiment : Sentiment.values()) {
      row.add(number(affect.sentimentDistribution().probability(sentiment)));
    }
    row.add(number(affect.valence()));
    for (Emotion emotion : Emotion.values()) {
      row.add(number(affect.emotions().intensity(emotion)));
    }
    row.add(number(affect.confidence().sentiment()));
    row.add(number(affect.confidence().valence()));
    row.add(number(affect.confidence().emotions()));
    for (HeadSpec head : extraHeads) {
      Map<String, Double> outputs = affect.extra().getOrDefault(head.name(), Map.of());
      head.labels()
          .forEach(label -> row.add(outputs.containsKey(label) ? number(outputs.get(label)) : ""));
    }
    printer.printRecord(row);
  }

  @Override
  public void finish() throws IOException {
    printer.flush();
  }

  private List<String> header() {
    List<String> header = new ArrayList<>(List.of("text", "unit", "sentiment"));
    for (Sentiment sentiment : Sentiment.values()) {
      header.add("p_" + sentiment.name().toLowerCase(Locale.ROOT));
    }
    header.add("valence");
    for (Emotion emotion : Emotion.values()) {
      header.add(emotion.label());
    }
    header.addAll(List.of("confidence_sentiment", "confidence_valence", "confidence_emotions"));
    for (HeadSpec head : extraHeads) {
      head.labels().forEach(label -> header.add(head.name() + ":" + label));
    }
    return header;
  }

  private static String number(double value) {
    return AffectJson.rounded(value).toPlainString();
  }
}
