package io.github.corenlpaffect.annotation.bestworst;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.corenlpaffect.annotation.Items;
import io.github.corenlpaffect.annotation.Items.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What is to be compared, and what is known of the answers.
 *
 * @param dimension of what a text has more or less, for instance {@code anger}
 * @param items all texts
 * @param questions what is asked to find out
 * @param checks answers that are known, to questions asked to find out who answers with care
 */
record BestWorstSet(
    String dimension,
    Items items,
    ImmutableList<Question> questions,
    ImmutableMap<Question, Answer> checks) {

  /**
   * Draws a set.
   *
   * @param factor questions for each text
   * @param checks answers that are known
   * @throws IllegalArgumentException if there are too few texts or questions
   */
  static BestWorstSet draw(
      String dimension, Items items, List<Answer> checks, double factor, long seed) {
    Map<ImmutableSet<String>, Answer> known = new LinkedHashMap<>();
    for (Answer check : checks) {
      checkArgument(
          known.put(check.question(), check) == null,
          "there are two check questions about %s; one is enough",
          check.question());
    }
    Map<ImmutableSet<String>, ImmutableList<String>> drawn = new LinkedHashMap<>();
    for (int[] tuple : TupleDesign.of(items.list().size(), factor, seed)) {
      ImmutableList<String> texts = texts(items, tuple);
      drawn.put(ImmutableSet.copyOf(texts), texts);
    }
    known.forEach((texts, check) -> drawn.put(texts, check.items()));
    return numbered(dimension, items, drawn, known, new Random(seed));
  }

  /** Numbers questions so that those that check stand anywhere among the others. */
  private static BestWorstSet numbered(
      String dimension,
      Items items,
      Map<ImmutableSet<String>, ImmutableList<String>> drawn,
      Map<ImmutableSet<String>, Answer> known,
      Random random) {
    List<ImmutableSet<String>> order = new ArrayList<>(drawn.keySet());
    Collections.shuffle(order, random);
    ImmutableList.Builder<Question> questions = ImmutableList.builder();
    ImmutableMap.Builder<Question, Answer> checks = ImmutableMap.builder();
    for (int i = 0; i < order.size(); i++) {
      Question question = new Question(i + 1, drawn.get(order.get(i)));
      Answer check = known.get(order.get(i));
      if (check == null) {
        questions.add(question);
      } else {
        checks.put(question, check);
      }
    }
    return new BestWorstSet(dimension, items, questions.build(), checks.buildOrThrow());
  }

  /** All questions, the checks among them, by what is shown. */
  ImmutableMap<ImmutableSet<String>, Question> byItems() {
    List<Question> all = new ArrayList<>(questions);
    all.addAll(checks.keySet());
    return Maps.uniqueIndex(all, question -> ImmutableSet.copyOf(question.items()));
  }

  /** How often two texts stand together again, checks aside. */
  int repeatedPairs() {
    Map<String, Integer> numbers = new HashMap<>();
    items.list().forEach(item -> numbers.put(item.text(), numbers.size()));
    return TupleDesign.repeatedPairs(
        questions.stream()
            .map(question -> question.items().stream().mapToInt(numbers::get).toArray())
            .toList());
  }

  /** All texts that are shown, those of the checks among them. */
  Items texts() {
    Map<String, Item> texts = new LinkedHashMap<>();
    items.list().forEach(item -> texts.put(item.text(), item));
    checks.keySet().stream()
        .flatMap(question -> question.items().stream())
        .forEach(text -> texts.putIfAbsent(text, new Item("", text)));
    return new Items(ImmutableList.copyOf(texts.values()));
  }

  private static ImmutableList<String> texts(Items items, int[] tuple) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    for (int item : tuple) {
      texts.add(items.list().get(item).text());
    }
    return texts.build();
  }
}
