'use strict';

/** The digits, and the letters that do nothing else. */
const KEYS = '1234567890qwertyuipadfghjklzxcvbnm';

/** Whether a key says the answer itself. */
const digits = data.answers.every((answer) => /^\d$/.test(answer));

/** A text, and a button for each answer, or a field where there are too many. */
const form = {
  help:
    data.answers.length === 0
      ? [['0 … 9', 'type the number']]
      : [
          [`${key(0)} … ${key(data.answers.length - 1)}`, 'choose an answer'],
          ['Backspace', 'take the answer back'],
        ],

  show(question) {
    const text = makeText(question.text, 'text');
    const choices = data.answers.length === 0 ? field() : make('div', 'answers', '', ...buttons());
    choices.setAttribute('role', 'group');
    choices.setAttribute('aria-labelledby', 'question text');
    element('form').replaceChildren(text, choices);
  },

  update({ answer }) {
    if (data.answers.length === 0) {
      if (document.activeElement !== element('number')) {
        element('number').value = answer ?? '';
      }
      return;
    }
    [...element('form').lastChild.children].forEach((made, place) => {
      made.setAttribute('aria-pressed', data.answers[place] === answer);
    });
  },

  prompt({ answer }) {
    if (answer !== undefined) {
      return 'Enter goes on.';
    }
    return data.answers.length === 0
      ? `A number from ${data.low} to ${data.high}?`
      : 'Which answer fits best?';
  },

  keys() {
    const choices = data.answers.map((answer, place) => [key(place), () => choose(answer)]);
    const first = data.answers.length === 0 ? digitKeys() : choices;
    return { ...Object.fromEntries(first), Backspace: () => session.choose({}) };
  },
};

const answers = new RatingAnswers(data, new Memory(`affect/${data.set}/${data.annotator}`));
const session = new Session(answers, form);

function key(place) {
  return digits ? data.answers[place] : (KEYS[place] ?? '');
}

function buttons() {
  return data.answers.map((answer, place) => {
    const made = makeButton('answer', '', () => choose(answer));
    made.append(key(place) === answer ? '' : make('kbd', '', key(place)), answer);
    return made;
  });
}

/** The same answer again takes it back. */
function choose(answer) {
  session.choose(answers.of(session.question).answer === answer ? {} : { answer });
}

function field() {
  const input = make('input', '');
  input.id = 'number';
  input.type = 'text';
  input.inputMode = 'decimal';
  input.autocomplete = 'off';
  input.setAttribute('aria-labelledby', 'question');
  input.addEventListener('input', () => {
    const answer = answers.valid(input.value.trim());
    session.choose(answer === null ? {} : { answer });
    if (answer === null && input.value.trim() !== '') {
      session.say(`That is no number from ${data.low} to ${data.high}.`, true);
    }
  });
  return make('div', 'answers', '', input);
}

/** The first digit goes into the field, and so do those that follow. */
function digitKeys() {
  return [...'0123456789-.'].map((digit) => [
    digit,
    () => {
      element('number').focus();
      element('number').value = digit;
      element('number').dispatchEvent(new Event('input'));
    },
  ]);
}

session.start();
