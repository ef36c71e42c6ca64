'use strict';
/* Keys and freshness of the desk. Every key has a button; without this file every page still works. */
(() => {
  const inField = (element) =>
    !!element.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]');
  const composing = (event) => event.isComposing || event.keyCode === 229;
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  const rows = () => all('tr.row');
  const here = () => document.activeElement.closest('tr.row') ||
    (document.activeElement.closest('tr.peek') || {}).previousElementSibling || null;
  const go = (row) => {
    const link = row && one('a', row);
    if (link) {
      link.focus();
      row.scrollIntoView({ block: 'nearest' });
    }
  };
  const step = (by) => {
    const list = rows();
    const at = list.indexOf(here());
    go(list[at < 0 ? 0 : Math.min(list.length - 1, Math.max(0, at + by))]);
  };
  const peek = (row) => {
    if (!row.dataset.peek) {
      return;
    }
    const next = row.nextElementSibling;
    if (next && next.classList.contains('peek')) {
      next.remove();
      return;
    }
    all('tr.peek').forEach((open) => open.remove());
    const place = document.createElement('tr');
    place.className = 'peek';
    const cell = document.createElement('td');
    cell.colSpan = row.cells.length;
    place.append(cell);
    row.after(place);
    window.htmx.ajax('GET', row.dataset.peek, { target: cell, swap: 'innerHTML' });
  };

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
    'j': () => step(1),
    'k': () => step(-1),
    'ArrowDown': () => rows().length > 0 && step(1),
    'ArrowUp': () => rows().length > 0 && step(-1),
    ' ': () => here() && peek(here()),
    's': () => { const row = here(); const link = row && (one('[data-sign]', row.nextElementSibling || row)); if (link) link.click(); },
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
      const used = act && (!/^(Arrow| )/.test(event.key) || here() || rows().length > 0 && event.key !== ' ');
      if (used) {
        event.preventDefault();
        act();
      }
    }
  });

  document.addEventListener('click', (event) => {
    all('details.menu[open]').forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
    const row = event.target.closest('tr.row');
    if (row && !event.target.closest('a, button, input') && !String(window.getSelection())) {
      go(row);
      peek(row);
    }
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

  /* Counts stay fresh while somebody works here; an abandoned seat must be able to time out. */
  let worked = Date.now();
  ['keydown', 'pointerdown', 'pointermove'].forEach((kind) =>
    document.addEventListener(kind, () => { worked = Date.now(); }, { passive: true }));
  setInterval(() => {
    if (document.visibilityState === 'visible' && Date.now() - worked < 10 * 60 * 1000) {
      all('[data-fresh]').forEach((part) => window.htmx.trigger(part, 'fresh'));
    }
  }, 10000);

  /* Forms carry the token against forged requests themselves; what is asked beside them takes it from the page. */
  document.addEventListener('htmx:configRequest', (event) => {
    const token = one('meta[name="csrf"]');
    if (token && event.detail.verb !== 'get') {
      event.detail.headers['X-CSRF-TOKEN'] = token.content;
    }
  });

  const first = one('[aria-invalid="true"]') || one('[data-focus]') || one('[autofocus]');
  if (first) {
    first.focus();
  }
})();
