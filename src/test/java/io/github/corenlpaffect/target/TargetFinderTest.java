package io.github.corenlpaffect.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.ArrayCoreMap;
import io.github.corenlpaffect.EmotionIntensities;
import io.github.corenlpaffect.TargetAffect;
import io.github.corenlpaffect.TargetAffect.Polarity;
import io.github.corenlpaffect.TokenSpan;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.SmallModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets of sentences tagged by hand, read by a model of a few words. */
class TargetFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "great/JJ screen/NN ,/, terrible/JJ battery/NN | screen | POSITIVE",
        "great/JJ screen/NN ,/, terrible/JJ battery/NN | battery | NEGATIVE",
        "the/DT staff/NN were/VBD/be kind/JJ but/CC the/DT room/NN was/VBD/be filthy/JJ ./. | staff"
            + " | POSITIVE",
        "the/DT staff/NN were/VBD/be kind/JJ but/CC the/DT room/NN was/VBD/be filthy/JJ ./. | room"
            + " | NEGATIVE",
        "the/DT room/NN is/VBZ/be not/RB filthy/JJ ./. | room | POSITIVE",
        "the/DT rude/JJ clerk/NN stood/VBD/stand at/IN the/DT door/NN ./. | clerk | NEGATIVE",
        "the/DT rude/JJ clerk/NN stood/VBD/stand at/IN the/DT door/NN ./. | door | NEUTRAL",
        "the/DT waiter/NN and/CC the/DT cook/NN were/VBD/be rude/JJ ./. | cook | NEGATIVE",
        "the/DT crew/NN is/VBZ/be charming/JJ and/CC the/DT captain/NN rude/JJ ./. | captain |"
            + " NEGATIVE",
      })
  void eachTargetGetsWhatIsSaidOfIt(String sentence, String target, Polarity polarity) {
    assertEquals(polarity, new TaggedSentence(sentence).target(target).polarity());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I/PRP prefer/VBP the/DT train/NN to/TO the/DT coach/NN | train | POSITIVE",
        "I/PRP prefer/VBP the/DT train/NN to/TO the/DT coach/NN | coach | NEGATIVE",
        "Kyoto/NNP is/VBZ/be better/JJR than/IN Osaka/NNP | Osaka | NEGATIVE",
        "Velox/NNP beats/VBZ/beat Quanta/NNP | Velox | POSITIVE",
        "Velox/NNP beats/VBZ/beat Quanta/NNP | Quanta | NEGATIVE",
        "avoid/VB the/DT buffet/NN and/CC try/VB the/DT grill/NN | buffet | NEGATIVE",
        "avoid/VB the/DT buffet/NN and/CC try/VB the/DT grill/NN | grill | POSITIVE",
        "I/PRP blame/VBP the/DT pilot/NN ,/, not/RB the/DT airline/NN | pilot | NEGATIVE",
        "I/PRP blame/VBP the/DT pilot/NN ,/, not/RB the/DT airline/NN | airline | NEUTRAL",
        "I/PRP do/VBP n't/RB blame/VB the/DT cook/NN | cook | NEUTRAL",
        "without/IN the/DT noise/NN it/PRP would/MD be/VB bliss/NN | noise | NEGATIVE",
        "the/DT tea/NN that/WDT Noor/NNP loves/VBZ/love is/VBZ/be here/RB | tea | POSITIVE",
        "we/PRP can/MD n't/RB stand/VB the/DT song/NN | song | NEGATIVE",
        "we/PRP stand/VBP on/IN the/DT hill/NN | hill | NEUTRAL",
        "the/DT guard/NN hates/VBZ/hate us/PRP | guard | NEGATIVE",
        "nothing/NN about/IN the/DT flight/NN was/VBD/be great/JJ | flight | NEGATIVE",
        "what/WP ruined/VBD/ruin it/PRP was/VBD/be the/DT wine/NN | wine | NEUTRAL",
        "fans/NNS lost/VBD/lose faith/NN in/IN the/DT captain/NN | captain | NEGATIVE",
        "I/PRP would/MD rather/RB have/VB tea/NN than/IN coffee/NN | coffee | NEGATIVE",
        "not/RB the/DT cook/NN but/CC the/DT host/NN was/VBD/be rude/JJ | cook | NEUTRAL",
        "not/RB the/DT cook/NN but/CC the/DT host/NN was/VBD/be rude/JJ | host | NEGATIVE",
        "the/DT clerk/NN left/VBD/leave terribly/RB | clerk | NEGATIVE",
        "the/DT tea/NN my/PRP$ aunt/NN loves/VBZ/love is/VBZ/be here/RB | tea | POSITIVE",
        "if/IN the/DT tea/NN had/VBD/have been/VBN/be great/JJ | tea | NEGATIVE",
      })
  void wordsSayWhatIsFeltTowardWhom(String sentence, String target, Polarity polarity) {
    assertEquals(polarity, new TaggedSentence(sentence).target(target).polarity());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Maria/NNP said/VBD/say that/IN the/DT ferry/NN was/VBD/be filthy/JJ | ferry | Maria",
        "my/PRP$ aunt/NN adores/VBZ/adore the/DT parrot/NN | parrot | aunt",
        "the/DT noise/NN annoys/VBZ/annoy Tom/NNP | noise | Tom",
        "the/DT tax/NN is/VBZ/be hated/VBN/hate by/IN farmers/NNS | tax | farmers",
        "according/VBG to/TO Helga/NNP ,/, the/DT sauna/NN is/VBZ/be great/JJ | sauna | Helga",
        "Ada/NNP is/VBZ/be proud/JJ of/IN her/PRP$ son/NN | son | Ada",
        "Ivan/NNP considers/VBZ/consider the/DT referee/NN a/DT crook/NN | referee | Ivan",
        "I/PRP adore/VBP the/DT parrot/NN | parrot | ''",
      })
  void theHolderIsWhoFeels(String sentence, String target, String holder) {
    Optional<TokenSpan> found = new TaggedSentence(sentence).target(target).holder();
    assertEquals(holder, found.map(TokenSpan::text).orElse(""));
  }

  @Test
  void aPronounGoesOnAboutItsNoun() {
    TaggedSentence sentence =
        new TaggedSentence(
            "I/PRP tried/VBD/try the/DT soup/NN ,/, and/CC it/PRP was/VBD/be gluey/JJ ./.");
    assertEquals(Polarity.NEGATIVE, sentence.target("soup").polarity());
  }

  @Test
  void emotionsAreThoseThatWereReadAndNoneOfTheOpposite() {
    TargetAffect clerk = new TaggedSentence("the/DT rude/JJ clerk/NN").target("clerk");
    assertEquals(0.8, clerk.emotions().anger());
    assertEquals(-0.8, clerk.valence());
    TargetAffect osaka =
        new TaggedSentence("Kyoto/NNP is/VBZ/be better/JJR than/IN Osaka/NNP").target("Osaka");
    assertEquals(EmotionIntensities.none(), osaka.emotions());
  }

  @Test
  void namesAreOneTargetWithTheirType() {
    TaggedSentence sentence =
        new TaggedSentence(
                "the/DT Bank/NNP of/IN Elm/NNP is/VBZ/be great/JJ and/CC opens/VBZ at/IN nine/CD")
            .mention(1, 4, "ORGANIZATION")
            .mention(9, 10, "TIME");
    TargetAffect bank = sentence.target("Bank of Elm");
    assertEquals(Optional.of("ORGANIZATION"), bank.entityType());
    assertEquals(new TokenSpan(1, 4, "Bank of Elm"), bank.span());
    assertEquals(3, bank.head());
    assertEquals(Polarity.POSITIVE, bank.polarity());
    assertEquals(Polarity.NEUTRAL, sentence.target("nine").polarity());
    assertEquals(List.of(1, 9), sentence.targets().stream().map(t -> t.span().begin()).toList());
  }

  @Test
  void dependenciesTellTheSubjectWhereWordOrderDoesNot() {
    String words = "never/RB has/VBZ/have annoyed/VBN/annoy us/PRP the/DT crew/NN";
    TaggedSentence parsed = new TaggedSentence(words).dependency(2, "nsubj", 5);
    assertEquals(Polarity.POSITIVE, parsed.target("crew").polarity());
    assertEquals(Polarity.NEUTRAL, new TaggedSentence(words).target("crew").polarity());
  }

  @Test
  void edgesThatLeadOutOfTheSentenceAreLeftOut() {
    TaggedSentence sentence =
        new TaggedSentence("the/DT rude/JJ clerk/NN").dependency(7, "nsubj", 2);
    assertEquals(Polarity.NEGATIVE, sentence.target("clerk").polarity());
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 4, Integer.MAX_VALUE})
  void mentionsThatLeadOutOfTheSentenceAreLeftOut(int index) {
    TaggedSentence sentence = new TaggedSentence("the/DT rude/JJ clerk/NN").mention(0, 2, "PERSON");
    CoreLabel outside = new CoreLabel();
    outside.setIndex(index);
    sentence
        .map()
        .get(CoreAnnotations.MentionsAnnotation.class)
        .get(0)
        .set(CoreAnnotations.TokensAnnotation.class, List.of(outside));
    assertEquals(List.of("clerk"), sentence.targets().stream().map(t -> t.span().text()).toList());
  }

  @Test
  void aTokenWithoutAWordHasNoText() {
    TaggedSentence sentence = new TaggedSentence("the/DT rude/JJ clerk/NN");
    sentence
        .map()
        .get(CoreAnnotations.TokensAnnotation.class)
        .get(2)
        .remove(CoreAnnotations.TextAnnotation.class);
    assertEquals(List.of(""), sentence.targets().stream().map(t -> t.span().text()).toList());
  }

  @Test
  void aSentenceWithoutTokensTagsOrNounsHasNoTargets() {
    TargetFinder finder = new TargetFinder(AffectModel.of(SmallModel.withSeed(1).parts()));
    assertEquals(List.of(), finder.find(new ArrayCoreMap()));
    ArrayCoreMap empty = new ArrayCoreMap();
    empty.set(CoreAnnotations.TokensAnnotation.class, List.of());
    assertEquals(List.of(), finder.find(empty));
    assertEquals(List.of(), finder.find(new TaggedSentence("so/RB sad/JJ").map()));
    TaggedSentence untagged = new TaggedSentence("the/DT screen/NN");
    untagged
        .map()
        .get(CoreAnnotations.TokensAnnotation.class)
        .forEach(token -> token.remove(CoreAnnotations.PartOfSpeechAnnotation.class));
    assertEquals(List.of(), finder.find(untagged.map()));
  }

  @Test
  void aLongListIsLookedAtInPart() {
    String item = "great/JJ screen/NN and/CC ";
    List<TargetAffect> targets = new TaggedSentence(item.repeat(1_000).strip()).targets();
    assertEquals(1_000, targets.size());
    assertEquals(Polarity.POSITIVE, targets.get(SentenceTargets.MOST_PHRASES - 1).polarity());
    assertEquals(Polarity.NEUTRAL, targets.get(SentenceTargets.MOST_PHRASES).polarity());
  }

  @Test
  void equalSentencesHaveEqualTargets() {
    String sentence = "Tom/NNP loves/VBZ/love the/DT rude/JJ clerk/NN and/CC the/DT tea/NN";
    List<TargetAffect> targets = new TaggedSentence(sentence).targets();
    assertEquals(targets, new TaggedSentence(sentence).targets());
    assertTrue(targets.size() == 3, targets::toString);
  }
}
