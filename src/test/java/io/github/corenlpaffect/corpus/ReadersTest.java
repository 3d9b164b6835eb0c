package io.github.corenlpaffect.corpus;

import static io.github.corenlpaffect.corpus.Samples.assertLabels;
import static io.github.corenlpaffect.corpus.Samples.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each reader on a made-up file of its format. */
class ReadersTest {
  private static final double NONE = Double.NaN;

  @TempDir Path folder;

  @Test
  void semEval2018MergesTheLabelsOfATweet() throws IOException {
    writeSemEval2018("T-1\tOh\\n\\nno &amp; yes\tanger\t0.25");
    Corpus corpus = read("semeval2018");
    assertEquals(List.of("T-1", "T-2"), ids(corpus.train()));
    LabelledText merged = corpus.train().get(0);
    assertEquals("Oh\n\nno & yes", merged.text());
    assertLabels(merged, "semeval2018/ei-reg", .25, NONE, NONE, NONE);
    assertLabels(merged, "semeval2018/ei-oc", 1, NONE, NONE, NONE);
    assertLabels(merged, "semeval2018/v-reg", .125);
    assertLabels(merged, "semeval2018/v-oc", -2);
    assertFalse(merged.labels().containsKey("semeval2018/e-c"));
    LabelledText other = corpus.train().get(1);
    assertEquals(Set.of("semeval2018/e-c"), other.labels().keySet());
    assertLabels(other, "semeval2018/e-c", 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0);
    assertTrue(corpus.dev().isEmpty());
    assertEquals(22, corpus.files().size());
  }

  @Test
  void semEval2018RefusesAnotherDimension() throws IOException {
    writeSemEval2018("T-1\tOh no\tjoy\t0.25");
    assertProblem(
        "EI-reg-En-anger-train.txt, line 2: expected the dimension anger, found 'joy'",
        "semeval2018");
  }

  @Test
  void semEval2018SaysWhatItsClassesMean() throws IOException {
    writeSemEval2018("T-1\tOh no\tanger\t0.25");
    Task classes = read("semeval2018").tasks().get(4);
    assertEquals("trust", classes.meaning().get("trust"));
    assertEquals(8, classes.meaning().size());
  }

  @Test
  void treebankSentencesCarryTheirRootsLabels() throws IOException {
    file(folder, "train.txt", "(4 (3 (2 It) (3 (2 's) (3 good))) (2 .))");
    file(folder, "dev.txt", "(0 (2 -LRB-) (0 (0 awful) (2 -RRB-)))");
    Corpus corpus = read("sst");
    assertEquals("It's good.", corpus.train().get(0).text());
    assertLabels(corpus.train().get(0), "sst", 0, 0, 0, 0, 1);
    assertEquals("(awful)", corpus.dev().get(0).text());
    assertLabels(corpus.dev().get(0), "sst", 1, 0, 0, 0, 0);
  }

  @Test
  void treebankPhrasesAreTheDistinctOnesWithAWordBelowTheRoots() throws IOException {
    file(
        folder,
        "train.txt",
        "(4 (3 (2 It) (3 (2 's) (3 good))) (2 .))",
        "(2 (2 It) (2 (3 good) (2 .)))",
        "(1 (2 It) (1 (1 good) (2 !)))");
    List<LabelledText> phrases = read("sst-phrases").train();
    assertEquals(
        List.of("It's good", "It", "'s good", "'s", "good", "good.", "good!", "good"),
        phrases.stream().map(LabelledText::text).toList());
    assertLabels(phrases.get(4), "sst", 0, 0, 0, 1, 0);
    assertLabels(phrases.get(7), "sst", 0, 1, 0, 0, 0);
    assertEquals(8, Set.copyOf(ids(phrases)).size());
  }

  @Test
  void treebankRefusesWhatIsNoTree() throws IOException {
    file(folder, "dev.txt", "(3 (2 It) (3 works))");
    file(folder, "train.txt", "(3 (2 It) (3 works))", "(3 (2 It) (3 works)");
    assertProblem("train.txt, line 2: expected one bracketed tree", "sst");
    file(folder, "train.txt", "(7 (2 It) (3 works))");
    assertProblem("train.txt, line 1: expected a whole number from 0 to 4", "sst");
    file(folder, "train.txt", "");
    assertProblem("train.txt, line 1: expected one bracketed tree", "sst");
  }

