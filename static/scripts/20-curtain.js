// @ts-check
// The curtain: one press hides the page behind a dull one, another brings it back. Also blank whenever the page is not in front.
'use strict';
(() => {
  const hide = document.getElementById('hide');
  if (!hide) return;
  hide.hidden = false;
  const root = document.documentElement;
  const curtain = document.createElement('div');
  curtain.className = 'curtain';
  curtain.hidden = true;
  curtain.setAttribute('role', 'button');
  curtain.tabIndex = 0;
  const table = document.createElement('table');
  // Names from the page: asking the browser for them takes it longer than all the rest of starting.
  const days = hide.dataset.days?.split(' ') ?? [];
  [[9, 4], [8, 3], [10, 5], [7, 2], [8, 4], [9, 3], [6, 1]].forEach(([high, low], at) => {
    const row = table.insertRow();
    for (const cell of [days[at] ?? '', `${high}°`, `${low}°`]) row.insertCell().textContent = cell;
  });
  curtain.append(table);
  document.body.append(curtain);
  const draw = (/** @type {boolean} */ closed) => {
    // An open dialog would lie over it.
    if (closed) for (const dialog of document.querySelectorAll('dialog[open]')) /** @type {HTMLDialogElement} */ (dialog).close();
    curtain.hidden = !closed;
    root.classList.toggle('is-curtained', closed);
    (closed ? curtain : hide).focus({ preventScroll: true });
  };
  hide.addEventListener('click', () => draw(true));
  curtain.addEventListener('click', () => draw(false));
  curtain.addEventListener('keydown', event => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      draw(false);
    }
  });
  document.addEventListener('ask-first:wipe', () => {
    curtain.hidden = true;
    root.classList.remove('is-curtained');
  });
  document.addEventListener('visibilitychange', () => root.classList.toggle('is-away', document.hidden));
})();
