package io.github.corenlpaffect.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmoBankGenreTest {

  @ParameterizedTest
  @CsvSource({
    "SemEval_215, HEADLINES",
    "20020731-nyt_3_90, NEWSPAPERS",
    "A1_2_3, NEWSPAPERS",
    "wsj_0006_1_2, NEWSPAPERS",
    "A_defense_of_Michael_Moore_1_2, ESSAYS",
    "AMC2_1_2, LETTERS",
    "112C-L012_1_2, LETTERS",
    "Nathans_Bylichka_1_2, FICTION",
    "blog-monastery_1_2, BLOGS",
    "WhereToHongKong_1_2, TRAVEL_GUIDES",
    "Anti-Terrorist_1_2, BLOGS",
    "Ant_Robot_1_2, ESSAYS",
  })
  void aTextHasTheGenreOfItsDocument(String id, EmoBankGenre genre) {
    assertEquals(Optional.of(genre), EmoBankGenre.of(id));
  }

  @ParameterizedTest
  @CsvSource({"somewhere_1_2", "7", "a_wsj_2"})
  void anotherIdHasNone(String id) {
    assertEquals(Optional.empty(), EmoBankGenre.of(id));
  }
}
