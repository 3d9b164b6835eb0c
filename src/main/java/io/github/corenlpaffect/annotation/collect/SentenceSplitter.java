package io.github.corenlpaffect.annotation.collect;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import java.util.regex.Pattern;

/**
 * Splits texts into sentences by CoreNLP, for which a blank line ends a sentence too. Thread-safe.
 */
final class SentenceSplitter {
  /** Longer texts are cut before they are tokenized, for tokens take a hundred times the memory. */
  private static final int LONGEST = 100_000;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final StanfordCoreNLP pipeline =
      new StanfordCoreNLP(
          PropertiesUtils.asProperties(
              "annotators", SentencePipeline.TOKENIZE, "ssplit.newlineIsSentenceBreak", "two"));

  /** The sentences, with a blank for each run of white space. */
  ImmutableList<String> sentences(String text) {
    ImmutableList.Builder<String> sentences = ImmutableList.builder();
    for (int start = 0, end; start < text.length(); start = end) {
      end = end(text, start);
      for (CoreMap sentence :
          pipeline.process(text.substring(start, end)).get(SentencesAnnotation.class)) {
        String words = SPACES.matcher(sentence.get(TextAnnotation.class)).replaceAll(" ");
        sentences.add(words.strip());
      }
    }
    return sentences.build();
  }

  /** Where to cut: behind a line, else behind a word, else between two characters. */
  private static int end(String text, int start) {
    int longest = start + LONGEST;
    if (longest >= text.length()) {
      return text.length();
    }
    for (char boundary : new char[] {'\n', ' '}) {
      int last = text.lastIndexOf(boundary, longest - 1);
      if (last >= start) {
        return last + 1;
      }
    }
    return Character.isLowSurrogate(text.charAt(longest)) ? longest - 1 : longest;
  }
}
