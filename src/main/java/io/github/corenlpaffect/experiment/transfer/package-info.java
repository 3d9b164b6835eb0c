/**
 * Transfer between domains: how well a model does in a domain of which it has learnt nothing, and
 * how far few labels, or texts without any, bring it. {@link
 * io.github.corenlpaffect.experiment.transfer.TransferStudy} runs it all. Uses {@code train} and
 * what that may use; nothing but the command line uses it.
 */
package io.github.corenlpaffect.experiment.transfer;
