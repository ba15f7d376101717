// @ts-check
// The way out. Not Rust, because it must work before, during and without WebAssembly.
// Wipes first, then replaces our history entry: Back does not return here (design/tech-notes.md 6.3).
'use strict';
(() => {
  const exit = /** @type {HTMLAnchorElement | null} */ (document.getElementById('exit'));
  if (!exit) return;
  const root = document.documentElement;

  /** Back to the neutral start: nothing ticked, nothing open, nothing shown. The app listens for the same event. */
  const wipe = () => {
    for (const input of document.querySelectorAll('input')) input.checked = input.defaultChecked = false;
    for (const option of document.querySelectorAll('option')) option.selected = option.defaultSelected = false;
    for (const open of document.querySelectorAll('details[open]')) open.removeAttribute('open');
    for (const dialog of document.querySelectorAll('dialog[open]')) /** @type {HTMLDialogElement} */ (dialog).close();
    const said = document.getElementById('status');
    if (said) said.textContent = ''; // the last answer, as it was announced
    delete root.dataset.arrived;
    root.classList.remove('has-guide'); // at once, also where the app has died
    document.dispatchEvent(new Event('ask-first:wipe'));
  };

  /** Our own other tabs, told to go too. In memory only: nothing is written and nothing is sent. `null` where the browser refuses. */
  const tabs = (() => {
    try {
      return new BroadcastChannel('ask-first');
    } catch {
      return null;
    }
  })();

  /** Wiped now, blank in the next frame, whatever the network does. */
  const blank = () => {
    wipe();
    root.classList.add('is-left');
  };

  /** Whether the whole tab was told to go. A frame stays blank if it was not, and 15-frame.js says so. */
  const leave = () => {
    blank();
    tabs?.postMessage('leave');
    let moved = true;
    try {
      (window.top ?? window).location.replace(exit.href);
    } catch {
      moved = false; // a frame that may not move the tab
    }
    document.dispatchEvent(new CustomEvent('ask-first:left', { detail: moved }));
    return moved;
  };

  exit.addEventListener('click', event => {
    // Some frames may follow links but not run this (design/tech-notes.md 10.1); in one without a name of its own WebKit refuses in silence.
    if (window.origin !== 'null' && leave()) {
      event.preventDefault();
      return;
    }
    blank();
    document.dispatchEvent(new CustomEvent('ask-first:left', { detail: true }));
  });

  tabs?.addEventListener('message', () => {
    blank();
    if (window.top === window) location.replace(exit.href);
    // A frame goes with its tab, or says after a moment why it is blank.
    else document.dispatchEvent(new CustomEvent('ask-first:left', { detail: true }));
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
    root.classList.remove('is-left');
    wipe();
    scrollTo(0, 0);
  });

  // The idle limit asks for the same.
  document.addEventListener('ask-first:restart', () => {
    wipe();
    scrollTo(0, 0);
  });
})();
