package io.github.corenlpaffect.cli;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations.AffectAnnotation;
import io.github.corenlpaffect.AffectAnnotations.BaselineAnnotation;
import io.github.corenlpaffect.AffectAnnotations.ContributionAnnotation;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.TokenContribution;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that matter most to a sentence's valence and to the emotions that are in it.
 *
 * @param sentence whose tokens may have been explained
 */
record TableWords(CoreMap sentence) {
  private static final double FAINT_EMOTION = 0.1;
  private static final double FAINT_WORD = 0.02;
  private static final int MOST_WORDS = 6;

  /** What a few words add to one output: {@code valence: love +.52, I +.04}. */
  Stream<String> lines() {
    if (!sentence.containsKey(BaselineAnnotation.class)) {
      return Stream.empty();
    }
    Affect affect = sentence.get(AffectAnnotation.class);
    Stream<String> emotions =
        Stream.of(Emotion.values())
            .filter(emotion -> affect.emotions().intensity(emotion) >= FAINT_EMOTION)
            .flatMap(emotion -> line(emotion.label(), added -> added.to(emotion)).stream());
    return Stream.concat(line("valence", TokenContribution::valence).stream(), emotions);
  }

  private Optional<String> line(String output, ToDoubleFunction<TokenContribution> part) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    String words =
        tokens.stream()
            .map(token -> word(token, part))
            .filter(word -> Math.abs(word.added()) >= FAINT_WORD)
            .sorted(Comparator.comparingDouble(word -> -Math.abs(word.added())))
            .limit(MOST_WORDS)
            .map(Word::toString)
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? Optional.empty() : Optional.of(output + ": " + words);
  }

  private static Word word(CoreLabel token, ToDoubleFunction<TokenContribution> part) {
    return new Word(token.word(), part.applyAsDouble(token.get(ContributionAnnotation.class)));
  }

  /** What a word adds. */
  private record Word(String text, double added) {

    @Override
    public String toString() {
      return text + " " + String.format(Locale.ROOT, "%+.2f", added).replace("0.", ".");
    }
  }
}
