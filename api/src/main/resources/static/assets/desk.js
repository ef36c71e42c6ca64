'use strict';
/* Keys of the desk. Every key has a button; without this file every page still works. */
(() => {
  const inField = (element) =>
    !!element.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]');
  const composing = (event) => event.isComposing || event.keyCode === 229;
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  const primary = () => {
    const field = document.activeElement.closest('form[data-primary]');
    const form = field || one('form[data-primary]');
    if (form) {
      form.requestSubmit();
    } else {
      const link = one('a[data-primary], button[data-primary]');
      if (link) {
        link.click();
      }
    }
  };

  const single = {
    '1': () => (one('[data-zoom="1"]') || {}).click?.(),
    '2': () => (one('[data-zoom="2"]') || {}).click?.(),
    '3': () => (one('[data-zoom="3"]') || {}).click?.(),
    '/': () => one('#search')?.focus(),
  };

  /* Who has switched single letters off is spared those of every page, so this stands before all other listeners. */
  window.addEventListener('keydown', (event) => {
    const letter = event.key.length === 1 && event.key !== ' ';
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (document.documentElement.classList.contains('no-keys') && letter && plain && !inField(event.target)) {
      event.stopImmediatePropagation();
    }
  }, true);

  document.addEventListener('keydown', (event) => {
    if (composing(event)) {
      return;
    }
    if (event.ctrlKey && event.key === 'Enter') {
      event.preventDefault();
      primary();
    } else if (event.ctrlKey && event.key === '/') {
      event.preventDefault();
      if (!one('dialog[open]')) {
        one('#keys').showModal();
      }
    } else if (event.key === 'Escape') {
      all('details.menu[open]').forEach((menu) => { menu.open = false; one('summary', menu).focus(); });
    } else if (!event.ctrlKey && !event.altKey && !event.metaKey && !inField(event.target) && !one('dialog[open]')) {
      const act = single[event.key];
      if (act) {
        event.preventDefault();
        act();
      }
    }
  });

  document.addEventListener('click', (event) => {
    all('details.menu[open]').forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
    if (event.target.closest('[aria-disabled="true"]')) {
      event.preventDefault();
    }
    if (event.target.closest('[data-print]')) {
      window.print();
    }
  });

  document.addEventListener('change', (event) => {
    const form = event.target.closest('form[data-submit-on-change]');
    if (form) {
      form.requestSubmit();
    }
  });
  document.addEventListener('submit', (event) => {
    if (event.target.ariaBusy === 'true') {
      event.preventDefault();
    } else if (event.target.method === 'post') {
      event.target.ariaBusy = 'true';
    }
  });
  window.addEventListener('pageshow', () => all('form').forEach((form) => { form.ariaBusy = null; }));

  /* Forms carry the token against forged requests themselves; what is asked beside them takes it from the page. */
  document.addEventListener('htmx:configRequest', (event) => {
    const token = one('meta[name="csrf"]');
    if (token && event.detail.verb !== 'get') {
      event.detail.headers['X-CSRF-TOKEN'] = token.content;
    }
  });

  /* A part that was sent elsewhere, to the door or to the password, is not put into the page: what is typed there stays. */
  document.addEventListener('htmx:beforeSwap', (event) => {
    const { xhr, requestConfig } = event.detail;
    const asked = new URL(requestConfig.path, location.href).pathname;
    if (xhr.responseURL && new URL(xhr.responseURL).pathname !== asked) {
      event.detail.shouldSwap = false;
    }
  });

  const first = one('[aria-invalid="true"]') || one('[data-focus]') || one('[autofocus]');
  if (first) {
    first.focus();
  }
})();
