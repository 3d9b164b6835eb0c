'use strict';

/** Texts in a list, each with buttons for the most and the least. */
const form = {
  help: [
    ['1 … 4', 'choose: first the one with most, then the one with least'],
    ['Backspace', 'take the last choice back'],
  ],

  show(question) {
    const list = make('ol', '', '', ...question.items.map(row));
    list.id = 'items';
    list.setAttribute('aria-labelledby', 'question');
    element('form').replaceChildren(list);
  },

  update({ best, worst }) {
    [...element('items').children].forEach((line, place) => {
      line.classList.toggle('best', place === best);
      line.classList.toggle('worst', place === worst);
      line.querySelector('.most').setAttribute('aria-pressed', place === best);
      line.querySelector('.least').setAttribute('aria-pressed', place === worst);
    });
  },

  prompt({ best, worst }) {
    if (best === undefined) {
      return `Which has ${data.most}?`;
    }
    return worst === undefined ? `And which has ${data.least}?` : 'Enter goes on.';
  },

  keys(question) {
    const choices = question.items.map((item, place) => [place + 1, () => choose(place)]);
    return { ...Object.fromEntries(choices), Backspace: takeBack };
  },
};

const answers = new BestWorstAnswers(data, new Memory(`affect/${data.set}/${data.annotator}`));
const session = new Session(answers, form);

function row(item, place) {
  const text = makeText(data.texts[item], `text-${place}`);
  const pair = make('div', 'pair', '', button('most', 'best', place), button('least', 'worst', place));
  return make('li', '', '', make('kbd', '', place + 1), text, pair);
}

function button(word, role, place) {
  const made = makeButton(word, word, () => toggle(role, place));
  made.setAttribute('aria-describedby', `text-${place}`);
  return made;
}

/** Chooses an item, or no longer; it cannot be both best and worst. */
function toggle(role, place) {
  const answer = { ...answers.of(session.question) };
  const other = role === 'best' ? 'worst' : 'best';
  if (answer[other] === place) {
    delete answer[other];
  }
  if (answer[role] === place) {
    delete answer[role];
  } else {
    answer[role] = place;
  }
  session.choose(answer);
}

function choose(place) {
  const { best, worst } = answers.of(session.question);
  if (best === undefined && worst !== place) {
    toggle('best', place);
  } else if (worst === undefined && best !== place) {
    toggle('worst', place);
  } else if (best === undefined || worst === undefined) {
    session.say('One text cannot have both the most and the least.', true);
  } else {
    session.say('Both are chosen: Enter goes on, Backspace takes the last choice back.');
  }
}

function takeBack() {
  const { best, worst } = answers.of(session.question);
  if (worst !== undefined) {
    toggle('worst', worst);
  } else if (best !== undefined) {
    toggle('best', best);
  }
}

session.start();
