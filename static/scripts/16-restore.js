// @ts-check
// What a browser brings back by itself: nothing of it may tell what somebody pressed or read.
// Firefox writes to the disk which answers differ from how the page came, to restore them (seen in sessionstore.jsonlz4, whatever
// `autocomplete` says). So none ever differs: what is ticked counts as how the page came. The app does the same after each drawing.
'use strict';
document.addEventListener('change', event => {
  const { target } = event;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  if (target instanceof HTMLSelectElement) for (const option of target.options) option.defaultSelected = option.selected;
  // Whatever this press has taken the mark from as well.
  else for (const input of target.closest('fieldset')?.querySelectorAll('input') ?? [target]) input.defaultChecked = input.checked;
});

// Nor the place, with what she read last in front. Chromium scrolls there after a reload and when a closed tab is opened again; Firefox,
// whatever it is told, a moment after a closed tab has come back. So there the first scroll that nobody made is taken back.
if (document.getElementById('ask')) {
  history.scrollRestoration = 'manual';
  const [came] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
  if (came?.type === 'back_forward') {
    const touched = new AbortController();
    addEventListener('scroll', () => scrollTo(0, 0), { once: true, signal: touched.signal });
    for (const touch of ['keydown', 'pointerdown', 'pointermove', 'touchstart', 'wheel']) addEventListener(touch, () => touched.abort(), { passive: true });
  }
}
