package io.github.corenlpaffect.teacher;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import com.google.common.collect.ImmutableList;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.corenlpaffect.feature.Emoji;
import io.github.corenlpaffect.feature.HashtagSplitter;
import io.github.corenlpaffect.feature.TextHash;
import io.github.corenlpaffect.feature.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts texts into the encoder's word pieces, after what it cannot read was put into words: emoji
 * become their names, hashtags the words in them, user names and addresses one word each.
 */
final class WordPieces implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("(https?://|www\\.)\\S+");
  private static final Pattern USER = Pattern.compile("(?<!\\w)@\\w+");
  private static final Pattern HASHTAG = Pattern.compile("#([\\p{L}\\p{N}_]+)");

  private final HuggingFaceTokenizer tokenizer;
  private final ImmutableList<String> words;
  private final HashtagSplitter splitter;

  private WordPieces(HuggingFaceTokenizer tokenizer, ImmutableList<String> words) {
    this.tokenizer = tokenizer;
    this.words = words;
    splitter =
        new HashtagSplitter(new Vocabulary(words.stream().mapToLong(TextHash::of).toArray(), 1));
  }

  /**
   * The tokenizer that a file describes.
   *
   * @param description a tokenizer's JSON; the numbers of its pieces follow their frequency
   * @param length most pieces of a text, marks of begin and end included
   */
  static WordPieces read(byte[] description, int length) throws IOException {
    HuggingFaceTokenizer tokenizer =
        HuggingFaceTokenizer.newInstance(
            new ByteArrayInputStream(description),
            Map.of("truncation", "true", "maxLength", String.valueOf(length), "padding", "false"));
    return new WordPieces(tokenizer, words(description));
  }

  private static ImmutableList<String> words(byte[] description) {
    JsonObject vocabulary =
        JsonParser.parseString(new String(description, StandardCharsets.UTF_8))
            .getAsJsonObject()
            .getAsJsonObject("model")
            .getAsJsonObject("vocab");
    return vocabulary.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> entry.getValue().getAsInt()))
        .map(Map.Entry::getKey)
        .collect(ImmutableList.toImmutableList());
  }

  /** The pieces of a text, between the encoder's marks of begin and end. */
  int[] of(String text) {
    return Arrays.stream(tokenizer.encode(readable(text)).getIds())
        .mapToInt(Math::toIntExact)
        .toArray();
  }

  /** What the encoder reads instead of a text. */
  String readable(String text) {
    String plain = ADDRESS.matcher(text).replaceAll("http");
    plain = USER.matcher(plain).replaceAll("@user");
    plain = HASHTAG.matcher(plain).replaceAll(tag -> Matcher.quoteReplacement(split(tag.group(1))));
    return named(Emoji.plain(plain));
  }

  private String split(String body) {
    int[] rows = splitter.rows(body);
    return rows.length == 0
        ? body
        : Arrays.stream(rows).mapToObj(words::get).collect(Collectors.joining(" "));
  }

  private static String named(String text) {
    StringBuilder named = new StringBuilder();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      String symbol = Character.toString(text.codePointAt(i));
      if (Emoji.startsEmoji(symbol)) {
        named.append(' ').append(Emoji.name(symbol)).append(' ');
      } else {
        named.append(symbol);
      }
    }
    return named.toString();
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}
