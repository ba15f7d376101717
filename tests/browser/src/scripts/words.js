// Gives `words(root)`: what a person can read under `root`, one line for each block of text. `innerText` will not do: in some engines it
// also gives what a closed <details> holds.
function words(root) {
  const lines = [];
  let last = null;
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.data.trim() && text.parentElement !== last) continue;
    if (!isSeen(text)) continue;
    const block = blockOf(text.parentElement);
    if (block === last) lines[lines.length - 1] += text.data;
    else lines.push(text.data);
    last = block;
  }
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line).join('\n');
}

function isSeen(text) {
  if (!text.parentElement.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const range = document.createRange();
  range.selectNodeContents(text);
  if (![...range.getClientRects()].some((box) => box.width > 0)) return false;
  // Words kept for listeners are cut down to a single pixel.
  const box = text.parentElement.getBoundingClientRect();
  return box.width > 1 || box.height > 1;
}

function blockOf(element) {
  while (element.parentElement && /^(inline|contents)$/.test(getComputedStyle(element).display)) element = element.parentElement;
  return element;
}
