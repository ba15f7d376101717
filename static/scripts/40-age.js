// @ts-check
// A copy that is three months old says so. Computed here from the edition and from today (30-page.js); nobody is asked.
'use strict';
(() => {
  const { edition = '', today = '' } = document.documentElement.dataset;
  const [[year, month, day], [thisYear, thisMonth, thisDay]] = [edition, today].map(date => date.split('-').map(Number));
  const months = (thisYear - year) * 12 + thisMonth - month - (thisDay < day ? 1 : 0);
  const note = document.getElementById('age');
  const count = note?.querySelector('b');
  if (!note || !count || !(months >= 3)) return;
  count.textContent = String(months);
  note.hidden = false;
  // Where the newest stands is no place to send anybody to from there.
  const newest = note.querySelector('a');
  if (newest && location.href.startsWith(newest.href)) newest.hidden = true;
})();
