'use strict';

/** Hands a file to the person before the screen. */
function download(name, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * What this browser remembers by itself between visits, where it lets a page do so; the file that
 * is saved is what counts.
 */
class Memory {
  constructor(key) {
    this.key = key;
  }

  recall() {
    try {
      return JSON.parse(localStorage.getItem(this.key)) ?? {};
    } catch {
      return {};
    }
  }

  keep(value) {
    try {
      localStorage.setItem(this.key, JSON.stringify(value));
    } catch {
      // Private windows and full disks: the warning before leaving has to do.
    }
  }
}
