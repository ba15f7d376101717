// @ts-check
// Firefox writes to the disk which answers differ from how the page came, to restore them (seen in sessionstore.jsonlz4, whatever
// `autocomplete` says). So none ever differs: what is ticked counts as how the page came. The app does the same after each drawing.
'use strict';
document.addEventListener('change', event => {
  const { target } = event;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  for (const input of document.querySelectorAll('input')) input.defaultChecked = input.checked;
  for (const option of document.querySelectorAll('option')) option.defaultSelected = option.selected;
});
