package io.github.corenlpaffect.corpus;

import io.github.corenlpaffect.corpus.MadeUpTexts.MadeUpText;
import io.github.corenlpaffect.corpus.MadeUpTexts.Mood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes every published corpus made up, in its owner's format; vader stands with the lexicons. */
public final class MadeUpCorpora {
  private static final long SEED = 1;
  private static final int TRAIN = 24;
  private static final int DEV = 12;

  private final MadeUpTexts texts = new MadeUpTexts(SEED);
  private final Path data;
  private Path folder;

  private MadeUpCorpora(Path data) {
    this.data = data;
  }

  /** Writes all corpora, a folder each. */
  public static void write(Path data) throws IOException {
    MadeUpCorpora corpora = new MadeUpCorpora(data);
    corpora.semEval2018();
    corpora.treebank();
    corpora.semEval2017();
    corpora.goEmotions();
    corpora.brighter();
    corpora.emoBank();
    corpora.affectiveText();
    corpora.crowdFlower();
    corpora.hashtagEmotions();
    corpora.xed();
    corpora.meld();
    corpora.emoryNlp();
    corpora.emoContext();
    corpora.facebookPosts();
    corpora.isear();
    corpora.stance();
    corpora.wassa2022();
    corpora.emoji();
  }

  private void semEval2018() throws IOException {
    begin("semeval2018");
    for (String part : List.of("train", "dev")) {
      List<MadeUpText> tweets = part(part);
      for (Mood mood : List.of(Mood.ANGER, Mood.FEAR, Mood.JOY, Mood.SADNESS)) {
        String end = "-En-" + mood.label() + "-" + part + ".txt";
        Function<MadeUpText, Integer> level = tweet -> tweet.mood() == mood ? 3 : 0;
        tweets("EI-reg" + end, Samples.SCORES, tweets, mood.label(), t -> level.apply(t) / 4.0);
        tweets("EI-oc" + end, Samples.LEVELS, tweets, mood.label(), t -> level.apply(t) + ": x");
      }
      String end = "-En-" + part + ".txt";
      Function<MadeUpText, Integer> valence = tweet -> tweet.mood().valence();
      tweets("V-reg" + end, Samples.SCORES, tweets, "valence", t -> .5 + valence.apply(t) / 4.0);
      tweets("V-oc" + end, Samples.LEVELS, tweets, "valence", t -> valence.apply(t) + ": x");
      classes("E-c" + end, tweets);
    }
  }

  private void tweets(
      String name,
      String header,
      List<MadeUpText> tweets,
      String dimension,
      Function<MadeUpText, Object> label)
      throws IOException {
    lines(name, header, tweets, (i, t) -> row(id(t), t.text(), dimension, label.apply(t)));
  }

  private void classes(String name, List<MadeUpText> tweets) throws IOException {
    List<String> classes = List.of(Samples.CLASSES.split("\t")).subList(2, 13);
    lines(
        name,
        Samples.CLASSES,
        tweets,
        (i, t) -> row(id(t), t.text(), row(yesOrNo(classes, t).toArray())));
  }

  private void treebank() throws IOException {
    begin("sst");
    lines("train.txt", TRAIN, (i, t) -> tree(List.of(t.text().split(" ")), 2 + t.mood().valence()));
    lines("dev.txt", DEV, (i, t) -> tree(List.of(t.text().split(" ")), 2 + t.mood().valence()));
  }

  /** Branches to the right; every phrase has the label of the whole. */
  private static String tree(List<String> words, int label) {
    return words.size() == 1
        ? "(" + label + " " + words.get(0) + ")"
        : "("
            + label
            + " (2 "
            + words.get(0)
            + ") "
            + tree(words.subList(1, words.size()), label)
            + ")";
  }

  private void semEval2017() throws IOException {
    begin("semeval2017-4a");
    for (String part : Samples.YEARS) {
      lines(
          "twitter-" + part + "-A.tsv",
          DEV / 2,
          (i, t) -> row(part + i, polarity(t), "\"" + t.text() + "\\u002c \"\"so\"\"\""));
    }
  }

  private void goEmotions() throws IOException {
    begin("goemotions");
    int[] labels = {2, 14, 17, 27, 25, 26};
    lines("train.tsv", TRAIN, (i, t) -> row(t.text(), labels[t.mood().ordinal()], "c" + i));
    lines("dev.tsv", DEV, (i, t) -> row(t.text(), labels[t.mood().ordinal()] + ",4", "d" + i));
  }

