/** What the page needs of the server's JSON. */

/** Plutchik's eight, in the order of his wheel. */
export const EMOTIONS = [
  'joy',
  'trust',
  'fear',
  'surprise',
  'sadness',
  'disgust',
  'anger',
  'anticipation',
];

/**
 * Sentences with their place in the text (in UTF-16 units, as both CoreNLP and JavaScript count),
 * and the affect of the whole.
 *
 * @throws {Error} if the server's answer carries no affect
 */
export function annotationOf(parsed) {
  const sentences = (parsed.sentences ?? []).filter((sentence) => sentence.tokens?.length > 0);
  if (!parsed.affect || sentences.some((sentence) => !sentence.affect)) {
    throw new Error('The server’s answer carries no affect.');
  }
  return {affect: parsed.affect, sentences: sentences.map(sentenceOf)};
}

function sentenceOf({tokens, affect}) {
  return {
    begin: tokens[0].characterOffsetBegin,
    end: tokens[tokens.length - 1].characterOffsetEnd,
    affect,
    targets: affect.targets ?? [],
    tokens: tokens.map(tokenOf),
    explained: tokens.some((token) => token.affect),
  };
}

function tokenOf({characterOffsetBegin: begin, characterOffsetEnd: end, affect: contribution}) {
  return {begin, end, contribution: contribution ?? {}};
}
