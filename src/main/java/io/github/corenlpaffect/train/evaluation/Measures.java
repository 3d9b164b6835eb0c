package io.github.corenlpaffect.train.evaluation;

import static io.github.corenlpaffect.train.evaluation.Measure.ACCURACY;
import static io.github.corenlpaffect.train.evaluation.Measure.CALIBRATION_ERROR;
import static io.github.corenlpaffect.train.evaluation.Measure.CLASS_MACRO_F1;
import static io.github.corenlpaffect.train.evaluation.Measure.EMOTION_F1;
import static io.github.corenlpaffect.train.evaluation.Measure.JACCARD;
import static io.github.corenlpaffect.train.evaluation.Measure.KAPPA;
import static io.github.corenlpaffect.train.evaluation.Measure.MACRO_F1;
import static io.github.corenlpaffect.train.evaluation.Measure.MACRO_RECALL;
import static io.github.corenlpaffect.train.evaluation.Measure.MICRO_F1;
import static io.github.corenlpaffect.train.evaluation.Measure.PEARSON;
import static io.github.corenlpaffect.train.evaluation.Measure.POLAR_F1;
import static io.github.corenlpaffect.train.evaluation.Measure.ROC_AREA;
import static io.github.corenlpaffect.train.evaluation.Measure.SPEARMAN;
import static io.github.corenlpaffect.train.evaluation.Measure.WEIGHTED_F1;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.model.HeadSpec;
import java.util.List;

/**
 * The measures of each task: those of its owners where they have chosen some, else what its kind
 * allows. The first is the one by which systems are compared.
 */
final class Measures {
  /** Where a text carries at least a moderate amount: the second measure of SemEval-2018. */
  private static final Measure PEARSON_OF_MODERATE =
      PEARSON.on("gold ≥ 0.5", scored -> scored.goldAtLeast(0.5));

  private static final Measure POLAR_ACCURACY = ACCURACY.on("two classes", Scored::polar);

  private Measures() {}

  static List<Measure> of(HeadSpec head) {
    return switch (head.name()) {
      case "semeval2018/ei-reg", "semeval2018/v-reg" ->
          and(PEARSON.onEach(several(head)), PEARSON, PEARSON_OF_MODERATE, SPEARMAN);
      case "semeval2018/ei-oc", "semeval2018/v-oc" -> List.of(KAPPA, PEARSON);
      case "semeval2018/e-c" ->
          and(
              ROC_AREA.onEachEmotion(head.labels()),
              JACCARD,
              MICRO_F1,
              MACRO_F1,
              ROC_AREA.onEmotions());
      case "semeval2017-4a" -> List.of(MACRO_RECALL, POLAR_F1, ACCURACY, CALIBRATION_ERROR);
      case "sst" -> List.of(ACCURACY, POLAR_ACCURACY, CALIBRATION_ERROR);
      case "brighter", "semeval2007/emotions" -> and(PEARSON.onEach(several(head)), PEARSON);
      case "semeval2007/valence" -> List.of(PEARSON);
      case "emobank", "facebook-va", "wassa2022/empathy" -> PEARSON.onEach(head.labels());
      case "goemotions" -> List.of(MACRO_F1);
      case "xed" -> and(ROC_AREA.onEachEmotion(head.labels()), ROC_AREA.onEmotions(), MACRO_F1);
      case "meld/emotion", "emorynlp" -> List.of(WEIGHTED_F1, CLASS_MACRO_F1);
      case "goemotions-polarity" -> List.of(MACRO_RECALL, ACCURACY, CALIBRATION_ERROR);
      case "meld/sentiment" -> List.of(MACRO_RECALL, ACCURACY);
      case "emocontext" -> List.of(EMOTION_F1, CLASS_MACRO_F1);
      case "semeval2016-stance/sentiment" -> List.of(MACRO_RECALL, POLAR_F1, ACCURACY);
      case "semeval2016-stance/emotions" ->
          and(ROC_AREA.onEachEmotion(head.labels()), ROC_AREA.onEmotions(), MICRO_F1, MACRO_F1);
      case "wassa2022/emotion" -> List.of(CLASS_MACRO_F1, ACCURACY);
      default -> ofKind(head);
    };
  }

  private static List<Measure> ofKind(HeadSpec head) {
    return switch (head.kind()) {
      case REGRESSION -> and(PEARSON.onEach(several(head)), PEARSON, SPEARMAN);
      case ORDINAL -> List.of(PEARSON, KAPPA);
      case SINGLE_LABEL -> List.of(ACCURACY, CLASS_MACRO_F1);
      case MULTI_LABEL -> List.of(MACRO_F1, ROC_AREA);
    };
  }

  /** The labels to show one by one: none where there is but one. */
  private static List<String> several(HeadSpec head) {
    return head.labels().size() > 1 ? head.labels() : List.of();
  }

  private static List<Measure> and(List<Measure> ofLabels, Measure... first) {
    return ImmutableList.<Measure>builder().add(first).addAll(ofLabels).build();
  }
}
