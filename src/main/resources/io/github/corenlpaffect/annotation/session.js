'use strict';

const element = (id) => document.getElementById(id);
const data = JSON.parse(element('data').textContent);

/** An element with a class, words and children. */
function make(tag, className, text = '', ...children) {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  made.append(...children);
  return made;
}

/** A button that a mouse does not leave focused, so that keys go on to work. */
function makeButton(className, text, action) {
  const made = make('button', className, text);
  made.type = 'button';
  made.addEventListener('click', (event) => {
    action();
    if (event.detail > 0) {
      made.blur();
    }
  });
  return made;
}

/** A text as it was written. */
function makeText(text, id) {
  const made = make('div', 'text', text);
  made.id = id;
  made.dir = 'auto';
  return made;
}

/**
 * Takes an annotator through the questions. What a question looks like is said by the form of a
 * scheme: `show` draws it into the element `form`, `update` marks what is chosen, `prompt` says what
 * to do next; `keys` has its actions by key, and `help` what to say of them.
 */
class Session {
  constructor(answers, form) {
    this.answers = answers;
    this.form = form;
    const open = data.questions.findIndex((question) => !answers.isComplete(question));
    this.current = Math.max(0, open);
  }

  start() {
    element('question').textContent = data.question;
    const help = [
      ...this.form.help,
      ['Enter', 'on to the next without an answer'],
      ['← →', 'back and forth'],
      ['S', 'save the answers in a file, to hand back or to go on with'],
      ['O', 'load answers from such a file'],
    ];
    for (const [key, words] of help) {
      element('keys').append(make('dt', '', '', make('kbd', '', key)), make('dd', '', words));
    }
    this.listen();
    this.show(this.current);
  }

  get question() {
    return data.questions[this.current];
  }

  say(text, isError = false) {
    element('status').textContent = text;
    element('status').classList.toggle('error', isError);
  }

  show(index) {
    this.current = index;
    this.form.show(this.question);
    this.update();
    window.scrollTo(0, 0);
    element('question').focus({ preventScroll: true });
  }

  choose(answer) {
    this.answers.set(this.question, answer);
    this.update();
  }

  update() {
    const answer = this.answers.of(this.question);
    const count = this.answers.count();
    this.form.update(answer);
    element('position').textContent =
      `${data.annotator}: ${this.current + 1} of ${data.questions.length}, ${count} answered`;
    element('progress').max = data.questions.length;
    element('progress').value = count;
    element('back').disabled = this.current === 0;
    this.say(
      count === data.questions.length
        ? 'All answered: save the answers and hand the file back.'
        : this.form.prompt(answer),
    );
  }

  /** On to the next without an answer, or else the next. */
  next() {
    if (!this.answers.isComplete(this.question)) {
      this.say(this.form.prompt(this.answers.of(this.question)), true);
      return;
    }
    const order = data.questions.map((_, i) => (this.current + 1 + i) % data.questions.length);
    const open = order.find((i) => !this.answers.isComplete(data.questions[i]));
    this.show(open ?? Math.min(this.current + 1, data.questions.length - 1));
  }

  step(by) {
    this.show(Math.min(Math.max(this.current + by, 0), data.questions.length - 1));
  }

  save() {
    download(`answers-${data.annotator}.csv`, this.answers.toCsv());
    this.answers.saved = true;
    this.say(`Saved ${this.answers.count()} answers as answers-${data.annotator}.csv.`);
  }

  async load(file) {
    const { taken, strange } = this.answers.load(await file.text());
    this.step(0);
    const left =
      strange > 0 ? `; ${strange} rows are not ${data.annotator}’s or fit no question` : '';
    this.say(`Loaded ${taken} answers from ${file.name}${left}.`, strange > 0);
  }

  listen() {
    const keys = {
      Enter: () => this.next(),
      ArrowLeft: () => this.step(-1),
      ArrowRight: () => this.step(1),
      s: () => this.save(),
      o: () => element('file').click(),
    };
    document.addEventListener('keydown', (event) => this.press(event, keys));
    element('back').addEventListener('click', () => this.step(-1));
    element('next').addEventListener('click', () => this.next());
    element('save').addEventListener('click', () => this.save());
    element('load').addEventListener('click', () => element('file').click());
    element('file').addEventListener('change', ({ target }) => {
      if (target.files.length > 0) {
        this.load(target.files[0]);
        target.value = '';
      }
    });
    window.addEventListener('beforeunload', (event) => {
      if (!this.answers.saved) {
        event.preventDefault();
      }
    });
  }

  press(event, keys) {
    const saving = (event.ctrlKey || event.metaKey) && event.key === 's';
    const ownKey = event.key === 'Enter' && event.target.closest('button, summary, #file');
    const typing =
      event.target.matches('input') && !saving && !/^([a-z]|Enter)$/i.test(event.key);
    if (ownKey || typing || event.altKey || ((event.ctrlKey || event.metaKey) && !saving)) {
      return;
    }
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const action = keys[key] ?? this.form.keys(this.question)[key];
    if (action) {
      event.preventDefault();
      action();
    }
  }
}