  @Test
  void semEval2017KeepsTheFirstOfATweetAndDecodesIt() throws IOException {
    for (String part : Samples.YEARS) {
      file(folder, "twitter-" + part + "-A.tsv", part + "\tneutral\tNothing to see");
    }
    file(
        folder,
        "twitter-2013train-A.tsv",
        "1\tpositive\t\"It\\u2019s \"\"on\"\"\\u002c finally &gt; ever\"",
        "1\tnegative\tagain");
    file(folder, "twitter-2014test-A.tsv", "2\tnegative\tNot today");
    file(folder, "twitter-2016test-A.tsv", "2\tneutral\tNot today\t", "3\tneutral\tMaybe\tMon");
    Corpus corpus = read("semeval2017-4a");
    assertEquals(List.of("2", "2015test"), ids(corpus.dev()));
    LabelledText tweet = corpus.train().get(2);
    assertEquals("It’s \"on\", finally > ever", tweet.text());
    assertLabels(tweet, "semeval2017-4a", 0, 0, 1);
    assertEquals(9, corpus.train().size());
    assertFalse(ids(corpus.train()).contains("2"));
  }

  @Test
  void goEmotionsHasAnyOf28Labels() throws IOException {
    file(folder, "train.tsv", "Wow &amp; thanks\t15,26\tx1");
    file(folder, "dev.tsv", "It is Monday\t27\tx2");
    Corpus corpus = read("goemotions");
    assertEquals("Wow & thanks", corpus.train().get(0).text());
    assertEquals(List.of("gratitude", "surprise"), yes(corpus, corpus.train().get(0)));
    assertEquals(List.of("neutral"), yes(corpus, corpus.dev().get(0)));
    Map<String, String> meaning = corpus.tasks().get(0).meaning();
    assertEquals("none", meaning.get("neutral"));
    assertFalse(meaning.containsKey("curiosity"));
  }

  @Test
  void goEmotionsPolarityKeepsTheTextsWhoseEmotionsAgree() throws IOException {
    file(
        folder,
        "train.tsv",
        "Thanks, how odd\t15,26\tx1",
        "Sad but proud\t25,21\tx2",
        "How odd\t26\tx3",
        "Never again\t2,9,10\tx4");
    file(folder, "dev.tsv", "It is Monday\t27\tx5", "It is love\t18,27\tx6");
    Corpus corpus = read("goemotions-polarity");
    assertEquals(
        List.of("Thanks, how odd", "Never again"),
        corpus.train().stream().map(LabelledText::text).toList());
    assertLabels(corpus.train().get(0), "goemotions-polarity", 0, 0, 1);
    assertLabels(corpus.train().get(1), "goemotions-polarity", 1, 0, 0);
    assertEquals(1, corpus.dev().size());
    assertLabels(corpus.dev().get(0), "goemotions-polarity", 0, 1, 0);
  }

  @Test
  void goEmotionsRefusesUnknownIds() throws IOException {
    file(folder, "dev.tsv");
    file(folder, "train.tsv", "Wow\t26\tx1", "Thanks\t15,28\tx1");
    assertProblem("train.tsv, line 2: expected a whole number from 0 to 27", "goemotions");
  }

  @Test
  void brighterHasLevelsOfFiveEmotions() throws IOException {
    file(
        folder,
        "eng-train.csv",
        "id,text,anger,fear,joy,sadness,surprise",
        "a,\"Oh, no\",0,3,0,1,2");
    file(folder, "eng-dev.csv", "id,text,anger,fear,joy,sadness,surprise");
    Corpus corpus = read("brighter");
    assertEquals("Oh, no", corpus.train().get(0).text());
    assertLabels(corpus.train().get(0), "brighter", 0, 3, 0, 1, 2);
    assertEquals(HeadKind.ORDINAL, corpus.tasks().get(0).head().kind());
    assertEquals(Scale.ABSOLUTE, corpus.tasks().get(0).scale());
  }

  @Test
  void emoBankIsSplitByItsColumn() throws IOException {
    file(
        folder,
        "emobank-train-dev.csv",
        "id,split,V,A,D,text",
        "a,train,3.0,2.5,3.2,Well",
        "b,dev,1,5,4,\"So, what?\"");
    Corpus corpus = read("emobank");
    assertLabels(corpus.train().get(0), "emobank", 3, 2.5, 3.2);
    assertEquals("So, what?", corpus.dev().get(0).text());
    assertEquals(Map.of("valence", "valence"), corpus.tasks().get(0).meaning());
  }

