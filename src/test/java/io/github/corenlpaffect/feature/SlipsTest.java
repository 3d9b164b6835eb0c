package io.github.corenlpaffect.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlipsTest {
  @ParameterizedTest
  @CsvSource({
    "amazign, amazing", // two letters in each other's place
    "maazing, amazing",
    "amzing, amazing", // one is missing
    "amazzing, amazing", // one is doubled
    "amazingg, amazing",
    "comittee, committee", // one of two is missing
    "succes, success",
    "amaxzing, amazing", // one too many
    "anazing, amazing", // a neighbouring key
  })
  void aSlipIsFound(String slip, String meant) {
    assertEquals(Optional.of(meant), meant(slip, "amazing committee success"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "amaging", // a key far away
        "mazing", // without its first letter
        "bmazing", // another first letter
        "amazingx", // another letter at the end
        "amzaign", // two slips
        "happ", // too short
        "amazing1", // not of letters
      })
  void whatIsNoLikelySlipIsNot(String word) {
    assertEquals(Optional.empty(), meant(word, "amazing happy"));
  }

  @Test
  void theLikelierKindOfSlipWinsAndThenTheCommonerWord() {
    assertEquals(Optional.of("wander"), meant("wnader", "wonder wander"));
    assertEquals(Optional.of("planting"), meant("planing", "planting planning"));
    assertEquals(Optional.of("planning"), meant("planing", "planning planting"));
    assertEquals(Optional.of("worsted"), meant("wosted", "wasted worsted"));
  }

  @Test
  void aNameThatIsNotKnownIsLeftAlone() {
    String vocabulary = "the amazing <name>";
    assertEquals(List.of("amazing"), Extraction.of(vocabulary, "the amazign").known(1));
    assertEquals(List.of("<name>"), Extraction.of(vocabulary, "the Amazign").known(1));
    assertEquals(List.of("amazing"), Extraction.of(vocabulary, "Amazign the").known(0));
  }

  @Test
  void nobodyMeantAName() {
    assertEquals(List.of("#"), Extraction.of("the <name>", "the emliy").known(1));
  }

  @Test
  void aKnownWordIsNoSlip() {
    assertEquals(List.of("causal"), Extraction.of("casual causal", "causal").known(0));
  }

  @Test
  void aSlipOfACueIsACue() {
    assertEquals(List.of("good"), Extraction.of("really", "realyl good").marked(Mark.INTENSIFIED));
  }

  private static Optional<String> meant(String word, String vocabulary) {
    List<Long> hashes = Stream.of(vocabulary.split(" ")).map(TextHash::of).toList();
    return Slips.meant(word, hashes::indexOf);
  }
}
