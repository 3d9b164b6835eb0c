package io.github.corenlpaffect.annotation.bestworst;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What is shown at a time.
 *
 * @param number its number in the set, from 1
 * @param items what is to be compared, all of it different
 */
public record Question(int number, ImmutableList<String> items) {

  /** The same in random order. */
  Question shuffled(Random random) {
    List<String> order = new ArrayList<>(items);
    Collections.shuffle(order, random);
    return new Question(number, ImmutableList.copyOf(order));
  }
}
