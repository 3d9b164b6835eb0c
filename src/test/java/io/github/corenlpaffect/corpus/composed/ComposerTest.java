package io.github.corenlpaffect.corpus.composed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import io.github.corenlpaffect.Emotion;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ComposerTest {
  private static final ImmutableList<ComposedText> TEXTS = Composer.compose();
  private static final Set<String> PERSONS =
      Set.of("nation", "religion", "age", "minority", "ethnicity", "disability");

  /** Marks that only frames and tables have: braces, bars, markers of persons. */
  private static final Pattern UNFILLED = Pattern.compile("[{}|]|<(?!3)|=>|\\[[^\\]]* ");

  @Test
  void noPhenomenonDominates() {
    Multiset<String> counts = HashMultiset.create();
    TEXTS.forEach(text -> counts.add(text.phenomenon()));
    assertTrue(counts.elementSet().size() >= 40, "phenomena: " + counts.elementSet().size());
    counts
        .entrySet()
        .forEach(
            e ->
                assertTrue(e.getCount() >= 100 && e.getCount() <= TEXTS.size() / 20, e.toString()));
  }

  @Test
  void allSlotsAreFilled() {
    for (ComposedText text : TEXTS) {
      assertFalse(UNFILLED.matcher(text.text()).find(), text.text());
    }
  }

  @Test
  void personsOccurEquallyOftenWithEachKindOfTone() {
    List<String> persons =
        FillerTable.read("who").stream()
            .filter(who -> PERSONS.contains(group(who)))
            .map(who -> who.forms().get("text").toLowerCase(Locale.ROOT))
            .toList();
    Map<String, Multiset<String>> byKind = new HashMap<>();
    for (ComposedText text : TEXTS) {
      String lower = text.text().toLowerCase(Locale.ROOT);
      persons.stream().filter(lower::contains).forEach(who -> kind(byKind, text).add(who));
    }
    assertTrue(byKind.size() >= 10, byKind.keySet().toString());
    byKind.forEach(
        (kind, counts) -> {
          List<Integer> all = persons.stream().map(counts::count).toList();
          assertTrue(Collections.max(all) - Collections.min(all) <= 1, kind + ": " + counts);
        });
  }

  @Test
  void everyEmotionOccursInEveryStrength() {
    for (Emotion emotion : Emotion.values()) {
      for (double low : new double[] {0.15, 0.4, 0.6, 0.8}) {
        long found =
            TEXTS.stream()
                .mapToDouble(text -> text.tone().intensity(emotion))
                .filter(intensity -> intensity >= low && intensity < low + 0.2)
                .count();
        assertTrue(found >= 20, emotion + " from " + low + ": " + found);
      }
    }
  }

  @Test
  void textsWithoutAffectAreNeutral() {
    for (ComposedText text : TEXTS) {
      if (text.phenomenon().equals("emotional words used factually")) {
        assertEquals(0, text.tone().valence(), text.text());
        assertEquals(0, text.tone().emotions().stream().sum(), text.text());
      }
    }
  }

  @Test
  void thereAreManyIdiomsSlangWordsAndEvents() {
    assertTrue(affective("idiom") + affective("saying") >= 150);
    assertTrue(affective("slang") + affective("mood") + affective("exclaim") >= 120);
    assertTrue(affective("happening") + affective("event") >= 600);
    assertTrue(affective("verdict") >= 350);
    assertTrue(affective("grievance") >= 150);
  }

  @Test
  void everyEmotionLeadsManyEvents() {
    for (String table : new String[] {"event", "happening"}) {
      Multiset<Emotion> leading = HashMultiset.create();
      FillerTable.read(table).forEach(f -> f.tone().strongest().ifPresent(leading::add));
      for (Emotion emotion : Emotion.values()) {
        assertTrue(leading.count(emotion) >= 20, table + ": " + leading);
      }
    }
  }

  @Test
  void everyBurdenMayEndOrGoOn() {
    for (Filler burden : FillerTable.read("burden")) {
      List<String> kind = List.of(":" + burden.forms().get("kind"));
      List<Filler> endings = FillerTable.read("ending").stream().filter(e -> e.is(kind)).toList();
      assertTrue(endings.stream().anyMatch(e -> e.tone().isPositive()), burden.toString());
      assertTrue(endings.stream().anyMatch(e -> e.tone().isNegative()), burden.toString());
    }
  }

  @Test
  void emphasisRaisesWhatIsThere() {
    Map<String, ComposedText> byText = new HashMap<>();
    TEXTS.forEach(text -> byText.put(text.text(), text));
    int pairs = 0;
    for (ComposedText plain : TEXTS) {
      ComposedText loud = byText.get(plain.text().replaceFirst("\\.$", "!!!"));
      if (loud != null && loud != plain && plain.tone().strongest().isPresent()) {
        Emotion strongest = plain.tone().strongest().get();
        double more = loud.tone().intensity(strongest) - plain.tone().intensity(strongest);
        assertTrue(more >= 0 && more <= 0.15, loud.text() + ": " + more);
        pairs += more >= 0.02 ? 1 : 0;
      }
    }
    assertTrue(pairs >= 50, "pairs: " + pairs);
  }

  @Test
  void aNeutralAdditionChangesNothing() {
    Map<String, Tone> tones = new HashMap<>();
    TEXTS.forEach(text -> tones.put(text.text(), text.tone()));
    int pairs = 0;
    for (Filler aside : FillerTable.read("aside")) {
      String addition = " " + aside.forms().get("text");
      for (ComposedText text : TEXTS) {
        if (text.text().endsWith(addition)) {
          String before = text.text().substring(0, text.text().length() - addition.length());
          assertEquals(tones.getOrDefault(before, text.tone()), text.tone(), text.text());
          pairs += tones.containsKey(before) ? 1 : 0;
        }
      }
    }
    assertTrue(pairs >= 100, "pairs: " + pairs);
  }

  private static long affective(String table) {
    return FillerTable.read(table).stream()
        .filter(filler -> filler.tone().strongest().isPresent())
        .count();
  }

  private static String group(Filler who) {
    return who.forms().get("group");
  }

  private static Multiset<String> kind(Map<String, Multiset<String>> byKind, ComposedText text) {
    return byKind.computeIfAbsent(text.tone().kind(), key -> HashMultiset.create());
  }
}
