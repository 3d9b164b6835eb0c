package io.github.corenlpaffect.train;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.corpus.Corpora;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.CorpusReader;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.corpus.Terms;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.model.Provenance;
import io.github.corenlpaffect.train.distillation.SoftLabels;
import io.github.corenlpaffect.train.knowledge.Clusters;
import io.github.corenlpaffect.train.knowledge.Lexicons;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Refuses what a run's terms do not allow: corpora, lexicons and clusters, models to begin with,
 * and teachers. Its methods throw {@link IllegalArgumentException}, which names what is refused and
 * does nothing for a run that may use anything.
 */
public final class TermsCheck {
  /** The option that says which terms a run demands. */
  static final String OPTION = "train.terms";

  private final Terms terms;

  /** A check of what these terms allow. */
  public TermsCheck(Terms terms) {
    this.terms = terms;
  }

  /** Refuses what the options themselves choose; names all of it. */
  void options(Map<String, Double> corpora, Lexicons lexicons, Clusters clusters) {
    List<String> refused = new ArrayList<>();
    for (CorpusReader reader : Corpora.all()) {
      if (corpora.containsKey(reader.name()) && !terms.allows(reader.terms())) {
        refused.add("corpus." + reader.name() + " (" + reader.terms() + ")");
      }
    }
    if (lexicons == Lexicons.RESEARCH && terms == Terms.OPEN) {
      refused.add("train.lexicons = research");
    }
    if (clusters == Clusters.BROWN && terms == Terms.OPEN) {
      refused.add("train.clusters = brown (unstated)");
    }
    if (!refused.isEmpty()) {
      throw refused(String.join(", ", refused));
    }
  }

  /** Refuses a table of one's own, of which nobody has stated the terms. */
  void corpora(List<Corpus> read) {
    for (Corpus corpus : read) {
      if (!terms.allows(corpus.terms())) {
        throw refused("corpus." + corpus.name() + " (" + corpus.terms() + ")");
      }
    }
  }

  /**
   * Refuses a model that was not trained under the same terms.
   *
   * @param choice the option that chooses it, with its value
   */
  void model(String choice, Provenance provenance) {
    if (terms == Terms.OPEN && !terms.label().equals(provenance.entries().get(OPTION))) {
      throw refused(choice + ", which was not trained under these terms");
    }
  }

  /** Refuses a teacher that has learnt tasks of corpora that are not the run's own. */
  void teacher(String file, SoftLabels labels, List<Corpus> corpora) {
    ImmutableList<HeadSpec> own =
        corpora.stream()
            .flatMap(corpus -> corpus.tasks().stream())
            .map(Task::head)
            .collect(toImmutableList());
    List<String> foreign =
        labels.heads().stream().filter(head -> !own.contains(head)).map(HeadSpec::name).toList();
    if (terms == Terms.OPEN && !foreign.isEmpty()) {
      throw refused(
          "the teacher of " + file + " has learnt tasks of no corpus of this run: " + foreign);
    }
  }

  /**
   * Refuses a network of which no file says what it has learnt from.
   *
   * @param choice the option that chooses it, with its value
   */
  public void network(String choice) {
    if (terms == Terms.OPEN) {
      throw refused(choice + ", which does not say what it has learnt from");
    }
  }

  private IllegalArgumentException refused(String what) {
    return new IllegalArgumentException(
        OPTION
            + " = "
            + terms.label()
            + " does not allow "
            + what
            + "; leave it out, or ask for "
            + OPTION
            + " = any");
  }
}
