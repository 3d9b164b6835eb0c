package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationOutputter;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A header and a row for each sentence ({@link AffectCsv}), and for each of its targets below it. A
 * {@code customOutputter} for {@code outputFormat = custom}.
 */
public final class AffectCSVOutputter extends AnnotationOutputter {

  @Override
  public void print(Annotation document, OutputStream target, Options options) throws IOException {
    List<CoreMap> sentences = AnnotationParts.sentences(document);
    AffectCsv csv = new AffectCsv(furtherColumns(sentences));
    StringBuilder table = new StringBuilder(csv.header());
    for (CoreMap sentence : sentences) {
      table.append(
          csv.row(
              AnnotationParts.SENTENCE,
              AnnotationParts.text(sentence),
              AnnotationParts.affect(sentence)));
      AnnotationParts.targets(sentence).forEach(found -> table.append(csv.row(found)));
    }
    target.write(table.toString().getBytes(options.encoding));
    target.flush();
  }

  private static List<String> furtherColumns(List<CoreMap> sentences) {
    List<String> columns = new ArrayList<>(extraColumns(sentences));
    if (sentences.stream().anyMatch(AnnotationParts::hasTargets)) {
      columns.addAll(AffectCsv.TARGET_COLUMNS);
    }
    return columns;
  }

  private static List<String> extraColumns(List<CoreMap> sentences) {
    return sentences.stream()
        .flatMap(sentence -> AnnotationParts.affect(sentence).stream())
        .flatMap(affect -> AffectColumns.extra(affect).keySet().stream())
        .distinct()
        .toList();
  }
}
