package io.github.corenlpaffect.annotation.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalDataTest {
  private static final List<String> PARTS = List.of("word", "@anna", "u/anna", "a.b@c.de", "(@x)");
  private static final List<String> MASKED = List.of("word", "@user", "@user", "@email", "(@user)");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@anna_99 you won!                       | @user you won!",
        "Thanks @anna, @Ben: great.              | Thanks @user, @user: great.",
        ".@Zoë42 said so                         | .@user said so",
        "ask u/some-one or /u/Another_1          | ask @user or @user",
        "write to anna.smith+x@mail.example.org. | write to @email.",
        "(A.B@EXAMPLE.COM)                       | (@email)",
        "jörg@büro.example                       | @email",
        "@ben@social.example and a@b.example@c.example | @email and @email",
        "meet @ noon                             | meet @ noon",
        "5@ 3$ each                              | 5@ 3$ each",
        "https://example.org/u/x                 | https://example.org/u/x",
        "menu/drinks                             | menu/drinks",
      })
  void userNamesAndAddressesAreMaskedAndNothingElse(String text, String masked) {
    assertEquals(masked, PersonalData.masked(text));
  }

  @Test
  void longRunsOfWhatMightBeAnAddressAreFast() {
    String run = "a.".repeat(500_000);
    assertEquals(run, PersonalData.masked(run));
    assertEquals(1_000_001, PersonalData.masked(run + "@").length());
  }

  @Property
  void eachOfSeveralIsMaskedAndMaskingAgainChangesNothing(
      @ForAll List<@IntRange(max = 4) Integer> parts) {
    String masked = joined(parts, MASKED);
    assertEquals(masked, PersonalData.masked(joined(parts, PARTS)));
    assertEquals(masked, PersonalData.masked(masked));
  }

  private static String joined(List<Integer> parts, List<String> texts) {
    return parts.stream().map(texts::get).collect(Collectors.joining(" "));
  }
}
