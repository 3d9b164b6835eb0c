package io.github.corenlpaffect.corpus.composed;

/**
 * A sentence with its tone.
 *
 * @param phenomenon what it shows, the heading of its frame
 * @param text the sentence
 * @param tone the tone
 */
public record ComposedText(String phenomenon, String text, Tone tone) {}
