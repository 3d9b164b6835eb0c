/** The page: what is typed goes to the server, and its answer to the views. */

import {affectView} from './affect-view.js';
import {annotationOf} from './annotation.js';
import {copy} from './clipboard.js';
import {CourseView} from './course-view.js';
import {byId, replaceChildren} from './dom.js';
import {exampleAfter} from './examples.js';
import {signed} from './format.js';
import {JsonView} from './json-view.js';
import {moveByKeys} from './keys.js';
import {SentenceView} from './sentence-view.js';
import {annotate} from './server.js';
import {fragmentOf, textIn} from './share.js';
import {TextView} from './text-view.js';

const input = byId('input');
const text = new TextView(byId('text'), choose);
const course = new CourseView(byId('course'), byId('plot'), choose);
const sentence = new SentenceView(
  {
    title: byId('sentence-title'),
    words: byId('words'),
    toward: byId('toward'),
    affect: byId('affect'),
    previous: byId('previous'),
    next: byId('next'),
  },
  choose,
);
const json = new JsonView(
  {
    details: byId('json'),
    shown: byId('json-text'),
    note: byId('json-note'),
    button: byId('copy-json'),
  },
  tell,
);

let annotated = '';
let annotation = {sentences: []};
let index = 0;
let running = new AbortController();

function choose(chosen) {
  index = chosen;
  for (const view of [text, course, sentence]) {
    view.choose(chosen);
  }
}

function tell(message) {
  byId('status').textContent = message;
  byId('error').textContent = '';
}

function fail(message) {
  byId('status').textContent = '';
  byId('error').textContent = message;
}

async function ask() {
  running.abort();
  running = new AbortController();
  const {signal} = running;
  const asked = input.value;
  if (asked.trim() === '') {
    fail('There is nothing to annotate yet: type or paste a text.');
    return;
  }
  tell('Annotating…');
  try {
    show(asked, await annotate(asked, byId('targets').checked, signal));
  } catch (failure) {
    if (failure.name !== 'AbortError') {
      fail(failure.message);
    }
  }
}

function show(asked, answer) {
  annotation = annotationOf(answer.parsed);
  annotated = asked;
  const {sentences, affect} = annotation;
  byId('result').hidden = sentences.length === 0;
  byId('share').hidden = sentences.length === 0;
  byId('document').hidden = sentences.length < 2;
  for (const view of [text, course, sentence]) {
    view.show(asked, annotation);
  }
  replaceChildren(byId('whole'), affectView(affect));
  json.show(answer.json);
  if (sentences.length > 0) {
    choose(0);
  }
  const count = sentences.length === 1 ? '1 sentence' : `${sentences.length} sentences`;
  tell(`${count}. All of the text: ${affect.sentiment}, valence ${signed(affect.valence)}.`);
}

async function share() {
  const link = new URL(await fragmentOf(annotated), location.href);
  history.replaceState(null, '', link);
  const copied = await copy(link.href);
  tell(
    `${copied ? 'Link copied' : 'The link is in the address bar'}. It holds the text itself; no server stores it.`,
  );
}

async function restore() {
  try {
    const shared = await textIn(location.hash);
    if (shared !== null) {
      input.value = shared;
      await ask();
    }
  } catch (failure) {
    fail(failure.message);
  }
}

const position = () => ({index, count: annotation.sentences.length});
moveByKeys(byId('text'), position, choose);
moveByKeys(byId('plot'), position, choose);
byId('ask').addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
});
byId('example').addEventListener('click', () => {
  input.value = exampleAfter(input.value);
  ask();
});
byId('share').addEventListener('click', share);
input.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    ask();
  }
});
addEventListener('hashchange', restore);
restore();
