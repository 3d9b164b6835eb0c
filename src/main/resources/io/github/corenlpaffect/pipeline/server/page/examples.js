/** Texts to try, written for this page. */

const EXAMPLES = [
  'We had been looking forward to this weekend for months. Then the train was cancelled, nobody ' +
    'told us why, and we stood in the rain for two hours. I was furious.\n\n' +
    'But the inn! A fire was burning, the landlady brought us soup without being asked, and the ' +
    'room smelled of apples. I have never slept so well. The bill came to eighty euros. On Sunday ' +
    'we cried a little when we had to leave, and we can’t wait to come back :-)',
  'The headphones arrived on Tuesday. They sound wonderful, clear and warm. After three days the ' +
    'left side went silent!!! I wrote to the support, and to my surprise a new pair was at my door ' +
    'the next morning. I trust this shop. The cable is not bad at all, only the case is disgusting: ' +
    'sticky, and it smells of glue 🤢',
  'She counted the steps in the dark, afraid of every sound. Something moved behind the door. ' +
    'It was the cat. She laughed until she had to sit down. Later, alone in the kitchen, she ' +
    'thought of her father, who had loved that animal, and missed him terribly.',
];

/** The example that follows this text; the first one, if it is none of them. */
export function exampleAfter(text) {
  return EXAMPLES[(EXAMPLES.indexOf(text) + 1) % EXAMPLES.length];
}
