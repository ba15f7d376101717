// @ts-check
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
