package io.github.corenlpaffect.train.evaluation.domain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.EmoBankGenre;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.model.HeadSpec;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Texts of one kind out of one corpus.
 *
 * @param name the kind
 * @param corpus the corpus's name
 * @param head the name of the head whose labels are gold
 * @param measure what is compared
 * @param texts which texts of the corpus are of the kind
 */
public record Domain(
    String name, String corpus, String head, DomainMeasure measure, Predicate<LabelledText> texts) {

  private static final ImmutableList<Domain> ALL =
      ImmutableList.of(
          valence("tweets", "semeval2018", "semeval2018/v-reg"),
          polarity("tweets", "semeval2017-4a", "semeval2017-4a"),
          polarity("Reddit comments", "goemotions", "goemotions"),
          polarity("Reddit comments", "brighter", "brighter"),
          polarity("film reviews", "sst", "sst"),
          valence("headlines", "semeval2007", "semeval2007/valence"),
          genre("headlines", EmoBankGenre.HEADLINES),
          genre("newspapers", EmoBankGenre.NEWSPAPERS),
          polarity("film subtitles", "xed", "xed"),
          polarity("television dialogue", "meld", "meld/sentiment"),
          polarity("television dialogue", "emorynlp", "emorynlp"),
          genre("fiction", EmoBankGenre.FICTION),
          genre("blogs", EmoBankGenre.BLOGS),
          genre("essays", EmoBankGenre.ESSAYS),
          genre("letters", EmoBankGenre.LETTERS),
          genre("travel guides", EmoBankGenre.TRAVEL_GUIDES),
          polarity("chat", "emocontext", "emocontext"),
          valence("Facebook posts", "facebook-va", "facebook-va"));

  /** All domains, always in the same order. */
  public static ImmutableList<Domain> all() {
    return ALL;
  }

  /** The names of the corpora that domains are parts of. */
  public static ImmutableSet<String> corpora() {
    return ALL.stream().map(Domain::corpus).collect(ImmutableSet.toImmutableSet());
  }

  /** The texts of the kind that have a gold number, out of all that are held out. */
  ImmutableList<LabelledText> heldOut(Corpus of) {
    HeadSpec spec = spec(of);
    return of.withDev().dev().stream()
        .filter(texts)
        .filter(text -> measure.gold(spec, text).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /** The gold numbers of texts that have one. */
  double[] gold(Corpus of, List<LabelledText> labelled) {
    HeadSpec spec = spec(of);
    return labelled.stream().mapToDouble(text -> measure.gold(spec, text).orElseThrow()).toArray();
  }

  private HeadSpec spec(Corpus of) {
    return of.tasks().stream()
        .map(Task::head)
        .filter(spec -> spec.name().equals(head))
        .findFirst()
        .orElseThrow();
  }

  private static Domain valence(String name, String corpus, String head) {
    return new Domain(name, corpus, head, DomainMeasure.VALENCE, text -> true);
  }

  private static Domain polarity(String name, String corpus, String head) {
    return new Domain(name, corpus, head, DomainMeasure.POLARITY, text -> true);
  }

  private static Domain genre(String name, EmoBankGenre genre) {
    return new Domain(
        name,
        "emobank",
        "emobank",
        DomainMeasure.VALENCE,
        text -> EmoBankGenre.of(text.id()).equals(Optional.of(genre)));
  }
}
