package io.github.corenlpaffect.annotation.bestworst;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.annotation.Items;
import io.github.corenlpaffect.annotation.Items.Item;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns answers into scores. */
final class Scores {
  private Scores() {}

  /**
   * The score of each item that has answers, the highest first, equal ones by text.
   *
   * @param items what is known of the items
   */
  static ImmutableList<Score> of(Answers answers, Optional<Items> items) {
    Choices choices = Choices.of(answers);
    int size = choices.items().size();
    Counting count = Counting.of(size, choices.all());
    double[] counting = count.scores();
    double[] bradleyTerry = BradleyTerry.scores(size, choices.all());
    Map<String, String> ids =
        items.stream()
            .flatMap(known -> known.list().stream())
            .collect(Collectors.toMap(Item::text, Item::id));
    return IntStream.range(0, size)
        .mapToObj(
            item ->
                new Score(
                    ids.getOrDefault(choices.items().get(item), ""),
                    choices.items().get(item),
                    count.shown(item),
                    count.best(item),
                    count.worst(item),
                    counting[item],
                    bradleyTerry[item]))
        .sorted(Comparator.comparingDouble(Score::counting).reversed().thenComparing(Score::text))
        .collect(ImmutableList.toImmutableList());
  }
}
