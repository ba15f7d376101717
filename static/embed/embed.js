// @ts-check
// <ask-first lang nation theme>: the guide in a frame, with the link inside the element where scripts or frames are refused.
// Runs on other people's pages with all their rights, so it does three things and nothing more: makes the frame, shows it when it says
// that it is there, and leaves the tab where the frame was not allowed to. It reads nothing, keeps nothing and asks nobody for anything.
'use strict';
(() => {
  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);
  if (!script || !window.customElements || customElements.get('ask-first')) return;
  const base = new URL('./', script.src);

  /** Filled in by the build: languages with a folder of their own, and the way out. */
  const languages = '{{languages}}'.split(' ');
  const exit = '{{exit}}';
  const nations = ['england', 'northern-ireland', 'scotland', 'wales'];
  const themes = ['light', 'dark'];

  customElements.define('ask-first', class extends HTMLElement {
    #box = document.createElement('div');
    #frame = document.createElement('iframe');
    #link = document.createElement('slot');

    constructor() {
      super();
      // The same box with the link and with the frame: its height never changes, so it tells nothing.
      this.#box.style.cssText = 'position:relative;block-size:640px';
      this.#box.setAttribute('part', 'box');
      this.#frame.setAttribute('part', 'frame');
      this.#frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-top-navigation-by-user-activation allow-modals allow-downloads');
      this.#frame.setAttribute('allow', 'clipboard-write');
      this.#frame.referrerPolicy = 'no-referrer';
      this.#frame.loading = 'lazy';
      this.#frame.title = 'Guide'; // what the page inside is called, and no more
      this.#box.append(this.#link);
      this.attachShadow({ mode: 'closed' }).append(this.#box);
    }

    connectedCallback() {
      this.#show(false);
      addEventListener('message', this.#heard);
      // A frame that is moved loads again by itself; asking twice would leave an entry in the tab's history.
      const address = this.#address();
      if (this.#frame.src === address) return;
      // WebKit tells where from, whatever the frame's policy, if its address is set while it stands in the page (seen in 2.50).
      this.#frame.remove();
      this.#frame.src = address;
      this.#box.append(this.#frame);
    }

    disconnectedCallback() {
      removeEventListener('message', this.#heard);
    }

    /** Where the guide stands, and what it may believe: words from fixed lists, and whom to answer. */
    #address() {
      const lang = (this.getAttribute('lang') ?? '').toLowerCase();
      const asked = [];
      for (const [name, allowed] of /** @type {[string, string[]][]} */ ([['nation', nations], ['theme', themes]])) {
        const value = this.getAttribute(name) ?? '';
        if (allowed.includes(value)) asked.push(`${name}=${value}`);
      }
      asked.push(`host=${location.origin}`);
      const folder = languages.find(known => known.toLowerCase() === lang);
      return `${base.href}${folder ? `${folder}/` : ''}#${asked.join('&')}`;
    }

    /** The frame, or the link in its place. */
    #show(/** @type {boolean} */ ready) {
      this.#frame.style.cssText = `position:absolute;inset:0;inline-size:100%;block-size:100%;border:0;visibility:${ready ? 'visible' : 'hidden'}`;
      this.#link.style.display = ready ? 'none' : 'contents';
    }

    #heard = (/** @type {MessageEvent} */ event) => {
      if (event.source !== this.#frame.contentWindow || event.origin !== base.origin) return;
      if (event.data === 'ask-first:ready') this.#show(true);
      if (event.data !== 'ask-first:exit') return;
      try {
        (window.top ?? window).location.replace(exit);
      } catch {
        // In a cage of somebody else's; the guide itself says that it could not leave.
      }
    };
  });
})();
