package io.github.corenlpaffect.annotation.bestworst;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The columns of answers, as the scripts of Kiritchenko and Mohammad (2016, 2017) and their data
 * name them, with two before them that these do without.
 */
public final class AnswerColumns {
  /** The column of the item with the most. */
  public static final String BEST = "BestItem";

  /** The column of the item with the least. */
  public static final String WORST = "WorstItem";

  static final String ANNOTATOR = "Annotator";
  static final String TUPLE = "Tuple";

  private static final String ITEM = "Item";

  private AnswerColumns() {}

  /** The column of an item, from 1. */
  static String item(int place) {
    return ITEM + place;
  }

  /** The columns of items that a table has: from 1 on, as many as there are. */
  static ImmutableList<String> items(List<String> header) {
    return IntStream.iterate(1, place -> header.contains(item(place)), place -> place + 1)
        .mapToObj(AnswerColumns::item)
        .collect(ImmutableList.toImmutableList());
  }

  /** What we write of an annotator's questions. */
  static ImmutableList<String> header() {
    ImmutableList.Builder<String> header = ImmutableList.builder();
    header.add(ANNOTATOR, TUPLE);
    IntStream.rangeClosed(1, TupleDesign.SIZE).mapToObj(AnswerColumns::item).forEach(header::add);
    return header.add(BEST, WORST).build();
  }

  /** A question in these columns, with its answer if there is one. */
  static ImmutableList<String> row(String annotator, Question question, Optional<Answer> answer) {
    return ImmutableList.<String>builder()
        .add(annotator, String.valueOf(question.number()))
        .addAll(question.items())
        .add(answer.map(Answer::best).orElse(""), answer.map(Answer::worst).orElse(""))
        .build();
  }
}
