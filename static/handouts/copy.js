// @ts-check
// Puts words that are shown on the page into the clipboard, on a press only. The one place that touches it; what it keeps is said beside
// the button. Without this script the buttons stay hidden, and the words can be selected.
'use strict';
(() => {
  const status = document.getElementById('status');
  if (!navigator.clipboard) return;
  for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll('.copy'))) {
    const words = button.previousElementSibling?.textContent ?? '';
    const { done = '', failed = '' } = button.dataset;
    const say = (/** @type {string} */ what) => {
      button.textContent = what;
      if (status) status.textContent = what;
    };
    button.hidden = false;
    button.addEventListener('click', () => navigator.clipboard.writeText(words).then(() => say(done), () => say(failed)));
  }
})();
