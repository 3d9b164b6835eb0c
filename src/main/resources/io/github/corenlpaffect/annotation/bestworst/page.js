'use strict';

const data = JSON.parse(document.getElementById('data').textContent);
const answers = new Answers(data, new Memory(`affect/${data.set}/${data.annotator}`));
const element = (id) => document.getElementById(id);
let current = Math.max(0, data.questions.findIndex((question) => !answers.isComplete(question)));

function say(text, isError = false) {
  element('status').textContent = text;
  element('status').classList.toggle('error', isError);
}

function show(index) {
  current = index;
  element('items').replaceChildren(...question().items.map(row));
  update();
  window.scrollTo(0, 0);
  element('question').focus({ preventScroll: true });
}

function question() {
  return data.questions[current];
}

function row(item, place) {
  const line = document.createElement('li');
  const key = document.createElement('kbd');
  key.textContent = place + 1;
  const text = document.createElement('div');
  text.className = 'text';
  text.id = `text-${place}`;
  text.dir = 'auto';
  text.textContent = data.texts[item];
  const pair = document.createElement('div');
  pair.className = 'pair';
  pair.append(button('most', 'best', place), button('least', 'worst', place));
  line.append(key, text, pair);
  return line;
}

function button(word, role, place) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = word;
  made.textContent = word;
  made.setAttribute('aria-describedby', `text-${place}`);
  made.addEventListener('click', (event) => {
    toggle(role, place);
    if (event.detail > 0) {
      made.blur();
    }
  });
  return made;
}

/** Chooses an item, or no longer; it cannot be both best and worst. */
function toggle(role, place) {
  const answer = { ...answers.of(question()) };
  const other = role === 'best' ? 'worst' : 'best';
  if (answer[other] === place) {
    delete answer[other];
  }
  if (answer[role] === place) {
    delete answer[role];
  } else {
    answer[role] = place;
  }
  answers.set(question(), answer);
  update();
}

function update() {
  const { best, worst } = answers.of(question());
  [...element('items').children].forEach((line, place) => {
    line.classList.toggle('best', place === best);
    line.classList.toggle('worst', place === worst);
    line.querySelector('.most').setAttribute('aria-pressed', place === best);
    line.querySelector('.least').setAttribute('aria-pressed', place === worst);
  });
  const count = answers.count();
  element('position').textContent =
    `${data.annotator}: ${current + 1} of ${data.questions.length}, ${count} answered`;
  element('progress').max = data.questions.length;
  element('progress').value = count;
  element('back').disabled = current === 0;
  say(prompt(best, worst, count));
}

function prompt(best, worst, count) {
  if (count === data.questions.length) {
    return 'All answered: save the answers and hand the file back.';
  }
  if (best === undefined) {
    return `Which has ${data.most}?`;
  }
  return worst === undefined ? `And which has ${data.least}?` : 'Enter goes on.';
}

function choose(place) {
  const { best, worst } = answers.of(question());
  if (best === undefined && worst !== place) {
    toggle('best', place);
  } else if (worst === undefined && best !== place) {
    toggle('worst', place);
  } else if (best === undefined || worst === undefined) {
    say('One text cannot have both the most and the least.', true);
  } else {
    say('Both are chosen: Enter goes on, Backspace takes the last choice back.');
  }
}

function takeBack() {
  const { best, worst } = answers.of(question());
  if (worst !== undefined) {
    toggle('worst', worst);
  } else if (best !== undefined) {
    toggle('best', best);
  }
}

/** On to the next without an answer, or else the next. */
function next() {
  if (!answers.isComplete(question())) {
    say(prompt(answers.of(question()).best, answers.of(question()).worst, 0), true);
    return;
  }
  const order = data.questions.map((_, i) => (current + 1 + i) % data.questions.length);
  const open = order.find((i) => !answers.isComplete(data.questions[i]));
  show(open ?? Math.min(current + 1, data.questions.length - 1));
}

function step(by) {
  show(Math.min(Math.max(current + by, 0), data.questions.length - 1));
}

function save() {
  download(`answers-${data.annotator}.csv`, answers.toCsv());
  answers.saved = true;
  say(`Saved ${answers.count()} answers as answers-${data.annotator}.csv.`);
}

async function load(file) {
  const { taken, strange } = answers.load(await file.text());
  step(0);
  const left = strange > 0 ? `; ${strange} rows are not ${data.annotator}’s or fit no question` : '';
  say(`Loaded ${taken} answers from ${file.name}${left}.`, strange > 0);
}

const keys = {
  Backspace: takeBack,
  Enter: next,
  ArrowLeft: () => step(-1),
  ArrowRight: () => step(1),
  s: save,
  o: () => element('file').click(),
};

document.addEventListener('keydown', (event) => {
  const saving = (event.ctrlKey || event.metaKey) && event.key === 's';
  const ownKey = event.key === 'Enter' && event.target.closest('button, summary, input');
  if (ownKey || event.altKey || ((event.ctrlKey || event.metaKey) && !saving)) {
    return;
  }
  const place = Number(event.key) - 1;
  const action =
    place >= 0 && place < question().items.length
      ? () => choose(place)
      : keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (action) {
    event.preventDefault();
    action();
  }
});
element('back').addEventListener('click', () => step(-1));
element('next').addEventListener('click', next);
element('save').addEventListener('click', save);
element('load').addEventListener('click', () => element('file').click());
element('file').addEventListener('change', ({ target }) => {
  if (target.files.length > 0) {
    load(target.files[0]);
    target.value = '';
  }
});
window.addEventListener('beforeunload', (event) => {
  if (!answers.saved) {
    event.preventDefault();
  }
});

element('question').textContent = data.question;
show(current);
