// @ts-check
// Links inside the page without history entries, the wiping of `#…` on arrival, and what depends on today.
'use strict';
(() => {
  const root = document.documentElement;
  root.classList.add('has-script');

  /** Scrolls to a piece of the page, opening what it stands in. The app's copy comes first where there is one. */
  const show = (/** @type {string} */ id) => {
    let found = null;
    try {
      const name = CSS.escape(id);
      found = document.querySelector(`#guide:not([hidden]) [data-section="${name}"]`) ?? document.querySelector(`#guide:not([hidden]) [data-about="${name}"]`) ?? document.getElementById(id);
    } catch {
      return;
    }
    for (let around = found; around; around = around.parentElement) {
      if (around instanceof HTMLDetailsElement) around.open = true;
    }
    found?.scrollIntoView();
    const heading = /** @type {HTMLElement | null | undefined} */ (found?.querySelector('h2[tabindex]'));
    heading?.focus({ preventScroll: true });
  };

  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (!link) return;
    event.preventDefault();
    show((link.getAttribute('href') ?? '#').slice(1));
  });

  // What stands after `#` is read once and taken out of the address: links say nothing about anybody afterwards. Kept for the app is only
  // what is listed here and in src/model/link.rs.
  const sections = 'soon sharing say talk told threats children leaving pattern options rights help traces changes'.split(' ');
  const listed = /^(nation=(england|northern-ireland|scotland|wales)|voice=(me|someone-else)|section=\d{1,2})$/;
  const arrive = () => {
    if (!location.hash) return;
    const asked = location.hash.slice(1, 400);
    history.replaceState(null, '', location.pathname);
    root.dataset.arrived = asked.split('&').filter(choice => listed.test(choice)).join('&');
    const number = /section=(\d+)/.exec(root.dataset.arrived)?.[1];
    const [place = sections[Number(number) - 1]] = /^[a-z0-9-]{1,60}$/.exec(asked) ?? [];
    if (place) show(place);
  };
  arrive();
  addEventListener('hashchange', arrive);

  // Today, never earlier than the edition: a clock can be years behind.
  const iso = (/** @type {Date} */ day) => `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
  const edition = root.dataset.edition ?? '';
  const clock = root.dataset.today ?? iso(new Date());
  const today = clock > edition ? clock : edition;
  root.dataset.today = today;
  for (const note of document.querySelectorAll('.sources[data-review]')) {
    if ((/** @type {HTMLElement} */ (note).dataset.review ?? '') >= today) continue;
    const due = document.createElement('span');
    due.className = 'sources__due';
    due.textContent = ` · ${document.getElementById('due')?.textContent}`;
    (note.querySelector('summary') ?? note).append(due);
  }
  for (const statement of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-from], [data-until]'))) {
    const { from = '', until = '9999' } = statement.dataset;
    statement.hidden = today < from || today > until;
  }

  // What is pressed before the app is there, or after it has died, filters the static guide as it does with scripts off (filter_style.rs).
  const filter = () => {
    if (root.classList.contains('has-app') || document.getElementById('filters') || !document.querySelector('#ask-static :checked')) return;
    const style = document.createElement('style');
    style.id = 'filters';
    style.textContent = (document.querySelector('head noscript')?.textContent ?? '').replace(/<[^>]+>/g, '');
    document.head.append(style);
  };
  filter();
  document.getElementById('ask-static')?.addEventListener('change', filter);

  // The app has died, for whatever reason: the static page needs none of it.
  addEventListener('error', event => {
    if (typeof WebAssembly === 'undefined' || !(event.error instanceof WebAssembly.RuntimeError)) return;
    root.classList.remove('has-app', 'has-guide');
    filter();
  });

  // The app leaves out what is behind closed headings, and draws it before the next microtask where it is asked to.
  const unfold = () => document.dispatchEvent(new Event('ask-first:unfold'));

  // The browser's own search finds only what is there, and paper shows only that: Firefox takes its copy before the app has drawn. So at
  // the keys for both, and when a pointer leaves for the browser's menus.
  root.addEventListener('mouseleave', unfold);
  addEventListener('keydown', event => {
    if (event.key === 'F3' || event.key === '/' || ((event.ctrlKey || event.metaKey) && 'fp'.includes(event.key.toLowerCase()))) unfold();
  });

  // Print opens what is folded; what was folded folds again.
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  let printing = false;
  const open = () => {
    // Not in the static guide behind the app's own: what is copied from there would come open and stay so.
    const folded = [...document.querySelectorAll('details')].filter(details => !details.open && !details.matches('.sources, .has-guide #guide-static *'));
    for (const details of folded) details.open = true;
    opened.push(...folded);
  };
  addEventListener('beforeprint', () => {
    printing = true;
    unfold();
    open();
    // What the app has drawn since.
    queueMicrotask(() => printing && open());
  });
  addEventListener('afterprint', () => {
    printing = false;
    for (const details of opened) details.open = false;
    opened = [];
    delete root.dataset.print;
  });
})();