  private void brighter() throws IOException {
    begin("brighter");
    List<String> emotions = List.of("anger", "fear", "joy", "sadness", "surprise");
    String header = "id,text," + String.join(",", emotions);
    for (String part : List.of("train", "dev")) {
      lines(
          "eng-" + part + ".csv",
          header,
          part(part),
          (i, t) -> csv(part + i, t.text(), csv(yesOrNo(emotions, t).toArray())));
    }
  }

  private void emoBank() throws IOException {
    begin("emobank");
    lines(
        "emobank-train-dev.csv",
        "id,split,V,A,D,text",
        texts.next(TRAIN + DEV),
        (i, t) ->
            csv(
                i,
                i < TRAIN ? "train" : "dev",
                3 + t.mood().valence() / 2.0,
                2 + i % 3,
                3,
                "\"" + t.text() + ", so\""));
  }

  private void affectiveText() throws IOException {
    begin("semeval2007");
    List<MadeUpText> headlines = texts.next(TRAIN);
    List<String> emotions = List.of("anger", "disgust", "fear", "joy", "sadness", "surprise");
    List<String> xml = new ArrayList<>(List.of("<corpus task=\"affective text\">"));
    List<String> amounts = new ArrayList<>();
    List<String> valence = new ArrayList<>();
    for (int i = 0; i < headlines.size(); i++) {
      MadeUpText headline = headlines.get(i);
      xml.add("<instance id=\"" + (i + 1) + "\">" + headline.text() + "</instance>");
      Stream<String> values = yesOrNo(emotions, headline).map(yes -> yes == 1 ? "80" : "5");
      amounts.add((i + 1) + " " + values.collect(Collectors.joining(" ")));
      valence.add((i + 1) + " " + 40 * headline.mood().valence());
    }
    xml.add("</corpus>");
    Files.write(folder.resolve("affectivetext_trial.xml"), xml);
    Files.write(folder.resolve("affectivetext_trial.emotions.gold"), amounts);
    Files.write(folder.resolve("affectivetext_trial.valence.gold"), valence);
  }

  private void crowdFlower() throws IOException {
    begin("crowdflower");
    String[] labels = {"anger", "worry", "happiness", "empty", "sadness", "surprise"};
    lines(
        "text_emotion.csv",
        "tweet_id,sentiment,author,content",
        texts.next(TRAIN),
        (i, t) -> csv(i, labels[t.mood().ordinal()], "someone", t.text()));
  }

  private void hashtagEmotions() throws IOException {
    begin("nrc-tec");
    lines(
        "tweets.tsv",
        TRAIN,
        (i, t) -> row(i + ":", t.text(), ":: " + t.mood().label().replace("neutral", "disgust")));
  }

  /** Its reader sets a tenth apart. */
  private void xed() throws IOException {
    begin("xed");
    int[] labels = {1, 4, 5, 0, 6, 7};
    List<MadeUpText> lines = texts.next(TRAIN + 10 * DEV);
    lines(
        "en-annotated.tsv",
        lines.stream().filter(t -> t.mood() != Mood.NEUTRAL).toList(),
        (i, t) -> row(t.text() + " .", labels[t.mood().ordinal()]));
    lines(
        "neu_en.txt",
        lines.stream().filter(t -> t.mood() == Mood.NEUTRAL).toList(),
        (i, t) -> row(9, t.text() + "."));
  }

  private void meld() throws IOException {
    begin("meld");
    for (String part : List.of("train", "dev")) {
      lines(
          part + "_sent_emo.csv",
          Samples.UTTERANCES,
          part(part),
          (i, t) ->
              csv(i, "\"Well, " + t.text() + "\"", "Ann", t.mood().label(), polarity(t), 0, i));
    }
  }

  private void emoryNlp() throws IOException {
    begin("emorynlp");
    String[] labels = {"Mad", "Scared", "Joyful", "Neutral", "Sad", "Powerful"};
    for (String part : List.of("train", "dev")) {
      lines(
          part + ".csv",
          "Utterance,Speaker,Emotion",
          part(part),
          (i, t) -> csv("\"Well, " + t.text() + "\"", "Ann", labels[t.mood().ordinal()]));
    }
  }

  /** Its reader, as those below, sets a tenth apart. */
  private void emoContext() throws IOException {
    begin("emocontext");
    String[] labels = {"angry", "others", "happy", "others", "sad", "others"};
    lines(
        "train.tsv",
        Samples.TURNS,
        texts.next(TRAIN + 10 * DEV),
        (i, t) -> row(i, "hi " + i, "so", t.text(), labels[t.mood().ordinal()]));
  }

