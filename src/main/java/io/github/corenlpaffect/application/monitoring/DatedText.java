package io.github.corenlpaffect.application.monitoring;

import io.github.corenlpaffect.Affect;
import java.time.LocalDate;

/**
 * A text to be watched.
 *
 * @param line where it stands in its file, from 1; no two texts have the same
 * @param date its day
 * @param text the text
 * @param affect what it expresses
 */
public record DatedText(long line, LocalDate date, String text, Affect affect) {}