  @Test
  void emoBankRefusesAnotherSplit() throws IOException {
    file(folder, "emobank-train-dev.csv", "id,split,V,A,D,text", "a,test,3.0,2.5,3.2,Well");
    assertProblem("line 2: expected the split train or dev, found 'test'", "emobank");
  }

  @Test
  void affectiveTextJoinsHeadlinesWithTheirGold() throws IOException {
    writeAffectiveText("<corpus><instance id=\"2\">Rain &amp; wind </instance></corpus>");
    Corpus corpus = read("semeval2007");
    assertEquals(1, corpus.train().size());
    assertEquals("Rain & wind", corpus.train().get(0).text());
    assertLabels(corpus.train().get(0), "semeval2007/emotions", 0, 0, 40, 0, 20, 5);
    assertLabels(corpus.train().get(0), "semeval2007/valence", -35);
  }

  @Test
  void affectiveTextRefusesHeadlinesWithoutGold() throws IOException {
    writeAffectiveText("<corpus><instance id=\"9\">Rain</instance></corpus>");
    String message = assertThrows(IOException.class, () -> read("semeval2007")).getMessage();
    assertTrue(message.contains("expected a line with labels of the headline 9"), message);
  }

  @Test
  void affectiveTextLoadsNothingThatItsXmlNames() throws IOException {
    Path secret = file(folder, "secret.txt", "secret");
    writeAffectiveText(
        "<!DOCTYPE c [<!ENTITY s SYSTEM \""
            + secret.toUri()
            + "\">]><c><instance id=\"2\">&s;</instance></c>");
    assertProblem("affectivetext_trial.xml, line 1: no valid XML", "semeval2007");
  }

  @Test
  void affectiveTextNamesTheLineOfBrokenXml() throws IOException {
    writeAffectiveText("<corpus>\n<instance id=\"2\">Rain</corpus>");
    assertProblem("affectivetext_trial.xml, line 2: no valid XML", "semeval2007");
  }

  @Test
  void crowdFlowerMergesThePublishedLabelsToEleven() throws IOException {
    file(
        folder,
        "text_emotion.csv",
        "tweet_id,sentiment,author,content",
        "1,worry,a,Will it rain &lt;3",
        "2,enthusiasm,b,Off we go",
        "3,empty,c,well");
    Corpus corpus = read("crowdflower");
    assertEquals("Will it rain <3", corpus.train().get(0).text());
    assertEquals(List.of("worry"), yes(corpus, corpus.train().get(0)));
    assertEquals(List.of("happy"), yes(corpus, corpus.train().get(1)));
    assertEquals(List.of("neutral"), yes(corpus, corpus.train().get(2)));
    assertEquals("fear", corpus.tasks().get(0).meaning().get("worry"));
  }

  @Test
  void hashtagEmotionsMayHoldTabs() throws IOException {
    file(folder, "tweets.tsv", "1:\tup &amp; away \t:: joy", "2:\tso\tlate\t:: anger");
    Corpus corpus = read("nrc-tec");
    assertEquals("up & away", corpus.train().get(0).text());
    assertEquals(List.of("joy"), yes(corpus, corpus.train().get(0)));
    assertEquals("so late", corpus.train().get(1).text());
    assertEquals(List.of("anger"), yes(corpus, corpus.train().get(1)));
  }

  @Test
  void hashtagEmotionsRefuseARowWithoutLabel() throws IOException {
    file(folder, "tweets.tsv", "1:\tup and away\tjoy");
    assertProblem("tweets.tsv, line 1: expected ':: ' and an emotion, found 'joy'", "nrc-tec");
  }

