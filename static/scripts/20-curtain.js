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
  for (const [day, high, low] of [['Mon', 9, 4], ['Tue', 8, 3], ['Wed', 10, 5], ['Thu', 7, 2], ['Fri', 8, 4], ['Sat', 9, 3], ['Sun', 6, 1]]) {
    const row = table.insertRow();
    for (const cell of [day, `${high}°`, `${low}°`]) row.insertCell().textContent = String(cell);
  }
  curtain.append(table);
  document.body.append(curtain);
  const draw = (/** @type {boolean} */ closed) => {
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
