package io.github.corenlpaffect.annotation.collect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.primitives.Longs;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WaterFillingTest {

  @Test
  void whatASmallGroupCannotUseGoesToTheOthers() {
    assertArrayEquals(
        new int[] {13, 2, 0, 5, 12}, WaterFilling.shares(32, new long[] {50, 2, 0, 5, 60}));
  }

  @Test
  void allAreTakenWhereThereAreFewerThanPlaces() {
    assertArrayEquals(new int[] {3, 1}, WaterFilling.shares(100, new long[] {3, 1}));
  }

  @Property
  void allPlacesAreUsedAndNoGroupIsMoreThanOneBehindUnlessItIsUsedUp(
      @ForAll @IntRange(max = 1000) int places,
      @ForAll @Size(min = 1, max = 30) List<@LongRange(max = 200) Long> groups) {
    long[] sizes = Longs.toArray(groups);
    int[] shares = WaterFilling.shares(places, sizes);
    assertEquals(Math.min(places, Arrays.stream(sizes).sum()), Arrays.stream(shares).sum());
    int largest = Arrays.stream(shares).max().getAsInt();
    for (int i = 0; i < sizes.length; i++) {
      assertTrue(shares[i] == sizes[i] || shares[i] >= largest - 1, Arrays.toString(shares));
    }
  }
}
