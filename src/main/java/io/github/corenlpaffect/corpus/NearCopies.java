package io.github.corenlpaffect.corpus;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multiset;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Finds texts that nearly repeat a text to evaluate on, for training on such would flatter the
 * figures. Two texts are near-copies if their {@link Wording} is equal; or if both have five words
 * or more and the Jaccard similarity of their sets of word trigrams is at least 0.6. A text of
 * symbols alone is no copy. Immutable and thread-safe.
 */
public final class NearCopies {
  private static final double SIMILAR = 0.6;

  private final Set<Wording> normalised;
  private final ImmutableListMultimap<String, Integer> textsWithTrigram;
  private final int[] trigramsOfText;

  private NearCopies(Set<Wording> normalised) {
    this.normalised = normalised;
    ImmutableListMultimap.Builder<String, Integer> index = ImmutableListMultimap.builder();
    trigramsOfText = new int[normalised.size()];
    int text = 0;
    for (Wording words : normalised) {
      Set<String> trigrams = words.trigrams();
      for (String trigram : trigrams) {
        index.put(trigram, text);
      }
      trigramsOfText[text] = trigrams.size();
      text++;
    }
    textsWithTrigram = index.build();
  }

  /** The near-copies of these texts. */
  public static NearCopies of(Iterable<String> evaluationTexts) {
    Set<Wording> normalised = new LinkedHashSet<>();
    for (String text : evaluationTexts) {
      Wording words = Wording.of(text);
      if (!words.isEmpty()) {
        normalised.add(words);
      }
    }
    return new NearCopies(normalised);
  }

  /** The near-copies of the dev texts of all these corpora. */
  public static NearCopies ofDev(Iterable<Corpus> corpora) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    for (Corpus corpus : corpora) {
      corpus.dev().forEach(text -> texts.add(text.text()));
    }
    return of(texts.build());
  }

  /** Whether the text nearly repeats one to evaluate on. */
  public boolean isCopy(String text) {
    Wording words = Wording.of(text);
    return normalised.contains(words) || isSimilar(words.trigrams());
  }

  /** The corpus without the training texts that are copies: their number is the difference. */
  public Corpus removedFrom(Corpus corpus) {
    ImmutableList<LabelledText> train =
        corpus.train().stream()
            .filter(text -> !isCopy(text.text()))
            .collect(ImmutableList.toImmutableList());
    return new Corpus(
        corpus.name(), corpus.terms(), corpus.tasks(), train, corpus.dev(), corpus.files());
  }

  private boolean isSimilar(Set<String> trigrams) {
    Multiset<Integer> shared = HashMultiset.create();
    for (String trigram : trigrams) {
      shared.addAll(textsWithTrigram.get(trigram));
    }
    for (Multiset.Entry<Integer> text : shared.entrySet()) {
      int union = trigrams.size() + trigramsOfText[text.getElement()] - text.getCount();
      if (text.getCount() >= SIMILAR * union) {
        return true;
      }
    }
    return false;
  }
}
