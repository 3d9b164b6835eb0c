package io.github.corenlpaffect.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits a sentence into its clauses, by verbs, conjunctions and punctuation. */
final class ClauseSplitter {
  private static final Set<String> HARD = Set.of(";", ":", ".", "!", "?", "--", "—", "–", "...", "…", "(", ")", "-lrb-", "-rrb-");
  private static final Set<String> SUBORDINATORS =
      Set.of("whereas", "while", "although", "though", "because", "unless", "if", "when", "since", "until", "as");
  private static final Set<String> CANDIDATES = Set.of(",", "and", "or", "but", "yet", "nor");

  private final Words words;
  private final FrameLexicon frames;
  private final NounPhrase[] phraseAt;
  private final boolean[] start;
  private final boolean[] verb;
  private final NounPhrase[] relativeOf;

  ClauseSplitter(Words words, List<NounPhrase> phrases, FrameLexicon frames) {
    this.words = words;
    this.frames = frames;
    phraseAt = new NounPhrase[words.size()];
    for (NounPhrase phrase : phrases) {
      for (int i = phrase.begin(); i < Math.min(phrase.end(), words.size()); i++) {
        phraseAt[i] = phrase;
      }
    }
    start = new boolean[words.size() + 1];
    verb = new boolean[words.size()];
    relativeOf = new NounPhrase[words.size()];
  }

  List<Clause> clauses() {
    markVerbs();
    markHard();
    markRelatives();
    markComplements();
    markCandidates();
    return collect();
  }

  /** The first token of each finite verb, imperatives among them. */
  private void markVerbs() {
    boolean open = false;
    for (int i = 0; i < words.size(); i++) {
      boolean inPhrase = phraseAt[i] != null;
      if (words.isFinite(i) && !inPhrase) {
        verb[i] = !(words.isVerb(i - 1) && words.isAuxiliary(i - 1));
      } else if (words.tag(i).equals("VB") && !inPhrase && isImperative(i)) {
        verb[i] = true;
      }
    }
    // an auxiliary before the subject and its verb after it are one
    for (int i = 0; i < words.size(); i++) {
      if (verb[i] && words.isAuxiliary(i)) {
        int j = i + 1;
        while (j < words.size() && (words.isAdverb(j) || words.isPronoun(j) || phraseAt[j] != null)) {
          j++;
        }
        if (j < words.size() && words.isVerb(j) && verb[j] && !words.isFinite(j)) {
          verb[j] = false;
        }
      }
    }
  }

  private boolean isImperative(int i) {
    int j = i - 1;
    while (j >= 0 && words.isAdverb(j)) {
      j--;
    }
    if (j < 0) {
      return true;
    }
    String before = words.word(j);
    return HARD.contains(before)
        || words.tag(j).equals("CC") || before.equals(",")
        || words.isPronoun(j) && !words.isFirstPerson(j)
        || phraseAt[j] != null && !hasAuxiliaryBefore(j)
        || words.word(j).equals("please");
  }

  private boolean hasAuxiliaryBefore(int j) {
    for (int i = j; i >= 0 && i > j - 8; i--) {
      if (words.isAuxiliary(i) || Set.of("make", "let", "help", "to", "watch", "see").contains(words.lemma(i))) {
        return true;
      }
      if (HARD.contains(words.word(i))) {
        return false;
      }
    }
    return false;
  }

  private void markHard() {
    start[0] = true;
    for (int i = 0; i < words.size(); i++) {
      if (HARD.contains(words.word(i))) {
        start[i + 1] = true;
      } else if (isSubordinator(i)) {
        start[i] = true;
      }
    }
  }

