package io.github.corenlpaffect.corpus;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The genres of EmoBank's texts, which it names in none of its columns but for the documents' names
 * in the ids: those of MASC (Ide et al. 2010), where all of it comes from but the headlines of
 * SemEval-2007.
 */
public enum EmoBankGenre {
  HEADLINES("SemEval_"),
  NEWSPAPERS("2000\\d|2002\\d|A1_|NYTnewswire|wsj_"),
  BLOGS(
      "Acephalous|Anti-Terrorist|Fermentation|How_soon|Italy|Seedbombing|Tupelo|Uprooted|blog-"
          + "|detroit|lessig|sucker|vampires"),
  ESSAYS(
      "A_defense|Ant_Robot|Bartok|Black_and_white|Homosexuality|Madame_White|Ohio_Steel|anth_essay"),
  FICTION(
      "Nathans_Bylichka|The_Black_Willow|cable_spool|captured_moments|easy_money|hotel-cal|lw1"),
  LETTERS(
      "\\d{3}C|AMC|IFAW|NWF|alumnifund|appalachian|aspca|att\\d|audubon|defenders|guidedogs|hsus"
          + "|littleshelter|marine|united|warner|wildelifewatch|wwf"),
  TRAVEL_GUIDES("History[A-Z]|Intro[A-Z]|WhatTo[A-Z]|WhereTo[A-Z]");

  private final Pattern beginning;

  EmoBankGenre(String beginning) {
    this.beginning = Pattern.compile(beginning);
  }

  /** The genre of a text by its id, if the id is one of EmoBank's. */
  public static Optional<EmoBankGenre> of(String id) {
    return Arrays.stream(values())
        .filter(genre -> genre.beginning.matcher(id).lookingAt())
        .findFirst();
  }
}
