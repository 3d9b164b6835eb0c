package io.github.corenlpaffect.annotation.rating;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.github.corenlpaffect.annotation.AnswerTable;
import io.github.corenlpaffect.annotation.Items.Item;
import io.github.corenlpaffect.annotation.Problems;
import io.github.corenlpaffect.annotation.agreement.Estimate;
import io.github.corenlpaffect.annotation.agreement.Ratings;
import io.github.corenlpaffect.annotation.rating.RatingReader.Given;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The answers of all annotators, about texts of which each has one at least. Immutable.
 *
 * @param dimension what was asked about, if that is known
 * @param kind what an answer can be
 * @param items the texts that have answers
 * @param annotators who has answered, by name
 * @param ratings the answers: [items][annotators]
 * @param open how many texts were left unanswered by annotators who had them
 * @param unanswered how many texts of the set have no answer
 */
public record RatedTexts(
    Optional<String> dimension,
    AnswerKind kind,
    ImmutableList<Item> items,
    ImmutableList<String> annotators,
    Ratings ratings,
    int open,
    int unanswered) {

  /**
   * Collects answers.
   *
   * @param folder the set that was asked; without it all answers are taken
   * @param kind what an answer can be, where there is no set; of categories those that occur if
   *     there are none named
   * @param problems gets what is wrong with the answers that are left out
   * @throws IOException if there is no such set, a table lacks a column, or no answer is left
   */
  public static RatedTexts read(
      Optional<Path> folder, AnswerKind kind, List<AnswerTable> tables, Problems problems)
      throws IOException {
    Optional<RatingSet> set = Optional.empty();
    if (folder.isPresent()) {
      set = Optional.of(RatingSet.read(folder.get()));
    }
    AnswerKind known = set.map(RatingSet::kind).orElse(kind);
    RatingReader reader = new RatingReader(set.map(RatingSet::items), known.column(), problems);
    for (AnswerTable table : tables) {
      reader.read(table);
    }
    RatedTexts rated = of(set, complete(known, reader.answers()), reader, problems);
    if (rated.items().isEmpty()) {
      throw new IOException("no answers: the column " + known.column() + " has none to use");
    }
    return rated;
  }

  /**
   * The same without the answers of some annotators.
   *
   * @throws IllegalArgumentException if there are no answers of one of them, or none are left
   */
  public RatedTexts without(Collection<String> names) {
    for (String name : names) {
      checkArgument(
          annotators.contains(name), "no answers of %s; there are those of %s", name, annotators);
    }
    checkArgument(!names.containsAll(annotators), "no answers are left without %s", annotators);
    int[] kept =
        Maps.filterKeys(places(annotators), name -> !names.contains(name)).values().stream()
            .mapToInt(place -> place)
            .toArray();
    Ratings theirs = ratings.ofRaters(kept);
    int[] answered = theirs.indices(item -> theirs.count(item) > 0);
    return new RatedTexts(
        dimension,
        kind,
        Arrays.stream(answered).mapToObj(items::get).collect(ImmutableList.toImmutableList()),
        Arrays.stream(kept).mapToObj(annotators::get).collect(ImmutableList.toImmutableList()),
        theirs.ofItems(answered),
        open,
        unanswered + items.size() - answered.length);
  }

  /** How many answers there are. */
  public int count() {
    int count = 0;
    for (int item = 0; item < ratings.items(); item++) {
      count += ratings.count(item);
    }
    return count;
  }

  /** The coefficients that are fit for such answers, with intervals by this seed. */
  public ImmutableList<Estimate> estimates(long seed) {
    return kind.coefficients().stream()
        .map(coefficient -> Estimate.of(coefficient, ratings, seed))
        .collect(ImmutableList.toImmutableList());
  }

  /** What one annotator said of one text, empty if nothing. */
  public String answer(int item, int annotator) {
    return ratings.has(item, annotator) ? kind.answer(ratings.value(item, annotator)) : "";
  }

  private static RatedTexts of(
      Optional<RatingSet> set, AnswerKind kind, RatingReader reader, Problems problems) {
    ImmutableList<Given> answers = valid(kind, reader.answers(), problems);
    ImmutableList<Item> items =
        answers.stream().map(Given::item).distinct().collect(ImmutableList.toImmutableList());
    if (set.isPresent()) {
      Set<Item> answered = ImmutableSet.copyOf(items);
      items =
          set.get().items().list().stream()
              .filter(answered::contains)
              .collect(ImmutableList.toImmutableList());
    }
    ImmutableList<String> annotators =
        answers.stream()
            .map(Given::annotator)
            .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo))
            .asList();
    int asked = set.map(of -> of.items().list().size()).orElse(items.size());
    return new RatedTexts(
        set.map(RatingSet::dimension),
        kind,
        items,
        annotators,
        ratings(kind, answers, items, annotators),
        reader.open(),
        asked - items.size());
  }

  /** Categories that nobody has named are those that occur. */
  private static AnswerKind complete(AnswerKind kind, List<Given> answers) {
    return kind instanceof Categories categories && categories.names().isEmpty()
        ? Categories.of(
            answers.stream()
                .map(Given::answer)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String.CASE_INSENSITIVE_ORDER))
                .asList())
        : kind;
  }

  private static ImmutableList<Given> valid(
      AnswerKind kind, List<Given> answers, Problems problems) {
    ImmutableList.Builder<Given> valid = ImmutableList.builder();
    for (Given answer : answers) {
      try {
        kind.number(answer.answer());
        valid.add(answer);
      } catch (IllegalArgumentException e) {
        problems.add(answer.place() + ": " + e.getMessage());
      }
    }
    return valid.build();
  }

  private static Ratings ratings(
      AnswerKind kind, List<Given> answers, List<Item> items, List<String> annotators) {
    Map<Item, Integer> rows = places(items);
    Map<String, Integer> columns = places(annotators);
    double[][] values = new double[items.size()][annotators.size()];
    Arrays.stream(values).forEach(row -> Arrays.fill(row, Double.NaN));
    for (Given answer : answers) {
      values[rows.get(answer.item())][columns.get(answer.annotator())] =
          kind.number(answer.answer());
    }
    return Ratings.of(values, annotators.size());
  }

  private static <T> Map<T, Integer> places(List<T> list) {
    Map<T, Integer> places = Maps.newLinkedHashMapWithExpectedSize(list.size());
    list.forEach(element -> places.put(element, places.size()));
    return places;
  }
}
