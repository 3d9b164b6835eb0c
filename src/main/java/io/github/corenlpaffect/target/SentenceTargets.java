package io.github.corenlpaffect.target;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.TargetAffect;
import io.github.corenlpaffect.TokenSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The targets of one sentence: its noun phrases, then the entity mentions that are none. */
final class SentenceTargets {
  /** What is said of further phrases is not looked for, so that the work is bounded. */
  static final int MOST_PHRASES = 64;

  private final Words words;
  private final List<EntityMention> mentions;
  private final SentenceParts parts;
  private final Appraiser appraiser;
  private final Map<Integer, TargetAffect> byHead = new TreeMap<>();

  private SentenceTargets(
      CoreMap sentence, List<CoreLabel> tokens, Function<CoreMap, Affect> model) {
    Dependencies dependencies = Dependencies.of(sentence, tokens.size());
    words = new Words(tokens, dependencies);
    mentions = EntityMention.of(sentence);
    parts =
        SentenceParts.of(
            words,
            dependencies,
            EntityMention.continuations(mentions, words),
            FrameLexicon.ENGLISH);
    appraiser =
        new Appraiser(
            parts,
            FrameLexicon.ENGLISH,
            new PersonNouns(words)::isPerson,
            new PartReader(model, words));
    List<NounPhrase> phrases = parts.phrases();
    for (int i = 0; i < phrases.size(); i++) {
      add(phrases.get(i), i < MOST_PHRASES);
    }
    mentions.forEach(this::addMention);
  }

  /** The targets by their first tokens. */
  static List<TargetAffect> of(
      CoreMap sentence, List<CoreLabel> tokens, Function<CoreMap, Affect> model) {
    return new SentenceTargets(sentence, tokens, model)
        .byHead.values().stream()
            .sorted(Comparator.comparingInt(target -> target.span().begin()))
            .toList();
  }

  private void add(NounPhrase phrase, boolean appraised) {
    Opinion opinion = appraised ? appraiser.appraise(phrase) : Opinion.NONE;
    Optional<EntityMention> mention = mentionOf(phrase.head());
    int begin = Math.min(phrase.noun(), mention.map(EntityMention::begin).orElse(phrase.noun()));
    put(span(begin, phrase.head() + 1), phrase.head(), opinion, mention);
  }

  /** Within another phrase it says nothing of its own; a pronoun is what it stands for. */
  private void addMention(EntityMention mention) {
    int head = mention.end() - 1;
    boolean covered = byHead.keySet().stream().anyMatch(mention::contains);
    if (!covered) {
      Opinion opinion = appraiser.referent(head).map(appraiser::appraise).orElse(Opinion.NONE);
      put(span(mention.begin(), mention.end()), head, opinion, Optional.of(mention));
    }
  }

  private void put(TokenSpan span, int head, Opinion opinion, Optional<EntityMention> mention) {
    Optional<TokenSpan> holder =
        opinion.isNeutral()
            ? Optional.empty()
            : opinion.holder().flatMap(parts::phraseAt).map(this::holder);
    byHead.put(
        head,
        new TargetAffect(
            span,
            head,
            opinion.valence(),
            opinion.emotions(),
            holder,
            mention.map(EntityMention::type)));
  }

  private TokenSpan holder(NounPhrase phrase) {
    int begin = mentionOf(phrase.head()).map(EntityMention::begin).orElse(phrase.noun());
    return span(Math.min(begin, phrase.noun()), phrase.head() + 1);
  }

  private Optional<EntityMention> mentionOf(int head) {
    return mentions.stream().filter(mention -> mention.contains(head)).findFirst();
  }

  /** Its words apart by blanks where the text has something between them. */
  private TokenSpan span(int begin, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = begin; i < end; i++) {
      boolean apart =
          i > begin && words.token(i).beginPosition() > words.token(i - 1).endPosition();
      text.append(apart ? " " : "").append(words.written(i));
    }
    return new TokenSpan(begin, end, text.toString());
  }
}
