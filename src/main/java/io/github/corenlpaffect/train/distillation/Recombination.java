package io.github.corenlpaffect.train.distillation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.train.Noise;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes texts out of others, for a teacher to label and a student to learn from: either the first
 * part of one text with the last part of another, or a text without some of its words. The same
 * corpora and seed give the same texts, so that only their labels need be handed over. Immutable
 * and thread-safe.
 */
public final class Recombination {
  private static final double CROSSOVER = 0.5;
  private static final double DELETION = 0.2;
  private static final int LEAST_WORDS = 2;

  private static final Splitter WORDS = Splitter.onPattern("\\s+").omitEmptyStrings();
  private static final Joiner TEXT = Joiner.on(' ');

  private final ImmutableList<List<String>> sources;
  private final ImmutableSet<List<String>> refused;

  private Recombination(ImmutableList<List<String>> sources, ImmutableSet<List<String>> refused) {
    this.sources = sources;
    this.refused = refused;
  }

  /**
   * Of the distinct training texts of some corpora that have more than one word.
   *
   * @param corpora the corpora as they were read, near-copies of dev texts included
   * @param names which of them are used
   * @throws IllegalArgumentException if there is no corpus of a name
   */
  public static Recombination of(List<Corpus> corpora, Set<String> names) {
    Set<String> unknown = new LinkedHashSet<>(names);
    Set<String> texts = new LinkedHashSet<>();
    for (Corpus corpus : corpora) {
      if (unknown.remove(corpus.name())) {
        corpus.train().stream().map(LabelledText::text).forEach(texts::add);
      }
    }
    checkArgument(unknown.isEmpty(), "texts of %s cannot be recombined: not read", unknown);
    return of(texts);
  }

  static Recombination of(Iterable<String> texts) {
    ImmutableList.Builder<List<String>> sources = ImmutableList.builder();
    for (String text : texts) {
      List<String> words = WORDS.splitToList(text);
      if (words.size() >= LEAST_WORDS) {
        sources.add(words);
      }
    }
    return new Recombination(sources.build(), ImmutableSet.of());
  }

  /** The same, but for what it would make of some texts. */
  public Recombination without(Set<String> texts) {
    return new Recombination(
        sources, texts.stream().map(WORDS::splitToList).collect(ImmutableSet.toImmutableSet()));
  }

  /**
   * New texts, each once; fewer than asked for where repetitions or those of refused texts were
   * dropped, none without sources.
   */
  public ImmutableSet<String> texts(int count, long seed) {
    Set<String> texts = new LinkedHashSet<>();
    for (int i = 0; i < count && !sources.isEmpty(); i++) {
      List<String> words = text(Noise.seed(seed, i));
      if (!words.isEmpty()) {
        texts.add(TEXT.join(words));
      }
    }
    return ImmutableSet.copyOf(texts);
  }

  /** The words of a text; none if it would be made of a refused one. */
  private List<String> text(long seed) {
    List<String> first = source(seed, 0);
    boolean crosses = Noise.happens(CROSSOVER, seed, 1);
    List<String> second = crosses ? source(seed, 2) : first;
    if (refused.contains(first) || refused.contains(second)) {
      return List.of();
    }
    return crosses ? crossover(first, second, seed) : deletion(first, seed);
  }

  private List<String> source(long seed, int place) {
    return sources.get((int) (Noise.unit(seed, place) * sources.size()));
  }

  private static List<String> crossover(List<String> first, List<String> second, long seed) {
    List<String> words = new ArrayList<>(first.subList(0, cut(first, seed, 3)));
    words.addAll(second.subList(cut(second, seed, 4), second.size()));
    return words;
  }

  /** A place in the middle half of a text, so that both parts say something. */
  private static int cut(List<String> words, long seed, int place) {
    double share = 0.25 + 0.5 * Noise.unit(seed, place);
    return Math.max(1, Math.min(words.size() - 1, (int) Math.round(share * words.size())));
  }

  private static List<String> deletion(List<String> source, long seed) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < source.size(); i++) {
      if (!Noise.happens(DELETION, seed, 5L + i)) {
        words.add(source.get(i));
      }
    }
    return words.isEmpty() ? source : words;
  }
}