  private void facebookPosts() throws IOException {
    begin("facebook-va");
    lines(
        "valence-arousal.csv",
        Samples.POSTS,
        texts.next(TRAIN + 10 * DEV),
        (i, t) -> csv(t.text(), 5 + t.mood().valence(), 6 + t.mood().valence(), 1 + i % 9, 5));
  }

  private void isear() throws IOException {
    begin("isear");
    String[] labels = {"anger", "fear", "joy", "shame", "sadness", "guilt"};
    lines(
        "isear.psv",
        Samples.REPORTS,
        texts.next(TRAIN + 10 * DEV),
        (i, t) -> i % 5 + "|" + labels[t.mood().ordinal()] + "|" + i + "|" + t.text() + "|1|");
  }

  private void stance() throws IOException {
    begin("semeval2016-stance");
    List<MadeUpText> tweets = texts.next(TRAIN + 10 * DEV);
    lines(
        "train.tsv",
        Samples.STANCES,
        tweets,
        (i, t) ->
            row(
                i,
                "Rain",
                t.text() + " #SemST",
                "FAVOR",
                polarity(t).replace("neutral", "neither").toUpperCase(Locale.ROOT)));
    List<String> emotions =
        List.of("anger", "anticipation", "disgust", "fear", "joy", "sadness", "surprise", "trust");
    lines(
        "ssec-train-0.5.csv",
        tweets,
        (i, t) ->
            row(
                row(
                    emotions.stream()
                        .map(emotion -> emotion.equals(t.mood().label()) ? emotion : "---")
                        .toArray()),
                t.text() + " #SemST"));
  }

  private void wassa2022() throws IOException {
    begin("wassa2022");
    lines(
        "train.tsv",
        Samples.ESSAYS,
        texts.next(TRAIN + 10 * DEV),
        (i, t) -> row(i, 1 + i % 7, 7 - i % 7, t.text(), t.mood().label()));
  }

  private void emoji() throws IOException {
    begin("tweeteval-emoji");
    List<Mood> moods = List.of(Mood.values());
    Files.write(
        folder.resolve("mapping.txt"),
        moods.stream()
            .map(mood -> row(mood.ordinal(), "☺", "_" + mood.label() + "_", ""))
            .toList());
    for (String part : List.of("train", "val")) {
      List<MadeUpText> tweets = part(part);
      lines(part + "_text.txt", tweets, (i, t) -> t.text() + " ");
      lines(part + "_labels.txt", tweets, (i, t) -> "" + t.mood().ordinal());
    }
  }

  private List<MadeUpText> part(String name) {
    return texts.next(name.equals("train") ? TRAIN : DEV);
  }

  private void begin(String corpus) throws IOException {
    folder = Files.createDirectories(data.resolve(corpus));
  }

  private void lines(String name, int count, Line line) throws IOException {
    lines(name, texts.next(count), line);
  }

  private void lines(String name, List<MadeUpText> texts, Line line) throws IOException {
    Files.write(folder.resolve(name), lines(texts, line).toList());
  }

  private void lines(String name, String header, List<MadeUpText> texts, Line line)
      throws IOException {
    Files.write(
        folder.resolve(name), Stream.concat(Stream.of(header), lines(texts, line)).toList());
  }

  private static Stream<String> lines(List<MadeUpText> texts, Line line) {
    return IntStream.range(0, texts.size()).mapToObj(i -> line.of(i, texts.get(i)));
  }

  private static Stream<Integer> yesOrNo(List<String> labels, MadeUpText text) {
    return labels.stream().map(label -> label.equals(text.mood().label()) ? 1 : 0);
  }

  private static String polarity(MadeUpText text) {
    return List.of("negative", "neutral", "positive")
        .get(1 + Integer.signum(text.mood().valence()));
  }

  private static String id(MadeUpText text) {
    return String.format(Locale.ROOT, "T-%08x", text.text().hashCode());
  }

  private static String row(Object... cells) {
    return joined("\t", cells);
  }

  private static String csv(Object... cells) {
    return joined(",", cells);
  }

  private static String joined(String separator, Object... cells) {
    return Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining(separator));
  }

  @FunctionalInterface
  private interface Line {
    String of(int number, MadeUpText text);
  }
}
