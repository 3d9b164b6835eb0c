package io.github.corenlpaffect.report;

import com.google.common.collect.ImmutableList;

/**
 * A part of a report.
 *
 * @param title its heading
 * @param blocks what it says
 */
public record Section(String title, ImmutableList<Block> blocks) {}
