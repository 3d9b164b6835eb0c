package io.github.corenlpaffect.annotation.rating;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Doubles;
import io.github.corenlpaffect.annotation.consensus.CorrectedMeans;
import io.github.corenlpaffect.annotation.consensus.DawidSkene;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.OwnFormat;
import io.github.corenlpaffect.corpus.Task;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The labels that follow from all answers: of amounts their mean, corrected for what each annotator
 * gives too much; of categories their probabilities after Dawid and Skene. What somebody has
 * decided stands above both. Immutable.
 */
public final class Consensus {
  private static final int DECIMALS = 4;

  private final Task task;
  private final RatedTexts rated;
  private final double[][] labels;

  private Consensus(Task task, RatedTexts rated, double[][] labels) {
    this.task = task;
    this.rated = rated;
    this.labels = labels;
  }

  /**
   * Labels for a column of amounts, such as {@code urgency@0..1}.
   *
   * @param to the scale of the column, onto which that of the answers is mapped linearly
   * @param decisions final answers by the place of the text
   */
  public static Consensus ofAmounts(
      String dimension, RatedTexts rated, Amounts to, Map<Integer, Double> decisions) {
    Amounts from = (Amounts) rated.kind();
    checkArgument(from.isKnown(), "the scale of the answers is not known");
    CorrectedMeans means = CorrectedMeans.fit(rated.ratings());
    double[][] labels = new double[rated.items().size()][1];
    for (int item = 0; item < labels.length; item++) {
      Double decided = decisions.get(item);
      labels[item][0] = from.onto(to, decided == null ? means.value(item) : decided);
    }
    return new Consensus(OwnFormat.amounts(dimension + "@" + to), rated, labels);
  }

  /**
   * Labels for a column of categories, such as {@code topic}.
   *
   * @param soft whether they are probabilities, or the most probable category
   * @param decisions final answers by the place of the text
   */
  public static Consensus ofCategories(
      String dimension, RatedTexts rated, boolean soft, Map<Integer, Double> decisions) {
    List<String> names = ((Categories) rated.kind()).names();
    Task task = OwnFormat.classes(dimension, names);
    int[] places = places(task.head().labels(), names);
    DawidSkene model = DawidSkene.fit(rated.ratings(), names.size(), DawidSkene.CAREFUL);
    double[][] labels = new double[rated.items().size()][task.head().labels().size()];
    for (int item = 0; item < labels.length; item++) {
      double[] probabilities = model.probabilities(item);
      Double decided = decisions.get(item);
      double best = Doubles.indexOf(probabilities, Doubles.max(probabilities));
      for (int category = 0; category < probabilities.length; category++) {
        double certain = category == (decided == null ? best : decided) ? 1 : 0;
        labels[item][places[category]] =
            soft && decided == null ? probabilities[category] : certain;
      }
    }
    return new Consensus(task, rated, labels);
  }

  /** The task that the labels are of, for the project's own TSV. */
  public Task task() {
    return task;
  }

  /** The label of a text, one number for each label of the task, with four decimals. */
  public double[] label(int item) {
    return Arrays.stream(labels[item]).map(Consensus::rounded).toArray();
  }

  /** The texts with their labels. */
  public List<LabelledText> texts() {
    List<LabelledText> texts = new ArrayList<>();
    for (int item = 0; item < labels.length; item++) {
      texts.add(
          new LabelledText(
              rated.items().get(item).id(),
              rated.items().get(item).text(),
              ImmutableMap.of(task.head().name(), label(item))));
    }
    return texts;
  }

  /** Where each category stands among the labels of the head; CoreNLP's own have their order. */
  private static int[] places(List<String> labels, List<String> names) {
    return names.stream()
        .mapToInt(
            name -> {
              int place = 0;
              while (place < labels.size() && !labels.get(place).equalsIgnoreCase(name)) {
                place++;
              }
              checkArgument(
                  place < labels.size(), "the category %s: expected one of %s", name, labels);
              return place;
            })
        .toArray();
  }

  private static double rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
  }
}
