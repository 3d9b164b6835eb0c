package io.github.corenlpaffect.teacher;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import io.github.corenlpaffect.feature.Emoji;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts texts into the encoder's word pieces, after what it cannot read was put into words: emoji
 * become their names, hashtags the words in them, user names and addresses one word each.
 */
final class WordPieces implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("(https?://|www\\.)\\S+");
  private static final Pattern USER = Pattern.compile("(?<!\\w)@\\w+");
  private static final Pattern HASHTAG = Pattern.compile("#([\\p{L}\\p{N}_]+)");

  private final HuggingFaceTokenizer tokenizer;
  private final ReadableWords words;

  private WordPieces(HuggingFaceTokenizer tokenizer, ReadableWords words) {
    this.tokenizer = tokenizer;
    this.words = words;
  }

  /**
   * The tokenizer that a file describes.
   *
   * @param description a tokenizer's JSON
   * @param length most pieces of a text, marks of begin and end included
   * @param words what hashtags are made of: whole words, as the encoder cuts up rare ones itself
   */
  static WordPieces read(byte[] description, int length, ReadableWords words) throws IOException {
    HuggingFaceTokenizer tokenizer =
        HuggingFaceTokenizer.newInstance(
            new ByteArrayInputStream(description),
            Map.of("truncation", "true", "maxLength", String.valueOf(length), "padding", "false"));
    return new WordPieces(tokenizer, words);
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
    plain =
        HASHTAG
            .matcher(plain)
            .replaceAll(tag -> Matcher.quoteReplacement(words.split(tag.group(1))));
    return named(Emoji.plain(plain));
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
