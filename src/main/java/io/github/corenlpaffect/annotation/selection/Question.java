package io.github.corenlpaffect.annotation.selection;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.HeadSpec;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Something that annotators are asked about a text, and that models answer. Immutable. */
sealed interface Question {

  /** The task that it belongs to: a part of what the product shows, or a head. */
  String task();

  /** The label of the task that it asks for. */
  String label();

  /**
   * What a model answers.
   *
   * @param shown what the product shows
   * @param heads by the head's name the probabilities of its raw outputs
   */
  Answer answer(Affect shown, Map<String, double[]> heads);

  /** The class of sentiment. */
  record OfSentiment() implements Question {
    @Override
    public String task() {
      return Tasks.SENTIMENT;
    }

    @Override
    public String label() {
      return Tasks.SENTIMENT;
    }

    @Override
    public Answer answer(Affect shown, Map<String, double[]> heads) {
      return Answer.ofClasses(
          Arrays.stream(Sentiment.values())
              .mapToDouble(shown.sentimentDistribution()::probability)
              .toArray());
    }
  }

  /** The valence, of which the product states its confidence. */
  record OfValence() implements Question {
    @Override
    public String task() {
      return Tasks.VALENCE;
    }

    @Override
    public String label() {
      return Tasks.VALENCE;
    }

    @Override
    public Answer answer(Affect shown, Map<String, double[]> heads) {
      return Answer.ofShare((shown.valence() + 1) / 2, 1 - shown.confidence().valence());
    }
  }

  /** The intensity of an emotion; the product states one confidence for all eight. */
  record OfEmotion(Emotion emotion) implements Question {
    @Override
    public String task() {
      return Tasks.EMOTIONS;
    }

    @Override
    public String label() {
      return emotion.label();
    }

    @Override
    public Answer answer(Affect shown, Map<String, double[]> heads) {
      return Answer.ofShare(shown.emotions().intensity(emotion), 1 - shown.confidence().emotions());
    }
  }

  /** The class that a head chooses. */
  record OfClasses(HeadSpec head) implements Question {
    @Override
    public String task() {
      return head.name();
    }

    @Override
    public String label() {
      return head.name();
    }

    @Override
    public Answer answer(Affect shown, Map<String, double[]> heads) {
      return Answer.ofClasses(heads.get(head.name()));
    }
  }

  /**
   * An amount, a level or a yes that a head says. Of a yes, and of the steps between levels, the
   * entropy tells how unsure it is. Heads of amounts state no spread; they learn by the likelihood
   * of a share, whose variance grows with p(1 − p) (Papke and Wooldridge 1996), four times which is
   * taken.
   */
  record OfLabel(HeadSpec head, String label) implements Question {
    @Override
    public String task() {
      return head.name();
    }

    @Override
    public Answer answer(Affect shown, Map<String, double[]> heads) {
      double[] all = heads.get(head.name());
      int outputs = head.outputs() / head.labels().size();
      int from = head.labels().indexOf(label) * outputs;
      double[] own = Arrays.copyOfRange(all, from, from + outputs);
      double share = Arrays.stream(own).average().orElseThrow();
      return Answer.ofShare(share, uncertainty(own));
    }

    private double uncertainty(double[] probabilities) {
      return switch (head.kind()) {
        case REGRESSION -> 4 * probabilities[0] * (1 - probabilities[0]);
        case ORDINAL, MULTI_LABEL, SINGLE_LABEL ->
            Arrays.stream(probabilities).map(Entropy::ofYes).average().orElseThrow();
      };
    }
  }

  /** The probabilities of a model's raw outputs by the names of its heads. */
  static Map<String, double[]> probabilities(List<HeadSpec> heads, float[] raw) {
    int[] offsets = HeadOutputs.offsets(heads);
    Map<String, double[]> byName = new HashMap<>();
    for (int i = 0; i < heads.size(); i++) {
      byName.put(heads.get(i).name(), HeadOutputs.probabilities(heads.get(i), raw, offsets[i]));
    }
    return byName;
  }
}
