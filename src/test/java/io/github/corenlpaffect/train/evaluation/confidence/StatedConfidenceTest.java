package io.github.corenlpaffect.train.evaluation.confidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.model.SmallModel;
import io.github.corenlpaffect.train.evaluation.ModelPredictor;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatedConfidenceTest {
  private static final String TEXT = "I am not happy.";

  private ModelPredictor model;
  private Affect affect;

  @BeforeEach
  void predict() throws IOException {
    model = new ModelPredictor(SmallModel.withSeed(3), ModelPredictor.FAST_TIER);
    affect = model.affect(TEXT);
  }

  @Test
  void anotherClassIsAnErrorAndTheRightOneNone() {
    HeadSpec head =
        HeadSpec.singleLabel(
            "sst", List.of("very negative", "negative", "neutral", "positive", "very positive"));
    double[] right = new double[5];
    right[affect.sentiment().ordinal()] = 1;
    double[] wrong = new double[5];
    wrong[(affect.sentiment().ordinal() + 1) % 5] = 1;

    assertEquals(0, only("sst", head, right).error());
    assertEquals(1, only("sst", head, wrong).error());
    assertEquals(affect.confidence().sentiment(), only("sst", head, right).confidence());
  }

  @Test
  void theErrorOfValenceIsAShareOfItsRange() {
    HeadSpec head = HeadSpec.ordinal("semeval2018/v-oc", -3, 3, List.of("valence"));
    Decile decile = only("semeval2018", head, 3);

    assertEquals((1 - affect.valence()) / 2, decile.error(), 1e-12);
    assertEquals(affect.confidence().valence(), decile.confidence());
  }

  @Test
  void theErrorOfEmotionsIsTheMeanOfThoseThatAreLabelled() {
    HeadSpec head = HeadSpec.ordinal("brighter", 0, 3, List.of("anger", "joy"));
    Decile decile = only("brighter", head, 0, 3);

    double error = (affect.emotions().anger() + 1 - affect.emotions().joy()) / 2;
    assertEquals(error, decile.error(), 1e-12);
    assertEquals(affect.confidence().emotions(), decile.confidence());
  }

  private Decile only(String corpus, HeadSpec head, double... gold) {
    LabelledText text = new LabelledText("1", TEXT, ImmutableMap.of(head.name(), gold));
    LabelledText unlabelled = new LabelledText("2", TEXT, ImmutableMap.of());
    return StatedConfidence.of(
            new Corpus(
                corpus,
                "open",
                ImmutableList.of(Task.ofItsOwn(head)),
                ImmutableList.of(),
                ImmutableList.of(text, unlabelled),
                ImmutableList.of()),
            model)
        .deciles()
        .get(0);
  }
}
