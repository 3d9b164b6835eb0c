package io.github.corenlpaffect.corpus;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multiset;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds texts that nearly repeat a text to evaluate on, for training on such would flatter the
 * figures. Two texts are near-copies if they are equal once case, user names, addresses,
 * punctuation, symbols and repeated letters are set aside; or if both have five words or more and
 * the Jaccard similarity of their sets of word trigrams is at least 0.6. A text of symbols alone is
 * no copy. Immutable and thread-safe.
 */
public final class NearCopies {
  private static final int TRIGRAM = 3;
  private static final int WORDS_TO_COMPARE = 5;
  private static final double SIMILAR = 0.6;

  private static final Pattern DROPPED = Pattern.compile("https?://\\S+|www\\.\\S+|@\\w+|['’]");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern ELONGATION = Pattern.compile("(\\p{L})\\1+");
  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

  private final Set<String> normalised;
  private final ImmutableListMultimap<String, Integer> textsWithTrigram;
  private final int[] trigramsOfText;

  private NearCopies(Set<String> normalised) {
    this.normalised = normalised;
    ImmutableListMultimap.Builder<String, Integer> index = ImmutableListMultimap.builder();
    trigramsOfText = new int[normalised.size()];
    int text = 0;
    for (String words : normalised) {
      Set<String> trigrams = trigrams(words);
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
    Set<String> normalised = new LinkedHashSet<>();
    for (String text : evaluationTexts) {
      normalised.add(normalise(text));
    }
    normalised.remove("");
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
    String words = normalise(text);
    return normalised.contains(words) || isSimilar(trigrams(words));
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

  private static String normalise(String text) {
    String kept = DROPPED.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    String words = NO_WORD.matcher(kept).replaceAll(" ").strip();
    return ELONGATION.matcher(words).replaceAll("$1");
  }

  /** The trigrams of a normalised text, none if it is too short to compare. */
  private static Set<String> trigrams(String normalised) {
    List<String> words = SPACES.splitToList(normalised);
    Set<String> trigrams = new HashSet<>();
    if (words.size() >= WORDS_TO_COMPARE) {
      for (int i = 0; i + TRIGRAM <= words.size(); i++) {
        trigrams.add(String.join(" ", words.subList(i, i + TRIGRAM)));
      }
    }
    return trigrams;
  }
}
