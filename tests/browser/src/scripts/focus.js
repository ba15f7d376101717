// Tells where the keyboard is: what has focus, whether it is drawn as such, and whether something lies over it.
const element = document.activeElement;
if (!element || element === document.body || element === document.documentElement) return null;
const box = element.getBoundingClientRect();
const style = getComputedStyle(element);
const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
return {
  name: nameOf(element) || words(element.closest('label') ?? element),
  kind: element.localName,
  left: box.left, top: box.top, width: box.width, height: box.height,
  ringed: element.matches(':focus-visible') && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0,
  covered: !over || !(element.contains(over) || over.contains(element) || over.closest('label')?.contains(element)),
};
