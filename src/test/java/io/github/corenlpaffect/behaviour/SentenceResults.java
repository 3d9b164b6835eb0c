package io.github.corenlpaffect.behaviour;

import io.github.corenlpaffect.Affect;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** A model's affects of the sentences of a file. */
record SentenceResults(SentenceFile file, List<Judged> judged) {

  /** A sentence and a model's affect of it. */
  record Judged(LabelledSentence sentence, Affect affect) {}

  static SentenceResults of(SentenceFile file, Function<String, Affect> model) throws IOException {
    return new SentenceResults(
        file,
        file.read().stream()
            .map(sentence -> new Judged(sentence, model.apply(sentence.text())))
            .toList());
  }

  /** Sentiment and emotions where something is expected of them, and all expectations at once. */
  List<Score> scores() {
    return List.of(
        Score.of(
            file.label() + ": sentiment",
            "sentences",
            judged.stream().filter(each -> each.sentence.sentiment().isPresent()).toList(),
            each -> each.sentence.sentimentHolds(each.affect)),
        Score.of(
            file.label() + ": emotions",
            "sentences",
            judged.stream().filter(each -> each.sentence.emotions().isPresent()).toList(),
            each -> each.sentence.emotionsHold(each.affect)),
        Score.of(
            file.label() + ": everything",
            "sentences",
            judged,
            each -> each.sentence.everythingHolds(each.affect)));
  }

  List<Judged> failures() {
    return judged.stream().filter(each -> !each.sentence.everythingHolds(each.affect)).toList();
  }
}
