package io.github.corenlpaffect.annotation.selection;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads texts by one model or several, each text as one sequence. Thread-safe. */
public final class CandidateReader {
  private final ImmutableList<AffectModel> models;
  private final ImmutableList<Question> questions;
  private final SentencePipeline tokenizer = SentencePipeline.tokenizing();

  /**
   * A reader.
   *
   * @param models one or more
   * @param tasks the tasks that count: {@code sentiment}, {@code valence}, {@code emotions}, or
   *     names of heads; none for the three and the further heads that the first model shows
   * @throws IllegalArgumentException if a model lacks a task
   */
  public CandidateReader(List<AffectModel> models, Collection<String> tasks) {
    this.models = ImmutableList.copyOf(models);
    questions = Tasks.questions(models, tasks);
  }

  /** How many models read. */
  public int models() {
    return models.size();
  }

  ImmutableList<Question> questions() {
    return questions;
  }

  /** What the models make of a text. */
  public Candidate read(String text) {
    CoreMap sentence = tokenizer.sentence(text);
    List<List<Answer>> byModel = models.stream().map(model -> answers(model, sentence)).toList();
    ImmutableList.Builder<ImmutableList<Answer>> byQuestion = ImmutableList.builder();
    for (int i = 0; i < questions.size(); i++) {
      int question = i;
      byQuestion.add(byModel.stream().map(all -> all.get(question)).collect(toImmutableList()));
    }
    List<CoreLabel> tokens =
        Optional.ofNullable(sentence.get(TokensAnnotation.class)).orElse(List.of());
    return new Candidate(
        text,
        byQuestion.build(),
        models.get(0).represent(sentence),
        tokens.stream()
            .map(token -> token.word().toLowerCase(Locale.ROOT))
            .collect(toImmutableSet()));
  }

  private List<Answer> answers(AffectModel model, CoreMap sentence) {
    Affect shown = model.predict(sentence);
    Map<String, double[]> heads =
        Question.probabilities(model.heads(), model.predictRawHeads(sentence));
    return questions.stream().map(question -> question.answer(shown, heads)).toList();
  }
}
