/** Moving through the sentences with the keyboard, alike in the text and in the plot. */

const PAGE = 10;
const MOVES = {
  ArrowLeft: (index) => index - 1,
  ArrowUp: (index) => index - 1,
  ArrowRight: (index) => index + 1,
  ArrowDown: (index) => index + 1,
  PageUp: (index) => index - PAGE,
  PageDown: (index) => index + PAGE,
  Home: () => 0,
  End: (index, count) => count - 1,
};

/** Calls `choose` with the sentence that a key pressed on this element leads to. */
export function moveByKeys(target, position, choose) {
  target.addEventListener('keydown', (event) => {
    const move = MOVES[event.key];
    if (!move || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    const {index, count} = position();
    choose(Math.max(0, Math.min(count - 1, move(index, count))));
  });
}
