// @ts-check
// The way out. Not Rust, because it must work before, during and without WebAssembly.
// Wipes first, then replaces our history entry: Back does not return here (design/tech-notes.md 6.3).
'use strict';
(() => {
  const exit = /** @type {HTMLAnchorElement | null} */ (document.getElementById('exit'));
  if (!exit) return;

  /** Back to the neutral start: nothing ticked, nothing open, nothing shown. The app listens for the same event. */
  const wipe = () => {
    for (const form of document.forms) form.reset();
    for (const open of document.querySelectorAll('details[open]')) open.removeAttribute('open');
    document.dispatchEvent(new Event('ask-first:wipe'));
  };

  const leave = () => {
    wipe();
    document.documentElement.classList.add('is-left'); // blank in the next frame, whatever the network does
    let moved = true;
    try {
      (window.top ?? window).location.replace(exit.href);
    } catch {
      moved = false; // a frame that may not move the tab: it stays blank, and 15-frame.js says so
    }
    document.dispatchEvent(new CustomEvent('ask-first:left', { detail: moved }));
  };

  exit.addEventListener('click', event => {
    event.preventDefault();
    leave();
  });

  // Shift three times within five seconds, as GOV.UK's component; a Shift that modifies another key does not count.
  let presses = 0;
  let since = 0;
  let modifying = false;
  addEventListener('keydown', event => {
    if (event.key !== 'Shift') modifying = event.shiftKey;
  }, true);
  addEventListener('keyup', event => {
    if (event.key !== 'Shift' || modifying) {
      presses = 0;
      if (event.key === 'Shift') modifying = false;
      return;
    }
    if (event.timeStamp - since > 5000) presses = 0;
    if (presses === 0) since = event.timeStamp;
    presses += 1;
    if (presses === 3) leave();
  }, true);

  // Browsers keep pages for Back and Forward, answers and all: leave nothing to keep, and show the start if one comes back.
  addEventListener('pagehide', wipe);
  addEventListener('pageshow', event => {
    if (!event.persisted) return;
    document.documentElement.classList.remove('is-left');
    wipe();
    scrollTo(0, 0);
  });

  // Fifteen minutes without a touch: back to the start.
  let idle = 0;
  const restart = () => {
    clearTimeout(idle);
    idle = setTimeout(() => {
      wipe();
      scrollTo(0, 0);
    }, 15 * 60 * 1000);
  };
  for (const kind of ['pointerdown', 'keydown', 'scroll']) addEventListener(kind, restart, { passive: true, capture: true });
  restart();
})();