  @Test
  void xedReadsEmotionsAndNeutralLines() throws IOException {
    file(folder, "en-annotated.tsv", "[PERSON] , come in .\t8, 1", "Oh !\t7");
    file(folder, "neu_en.txt", "9\tIt is Monday.", "9\tAbout\tnoon");
    Corpus corpus = read("xed");
    Map<String, LabelledText> texts = new HashMap<>();
    corpus.train().forEach(text -> texts.put(text.text(), text));
    corpus.dev().forEach(text -> texts.put(text.text(), text));
    assertEquals(
        Set.of("[PERSON], come in.", "Oh!", "It is Monday.", "About noon"), texts.keySet());
    assertEquals(List.of("anger", "trust"), yes(corpus, texts.get("[PERSON], come in.")));
    assertEquals(List.of("neutral"), yes(corpus, texts.get("About noon")));
    assertEquals("none", corpus.tasks().get(0).meaning().get("neutral"));
  }

  @Test
  void aCorpusWithoutDevPartKeepsATenthForItAndEqualTextsTogether() throws IOException {
    String[] lines = new String[2000];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = "Line number " + i / 2 + "\t" + (1 + i % 8);
    }
    file(folder, "en-annotated.tsv", lines);
    file(folder, "neu_en.txt");
    Corpus corpus = read("xed");
    assertEquals(2000, corpus.train().size() + corpus.dev().size());
    assertEquals(200, corpus.dev().size(), 60);
    Set<String> dev = corpus.dev().stream().map(LabelledText::text).collect(Collectors.toSet());
    assertTrue(corpus.train().stream().noneMatch(text -> dev.contains(text.text())));
    assertEquals(corpus.dev().stream().map(LabelledText::id).toList(), ids(read("xed").dev()));
  }

  @Test
  void xedRefusesUnknownIds() throws IOException {
    file(folder, "en-annotated.tsv", "Oh !\t9");
    file(folder, "neu_en.txt");
    assertProblem("en-annotated.tsv, line 1: expected a whole number from 1 to 8", "xed");
  }

  @Test
  void meldHasEmotionAndSentiment() throws IOException {
    String header = Samples.UTTERANCES;
    file(folder, "train_sent_emo.csv", header, "1,\"No, really?\",Ann,surprise,positive,0,0");
    file(folder, "dev_sent_emo.csv", header, "1,Yes.,Bob,neutral,neutral,0,1");
    Corpus corpus = read("meld");
    assertEquals("No, really?", corpus.train().get(0).text());
    assertLabels(corpus.train().get(0), "meld/emotion", 0, 0, 0, 0, 0, 0, 1);
    assertLabels(corpus.train().get(0), "meld/sentiment", 0, 0, 1);
    assertEquals("none", corpus.tasks().get(0).meaning().get("neutral"));
    assertEquals("neutral", corpus.tasks().get(1).meaning().get("neutral"));
    assertEquals(1, corpus.dev().size());
  }

  @Test
  void emoryNlpSaysNothingOfPeacefulAndPowerful() throws IOException {
    file(folder, "train.csv", "Utterance,Emotion", "\"So very &ndash; well, yes\",Mad");
    file(folder, "dev.csv", "Utterance,Emotion", "Yes.,Peaceful");
    Corpus corpus = read("emorynlp");
    assertEquals("So very – well, yes", corpus.train().get(0).text());
    assertEquals(List.of("mad"), yes(corpus, corpus.train().get(0)));
    assertEquals(List.of("peaceful"), yes(corpus, corpus.dev().get(0)));
    Map<String, String> meaning = corpus.tasks().get(0).meaning();
    assertEquals("anger", meaning.get("mad"));
    assertEquals("none", meaning.get("neutral"));
    assertEquals(5, meaning.size());
  }

  @Test
  void emoContextJoinsThreeTurns() throws IOException {
    file(
        folder,
        "train.tsv",
        Samples.TURNS,
        "7\tI&apos;m late \tsay \\\"sorry\\\"\tno :\\\tangry",
        "8\tHi\tHi\tYou there\tothers");
    Corpus corpus = read("emocontext");
    LabelledText chat = byId(corpus).get("7");
    assertEquals("I'm late\nsay \"sorry\"\nno :\\", chat.text());
    assertEquals(List.of("angry"), yes(corpus, chat));
    assertEquals(
        Map.of("angry", "anger", "happy", "joy", "sad", "sadness"),
        corpus.tasks().get(0).meaning());
  }

  @Test
  void facebookPostsHaveTheMeanOfTwoRaters() throws IOException {
    file(
        folder,
        "valence-arousal.csv",
        Samples.POSTS,
        "weâ€™re off :\\\\\\\\n,9,8,3,4",
        "\"\tIt says \\soon\\\"\" here\"\"\",5,5,1,2");
    Map<String, LabelledText> posts = byId(read("facebook-va"));
    LabelledText first = posts.get("valence-arousal.csv:2");
    assertEquals("we’re off :\\", first.text());
    assertLabels(first, "facebook-va", 8.5, 3.5);
    assertEquals("It says \"soon\" here", posts.get("valence-arousal.csv:3").text());
  }

  @Test
  void isearHasAnEmotionAndItsRememberedIntensity() throws IOException {
    file(
        folder,
        "isear.psv",
        Samples.REPORTS,
        "4|fear|a1|When the lamp á fell.  á |1|",
        "0|shame|a2|\"I read \\soon\\\"\" once.\"\"\"|",
        "1|joy|a3|[ Never.]|1|");
    Corpus corpus = read("isear");
    Map<String, LabelledText> reports = byId(corpus);
    assertEquals(Set.of("a1", "a2"), reports.keySet());
    assertEquals("When the lamp fell.", reports.get("a1").text());
    assertEquals(List.of("fear"), yes(corpus, reports.get("a1")));
    assertLabels(reports.get("a1"), "isear/intensity", NONE, NONE, 4, NONE, NONE, NONE, NONE);
    assertEquals("I read \"soon\" once.", reports.get("a2").text());
    assertFalse(reports.get("a2").labels().containsKey("isear/intensity"));
    assertFalse(corpus.tasks().get(0).meaning().containsKey("shame"));
    assertTrue(corpus.tasks().get(1).meaning().isEmpty());
  }

  @Test
  void isearRefusesUnknownEmotions() throws IOException {
    file(folder, "isear.psv", Samples.REPORTS, "4|envy|a1|When the lamp fell.|1|");
    assertProblem("isear.psv, line 2: expected one of [anger, disgust", "isear");
  }

  @Test
  void stanceJoinsSentimentAndEmotionsOfATweet() throws IOException {
    file(
        folder,
        "train.tsv",
        Samples.STANCES,
        "101\tRain\tSo \"wet\" today! #SemST\tFAVOR\tNEITHER",
        "102\tRain\tNo sun #SemST\tNONE\tNEGATIVE");
    String no = "---\t";
    file(
        folder,
        "ssec-train-0.5.csv",
        "Anger\t" + no.repeat(6) + "Trust\t\"So \"\"wet\"\" today! #SemST\"",
        no.repeat(8) + "On trial",
        "XXX EMPTY ANNOTATION");
    Map<String, LabelledText> tweets = byId(read("semeval2016-stance"));
    assertEquals(Set.of("101", "102", "ssec-train-0.5.csv:2"), tweets.keySet());
    assertEquals("So \"wet\" today!", tweets.get("101").text());
    assertLabels(tweets.get("101"), "semeval2016-stance/sentiment", 0, 1, 0);
    assertLabels(tweets.get("101"), "semeval2016-stance/emotions", 1, 0, 0, 0, 0, 0, 0, 1);
    assertEquals(Set.of("semeval2016-stance/sentiment"), tweets.get("102").labels().keySet());
    assertLabels(
        tweets.get("ssec-train-0.5.csv:2"), "semeval2016-stance/emotions", 0, 0, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void stanceRefusesAnEmotionInAnothersColumn() throws IOException {
    file(folder, "train.tsv", Samples.STANCES);
    file(folder, "ssec-train-0.5.csv", "Joy\t" + "---\t".repeat(7) + "So wet");
    assertProblem(
        "ssec-train-0.5.csv, line 1: expected anger or ---, found 'Joy'", "semeval2016-stance");
  }

  @Test
  void wassa2022HasEmotionAndEmpathy() throws IOException {
    file(
        folder,
        "train.tsv",
        Samples.ESSAYS,
        "r1\t5.5\t4.375\t\"They call it \"\"rain\"\". Sad.\"\tsadness");
    Corpus corpus = read("wassa2022");
    LabelledText essay = byId(corpus).get("r1");
    assertEquals("They call it \"rain\". Sad.", essay.text());
    assertEquals(List.of("sadness"), yes(corpus, essay));
    assertLabels(essay, "wassa2022/empathy", 5.5, 4.375);
    assertTrue(corpus.tasks().get(1).meaning().isEmpty());
  }

  @Test
  void vaderEntriesAreTexts() throws IOException {
    file(folder, "vader_lexicon.txt", ":-|\t-0.7\t0.8\t[-1]", "great\t3.1\t0.7\t[3]");
    Corpus corpus = read("vader");
    assertEquals(":-|", corpus.train().get(0).text());
    assertLabels(corpus.train().get(1), "vader", 3.1);
  }

  @Test
  void emojiLabelsStandBesideTheirTexts() throws IOException {
    file(folder, "mapping.txt", "0\t❤\t_red_heart_\t", "1\t☀\t_sun_\t");
    file(folder, "train_text.txt", "What a day &amp; night ", "Us");
    file(folder, "train_labels.txt", "1", "0");
    file(folder, "val_text.txt", "Hi");
    file(folder, "val_labels.txt", "0");
    Corpus corpus = read("tweeteval-emoji");
    assertEquals(List.of("red heart", "sun"), corpus.tasks().get(0).head().labels());
    assertEquals("What a day & night", corpus.train().get(0).text());
    assertLabels(corpus.train().get(0), "tweeteval-emoji", 0, 1);
    assertEquals(1, corpus.dev().size());
    file(folder, "val_labels.txt", "0", "1");
    assertProblem(
        "val_labels.txt, line 2: expected a label for each of the 1 lines", "tweeteval-emoji");
  }

  private void writeSemEval2018(String firstScore) throws IOException {
    for (String part : List.of("train", "dev")) {
      for (String emotion : List.of("anger", "fear", "joy", "sadness")) {
        file(folder, "EI-reg-En-" + emotion + "-" + part + ".txt", Samples.SCORES);
        file(folder, "EI-oc-En-" + emotion + "-" + part + ".txt", Samples.LEVELS);
      }
      file(folder, "V-reg-En-" + part + ".txt", Samples.SCORES);
      file(folder, "V-oc-En-" + part + ".txt", Samples.LEVELS);
      file(folder, "E-c-En-" + part + ".txt", Samples.CLASSES);
    }
    file(folder, "EI-reg-En-anger-train.txt", Samples.SCORES, firstScore);
    file(folder, "EI-oc-En-anger-train.txt", Samples.LEVELS, "T-1\tOh yes\tanger\t1: low amount");
    file(folder, "V-reg-En-train.txt", Samples.SCORES, "T-1\tOh no\tvalence\t0.125");
    file(
        folder,
        "V-oc-En-train.txt",
        Samples.LEVELS,
        "T-1\tOh no\tvalence\t-2: moderately negative");
    file(folder, "E-c-En-train.txt", Samples.CLASSES, "T-2\tFine\t0\t0\t0\t0\t1\t1\t0\t0\t0\t0\t0");
  }

  private void writeAffectiveText(String xml) throws IOException {
    file(folder, "affectivetext_trial.xml", xml);
    file(folder, "affectivetext_trial.emotions.gold", "1 0 0 0 0 0 0", "2 0 0 40 0 20 5");
    file(folder, "affectivetext_trial.valence.gold", "1 0", "2 -35");
  }

  private Corpus read(String name) throws IOException {
    return Corpora.named(name).read(folder);
  }

  private void assertProblem(String part, String name) {
    String message = assertThrows(CorpusFormatException.class, () -> read(name)).getMessage();
    assertTrue(message.contains(part), message);
  }

  /** All texts of a corpus, whichever part they are in. */
  private static Map<String, LabelledText> byId(Corpus corpus) {
    return Stream.concat(corpus.train().stream(), corpus.dev().stream())
        .collect(Collectors.toMap(LabelledText::id, text -> text));
  }

  private static List<String> ids(List<LabelledText> texts) {
    return texts.stream().map(LabelledText::id).toList();
  }

  /** The labels that the only task of a corpus says yes to. */
  private static List<String> yes(Corpus corpus, LabelledText text) {
    List<String> labels = corpus.tasks().get(0).head().labels();
    double[] values = text.labels().get(corpus.tasks().get(0).head().name());
    ImmutableList.Builder<String> yes = ImmutableList.builder();
    for (int i = 0; i < values.length; i++) {
      if (values[i] == 1) {
        yes.add(labels.get(i));
      }
    }
    return yes.build();
  }
}
