// Gives `pressables(places)`: what a person can press now in places of the page, by the name that it goes by, in the order of the page.
function pressables(places = 'html') {
  const kinds = 'a[href], button, summary, label, select, input:not([type=hidden]), [role=button], [role=link], [role=tab]';
  return [...document.querySelectorAll(places)].flatMap((place) => [...place.querySelectorAll(kinds)])
    .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.matches(':disabled'))
    .filter((element) => { const box = element.getBoundingClientRect(); return box.width > 1 && box.height > 1; })
    // A box inside its label is pressed by the label.
    .filter((element) => !element.matches('input') || !element.closest('label'))
    .map((element) => ({ element, kind: element.localName, name: nameOf(element) }));
}

function nameOf(element) {
  const name = element.getAttribute('aria-label') || element.control?.getAttribute('aria-label') || words(element) || element.labels?.[0]?.textContent || element.value || element.title || '';
  return name.replace(/\s+/g, ' ').trim();
}
