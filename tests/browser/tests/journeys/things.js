// Makes `things`: what on the page says all `pieces` in their order, below `heading` if there is one, and what folds it away.
const plain = (text) => text.replace(/\s+/g, ' ').trim();
const says = (text) => {
  let at = 0;
  return pieces.every((piece) => { const found = text.toLowerCase().indexOf(piece.toLowerCase(), at); at = found + piece.length; return found >= 0; });
};
// What app and style sheet have taken away is no part of her page; what is folded is. So all is opened for the look, and folded again.
const folded = new Set([...document.querySelectorAll('details:not([open])')]);
for (const fold of folded) fold.open = true;
const wordsOf = (element) => [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.data : node.nodeType === Node.ELEMENT_NODE && node.checkVisibility() ? wordsOf(node) : '')).join(' ');
const kinds = '.shown, .glance__row, .help-item, .short-answer__part, .short-answer, .cell, p, li';
const parts = [...document.querySelectorAll('section, .short-answer')];
const below = heading === null ? [document.body] : parts.filter((part) => plain(part.querySelector('h2')?.textContent ?? '') === heading);
const things = below.filter((part) => part.checkVisibility()).flatMap((part) => [...part.querySelectorAll(kinds), ...(part.matches(kinds) ? [part] : [])])
  .filter((one) => says(plain(one.textContent)) && one.checkVisibility() && says(plain(wordsOf(one))))
  // The smallest thing that says it all.
  .filter((one, _, all) => !all.some((other) => other !== one && one.contains(other)))
  .map((one) => {
    const folds = [];
    for (let around = one.parentElement; around; around = around.parentElement) if (folded.has(around)) folds.unshift(around);
    const box = one.getBoundingClientRect();
    return {
      element: folds[0]?.querySelector('summary') ?? null,
      folded_by: folds.map((fold) => plain(fold.querySelector('summary').textContent)),
      with_if: (one.closest('.shown') ?? one).querySelector('.opener') !== null,
      hidden: !(one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && box.width > 1 && box.height > 1),
    };
  });
for (const fold of folded) fold.open = false;
