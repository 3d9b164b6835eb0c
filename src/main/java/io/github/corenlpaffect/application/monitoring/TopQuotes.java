package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The few texts with the largest of a value; of equal ones, those that stand earlier. A text that
 * comes twice is kept once. What is kept does not depend on the order in which texts come. Not for
 * use by several threads.
 */
final class TopQuotes {
  private static final Comparator<Quote> ORDER =
      Comparator.comparingDouble(Quote::value).reversed().thenComparingLong(Quote::line);

  private final int size;
  private final int longest;
  private final List<Quote> kept = new ArrayList<>();

  /**
   * Nothing yet.
   *
   * @param size how many are kept
   * @param longest characters of a text that are kept
   */
  TopQuotes(int size, int longest) {
    this.size = size;
    this.longest = longest;
  }

  /** The largest of several lists that were kept by the same value. */
  static ImmutableList<Quote> merged(Stream<ImmutableList<Quote>> lists, int size) {
    TopQuotes all = new TopQuotes(size, Integer.MAX_VALUE);
    lists.flatMap(List::stream).forEach(all::add);
    return all.quotes();
  }

  /** Keeps the text if its value is large enough. */
  void offer(DatedText text, double value) {
    if (kept.size() < size || (size > 0 && value >= kept.get(size - 1).value())) {
      add(new Quote(text.line(), text.date(), Excerpt.of(text.text(), longest), value));
    }
  }

  /** Those kept, the largest first. */
  ImmutableList<Quote> quotes() {
    return ImmutableList.copyOf(kept);
  }

  private void add(Quote quote) {
    int same = indexOf(quote.text());
    if (same >= 0) {
      if (ORDER.compare(kept.get(same), quote) <= 0) {
        return;
      }
      kept.remove(same);
    }
    int place = 0;
    while (place < kept.size() && ORDER.compare(kept.get(place), quote) < 0) {
      place++;
    }
    kept.add(place, quote);
    if (kept.size() > size) {
      kept.remove(size);
    }
  }

  private int indexOf(String text) {
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i).text().equals(text)) {
        return i;
      }
    }
    return -1;
  }
}
