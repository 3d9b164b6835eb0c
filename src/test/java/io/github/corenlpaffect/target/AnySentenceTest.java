package io.github.corenlpaffect.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.TargetAffect;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Words and tags in any order, which contradict each other and their dependencies. */
class AnySentenceTest {
  private static final String[] WORDS = {
    "the",
    "that",
    "who",
    "what",
    "not",
    "only",
    "n't",
    "neither",
    "nor",
    "and",
    "but",
    ",",
    ";",
    ":",
    ".",
    "-",
    "as",
    "than",
    "to",
    "for",
    "by",
    "without",
    "instead",
    "of",
    "rather",
    "is",
    "was",
    "be",
    "would",
    "had",
    "says",
    "hates",
    "love",
    "impressed",
    "beats",
    "prefer",
    "find",
    "avoid",
    "it",
    "she",
    "them",
    "I",
    "Maria",
    "screen",
    "view",
    "great",
    "rude",
    "if",
    "while",
    "'s",
    "according",
    "no",
    "thanks",
    "over"
  };
  private static final String[] TAGS = {
    "DT", "NN", "NNS", "NNP", "JJ", "JJR", "RB", "VB", "VBD", "VBZ", "VBN", "VBG", "MD", "IN", "TO",
    "CC", "PRP", "PRP$", "POS", "WP", "WDT", ",", ":", ".", "HYPH", "CD", "EX", "RP"
  };
  private static final String[] RELATIONS = {"nsubj", "obj", "appos", "conj", "obl", "acl:relcl"};

  @Property(tries = 3_000)
  void anySentenceHasTargetsWithinItAndTheSameAgain(@ForAll("sentences") List<Integer> codes) {
    List<TargetAffect> targets = sentence(codes).targets();
    assertEquals(targets, sentence(codes).targets());
    for (TargetAffect target : targets) {
      assertTrue(target.span().end() <= codes.size(), target::toString);
      target
          .holder()
          .ifPresent(holder -> assertTrue(holder.end() <= codes.size(), target::toString));
    }
    assertEquals(targets.size(), targets.stream().map(TargetAffect::head).distinct().count());
  }

  @Provide
  Arbitrary<List<Integer>> sentences() {
    return Arbitraries.integers().between(0, 1_000_000).list().ofMinSize(1).ofMaxSize(30);
  }

  /** A word, a tag, a governor and a relation of each number. */
  private static TaggedSentence sentence(List<Integer> codes) {
    String tagged =
        codes.stream()
            .map(code -> pick(WORDS, code) + "/" + pick(TAGS, code / WORDS.length))
            .collect(Collectors.joining(" "));
    TaggedSentence sentence = new TaggedSentence(tagged);
    int size = codes.size();
    IntStream.range(0, size)
        .filter(i -> codes.get(i) % 3 > 0)
        .forEach(
            i ->
                sentence.dependency(
                    codes.get(i) % (size + 1), pick(RELATIONS, codes.get(i) / 7), i));
    int begin = codes.get(0) % size;
    return sentence.mention(begin, Math.min(size, begin + 2), "PERSON");
  }

  private static String pick(String[] values, int code) {
    return values[code % values.length];
  }
}
