// @ts-check
// Fifteen minutes without a touch, and the page goes back to the start. Said a minute before; any touch keeps it.
'use strict';
(() => {
  const line = document.getElementById('idle');
  const limit = 15 * 60 * 1000;
  const warning = 14 * 60 * 1000;
  let touched = Date.now();
  let timer = 0;

  const say = (/** @type {string} */ words) => {
    if (line && line.textContent !== words) line.textContent = words;
  };

  /** How long it has been quiet, by the clock: a phone that slept has not counted the seconds. */
  const look = () => {
    clearTimeout(timer);
    timer = 0;
    const quiet = Date.now() - touched;
    if (quiet >= limit) {
      say('');
      document.dispatchEvent(new Event('ask-first:restart'));
      return; // nothing left to forget, until the next touch
    }
    if (quiet >= warning) say(line?.dataset.soon ?? '');
    // A clock set back counts from now on.
    if (quiet < 0) touched = Date.now();
    timer = setTimeout(look, quiet < warning ? Math.min(warning, warning - quiet) : limit - quiet);
  };

  const touch = () => {
    touched = Date.now();
    say('');
    if (timer === 0) look();
  };

  for (const kind of ['pointerdown', 'keydown', 'scroll', 'change']) addEventListener(kind, touch, { passive: true, capture: true });
  // Back in front after a while: decided before anything is seen.
  document.addEventListener('visibilitychange', look);
  look();
})();
