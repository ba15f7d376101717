// @ts-check
// Inside somebody else's page. Believes a theme from a fixed list (the language is the folder, the nation is the app's to check), tells
// the host that the frame is there and, only where the tab could not be moved, that it has to be left. Nothing else is ever said.
'use strict';
(() => {
  if (window.top === window) return;
  const root = document.documentElement;
  root.classList.add('is-framed');
  for (const note of document.querySelectorAll('.framed')) {
    note.removeAttribute('hidden');
    // Under the question: a frame is low, and what can be pressed comes first.
    document.querySelector('.page__ask')?.append(note);
  }

  const asked = new URLSearchParams(location.hash.slice(1, 400));
  const theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  // Only an origin, and only ever the receiver of a message, so that nobody else can hear it.
  const [host] = /^https?:\/\/[a-z0-9.-]{1,253}(:\d{1,5})?$/.exec(asked.get('host') ?? '') ?? [];
  const tell = (/** @type {string} */ word) => {
    if (host) parent.postMessage(`ask-first:${word}`, host);
  };
  tell('ready');

  // Firefox scrolls the page around a frame too (seen in 153), which tells the host where in the guide somebody has arrived, and so what was
  // pressed. Both ways to get there, for these scripts and for the app, move the frame's own page alone.
  const { focus } = HTMLElement.prototype;
  const bar = () => parseFloat(getComputedStyle(root).scrollPaddingTop) || 0;
  const bring = (/** @type {Element} */ element) => {
    scrollBy(0, element.getBoundingClientRect().top - bar());
  };
  Element.prototype.scrollIntoView = function () {
    bring(this);
  };
  HTMLElement.prototype.focus = function (/** @type {FocusOptions | undefined} */ how) {
    focus.call(this, { ...how, preventScroll: true });
    const { top, bottom } = this.getBoundingClientRect();
    if (!how?.preventScroll && (top < bar() || bottom > innerHeight)) bring(this);
  };

  // What leaves the site leaves the frame too: most places refuse to be framed.
  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link && link.protocol.startsWith('http') && link.origin !== location.origin) link.target ||= '_top';
  }, true);

  const stuck = document.querySelector('.stuck');
  const link = /** @type {HTMLAnchorElement | null | undefined} */ (stuck?.querySelector('a'));
  let leaving = 0;
  /** Still here when the tab should have moved. WebKit refuses without an error, so a moment has to pass first. */
  const stay = () => {
    // Without a press (Shift three times) a press on this link still works; after a press only another tab can.
    if (link) link.target = navigator.userActivation?.isActive ? '_blank' : '_top';
    stuck?.removeAttribute('hidden');
    tell('exit');
  };
  document.addEventListener('ask-first:left', event => {
    clearTimeout(leaving);
    leaving = setTimeout(stay, /** @type {CustomEvent} */ (event).detail ? 700 : 0);
  });
  link?.addEventListener('click', () => setTimeout(() => {
    link.target = '_blank';
  }, 700));
  addEventListener('pageshow', event => {
    if (event.persisted) stuck?.setAttribute('hidden', '');
  });
})();