  private boolean isSubordinator(int i) {
    if (!SUBORDINATORS.contains(words.word(i)) || words.tag(i).startsWith("NN")) {
      return false;
    }
    if (words.word(i).equals("as")) {
      return i > 0 && startsClause(i + 1);
    }
    // "though" at the end, "since Easter", "until the renovation": no verb before the next boundary
    for (int j = i + 1; j < words.size(); j++) {
      if (verb[j]) {
        return true;
      }
      if (HARD.contains(words.word(j)) || words.word(j).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** From the pronoun to the verb of the clause that the noun is part of. */
  private void markRelatives() {
    for (int i = 1; i < words.size(); i++) {
      NounPhrase antecedent = antecedent(i);
      if (antecedent != null && relativeOf[i] == null) {
        markRelative(i, antecedent);
      }
    }
  }

  private NounPhrase antecedent(int i) {
    String word = words.word(i);
    boolean pronoun =
        Set.of("who", "whom", "which").contains(word) || word.equals("that") && phraseAt[i] == null;
    if (!pronoun) {
      return null;
    }
    int before = i - 1;
    if (words.word(before).equals(",")) {
      before--;
    }
    if (word.equals("that") && (before < 0 || phraseAt[before] == null || before != i - 1)) {
      return null;
    }
    return before < 0 ? null : phraseAt[before];
  }

  private void markRelative(int from, NounPhrase antecedent) {
    int verbs = 0;
    boolean objectGap = !isNextVerb(from + 1);
    boolean comma = words.word(from - 1).equals(",");
    for (int i = from; i < words.size() && !(i > from && start[i]); i++) {
      if (i > from && antecedent(i) != null) {
        break;
      }
      if (verb[i] || i > from && words.isFinite(i) && phraseAt[i] == null && verb[i]) {
        verbs++;
        boolean joined = words.tag(i - 1).equals("CC");
        if (verbs > 1 && !joined) {
          break;
        }
      }
      if (verbs > 0 && words.word(i).equals(",") && (comma || !objectGap)) {
        break;
      }
      if (verbs > 0 && words.tag(i).equals("CC") && (startsClause(i + 1) || words.word(i).equals("but") && !isNextVerb(i + 1))) {
        break;
      }
      relativeOf[i] = antecedent;
    }
  }

  private boolean isNextVerb(int i) {
    int j = i;
    while (words.isAdverb(j)) {
      j++;
    }
    return words.isVerb(j);
  }

  /** Whether a subject and its verb stand here. */
  private boolean startsClause(int i) {
    int j = i;
    while (j < words.size() && (words.isAdverb(j) || words.word(j).equals(","))) {
      j++;
    }
    boolean subject = false;
    while (j < words.size() && (phraseAt[j] != null || words.isPronoun(j) || words.isAdverb(j) || words.tag(j).equals("DT"))) {
      subject = true;
      j++;
    }
    return subject && j < words.size() && verb[j];
  }

  /** What somebody says, thinks or wishes. */
  private void markComplements() {
    for (int i = 0; i < words.size(); i++) {
      if (words.isVerb(i) && frames.reports(words.lemma(i))) {
        int j = i + 1;
        while (words.isPronoun(j) && Set.of("me", "us", "him", "them", "her", "you").contains(words.word(j))
            && !verbAt(j + 1)) {
          j++;
        }
        if (words.word(j).equals("that") || startsClause(j) && !words.word(j).equals(",") ) {
          start[j] = true;
        }
      } else if ((words.word(i).equals("that") && phraseAt[i] == null && relativeOf[i] == null && words.tag(i).equals("IN"))) {
        start[i] = true;
      }
    }
  }

  private boolean verbAt(int i) {
    return i < words.size() && verb[i];
  }

  private void markCandidates() {
    int left = 0;
    for (int i = 0; i < words.size(); i++) {
      if (start[i]) {
        left = i;
      }
      if (i > left && CANDIDATES.contains(words.word(i)) && phraseAt[i] == null && relativeOf[i] == null
          && splits(left, i)) {
        start[i] = true;
        left = i;
      }
    }
  }

  private boolean splits(int left, int i) {
    int right = i + 1;
    while (right < words.size() && words.tag(right).equals("CC")) {
      right++;
    }
    int end = right;
    while (end < words.size() && !start[end] && !isCandidate(end)) {
      end++;
    }
    boolean leftVerb = hasVerb(left, i);
    boolean rightVerb = hasVerb(right, end);
    if (leftVerb && rightVerb) {
      return true;
    }
    if (leftVerb) {
      return isGapped(right, end);
    }
    return !rightVerb && words.word(i).equals(",") && isFragment(left, i) && isFragment(right, end) && !sentenceHasVerb();
  }

  private boolean isCandidate(int i) {
    return CANDIDATES.contains(words.word(i)) && phraseAt[i] == null && relativeOf[i] == null;
  }

  private boolean sentenceHasVerb() {
    return hasVerb(0, words.size());
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (verb[i] && relativeOf[i] == null) {
        return true;
      }
    }
    return false;
  }

  private boolean isFragment(int from, int to) {
    for (int i = from; i < to; i++) {
      if (phraseAt[i] != null) {
        return true;
      }
    }
    return false;
  }

  /** A subject and what is said of it without a verb: "and the crew charming". */
  private boolean isGapped(int from, int to) {
    if (from >= words.size() || phraseAt[from] == null) {
      return false;
    }
    int i = phraseAt[from].end();
    while (i < to && words.isAdverb(i)) {
      i++;
    }
    boolean indefinite = Set.of("a", "an").contains(words.word(i)) && i < to && phraseAt[i] != null && phraseAt[i] != phraseAt[from];
    boolean adjective = i < to && (words.isAdjective(i) || words.tag(i).equals("VBG")) && phraseAt[i] == null;
    return i > from && i < to && (indefinite || adjective);
  }

  private List<Clause> collect() {
    List<Clause> clauses = new ArrayList<>();
    Clause main = null;
    Clause[] relatives = new Clause[words.size()];
    Clause relative = null;
    for (int i = 0; i < words.size(); i++) {
      if (relativeOf[i] != null) {
        if (relative == null || relative.antecedent != relativeOf[i]) {
          relative = new Clause();
          relative.antecedent = relativeOf[i];
          relative.pronoun = i;
          clauses.add(relative);
        }
        relative.tokens.add(i);
        continue;
      }
      relative = null;
      if (main == null || start[i]) {
        Clause next = new Clause();
        next.previous = main;
        clauses.add(next);
        main = next;
      }
      main.tokens.add(i);
    }
    clauses.forEach(this::findVerb);
    for (int i = 0; i < clauses.size(); i++) {
      linkReporter(clauses, i);
    }
    return clauses;
  }

  private void findVerb(Clause clause) {
    for (int i : clause.tokens) {
      if (verb[i]) {
        clause.verb = i;
        break;
      }
    }
    int first = clause.begin();
    while (words.tag(first).equals("CC") || words.word(first).equals(",")) {
      first++;
    }
    if (isSubordinator(first) || words.word(first).equals("that")) {
      clause.marker = words.word(first);
    }
    if (words.word(first).equals("what")) {
      clause.tokens.stream().filter(i -> verb[i]).reduce((a, b) -> b).ifPresent(i -> clause.verb = i);
    }
    clause.main = clause.verb;
    if (clause.verb == Clause.NONE) {
      return;
    }
    for (int i : clause.tokens) {
      if (i > clause.main && words.isAuxiliary(clause.main)) {
        if (phraseAt[i] != null || words.isAdverb(i) || words.isPronoun(i)) {
          continue;
        }
        if (words.isVerb(i)) {
          clause.main = i;
        } else {
          break;
        }
      }
    }
  }

  private void linkReporter(List<Clause> clauses, int index) {
    Clause clause = clauses.get(index);
    Clause before = clause.previous;
    if (before == null) {
      return;
    }
    boolean follows = clause.marker.equals("that") || words.tag(clause.begin()).startsWith("PRP") || true;
    if (before.hasVerb()
        && frames.reports(words.lemma(before.main))
        && before.end() - before.main <= 4
        && follows
        && !words.word(clause.begin()).equals(",")
        && !words.tag(clause.begin()).equals("CC")
        && !HARD.contains(words.word(before.end() - 1))
        && !(isSubordinator(clause.begin()))) {
      clause.reporter = before;
    } else if (before.reporter != null && continuesReport(clause)) {
      clause.reporter = before.reporter;
    }
  }

  private boolean continuesReport(Clause clause) {
    return !HARD.contains(words.word(clause.begin() - 1)) || clause.marker.equals("that");
  }
}
