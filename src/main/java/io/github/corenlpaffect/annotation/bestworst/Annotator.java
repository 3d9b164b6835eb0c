package io.github.corenlpaffect.annotation.bestworst;

/**
 * How one annotator did.
 *
 * @param name the annotator
 * @param answers how many answers
 * @param agreement the share of pairs ordered as others do, NaN if nobody was asked the same
 * @param doubtsOfAgreement why one may doubt the answers for that; empty if one need not
 * @param checks how many check questions were answered
 * @param right the share of best and worst that was right on these, NaN if there are none
 * @param doubtsOfChecks why one may doubt the answers for that; empty if one need not
 */
public record Annotator(
    String name,
    int answers,
    double agreement,
    String doubtsOfAgreement,
    int checks,
    double right,
    String doubtsOfChecks) {}
