package io.github.corenlpaffect.text;

import java.util.Optional;

/**
 * A line of a source, without its end.
 *
 * @param number from 1
 * @param text what it holds; what could not be decoded is U+FFFD
 * @param problem why it is no text; empty if it is one
 */
record Line(long number, String text, Optional<String> problem) {}
