'use strict';
/* Lists of orders: rows walked, peeked into, ticked and signed by keys; many of them at once; and the place kept. */
(() => {
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const page = one('[data-queue]');
  const body = () => one('tbody[data-rows]');
  const said = (words, ...places) => places.reduce((text, place, at) => text.replace(`%${at + 1}`, place), words);
  const parsed = (text) => new DOMParser().parseFromString(`<table>${text}</table>`, 'text/html');
  const token = () => (one('meta[name="csrf"]') || {}).content || '';
  const post = (address, fields) => fetch(address, {
    method: 'POST', headers: { 'X-CSRF-TOKEN': token() }, body: fields, redirect: 'error',
  });

  /* rows */
  const rows = () => all('tr.row');
  const rowOf = (element) => element.closest('tr.row') || (element.closest('tr.peek') || {}).previousElementSibling || null;
  const here = () => rowOf(document.activeElement);
  const link = (row) => one('.id a, a', row);
  const go = (row, scroll = true) => {
    if (row) {
      link(row).focus({ preventScroll: true });
      if (scroll) {
        row.scrollIntoView({ block: 'nearest' });
      }
    }
  };
  const beside = (by) => {
    const list = rows();
    const at = list.indexOf(here());
    return list[at < 0 ? 0 : Math.min(list.length - 1, Math.max(0, at + by))];
  };

  /* peek */
  const peeked = () => (one('tr.peek') || {}).previousElementSibling || null;
  const unpeek = () => all('tr.peek').forEach((open) => open.remove());
  const peek = (row, keep) => {
    if (!row.dataset.peek) {
      return;
    }
    const open = peeked() === row;
    unpeek();
    if (open && !keep) {
      return;
    }
    const place = document.createElement('tr');
    place.className = 'peek';
    const cell = document.createElement('td');
    cell.colSpan = row.cells.length;
    place.append(cell);
    row.after(place);
    window.htmx.ajax('GET', row.dataset.peek, { target: cell, swap: 'innerHTML' });
  };

  /* ticks */
  const boxes = () => all('[data-tick]');
  const ticked = () => boxes().filter((box) => box.checked);
  const shown = (box) => box.closest('tr').classList.toggle('ticked', box.checked);
  const tick = (row, on) => {
    const box = row && one('[data-tick]', row);
    if (box) {
      box.checked = on;
      shown(box);
    }
  };
  let bar;
  const ticksChanged = () => {
    whole(false);
    const head = one('[data-tick-all]');
    if (head) {
      const many = ticked().length;
      head.checked = many > 0 && many === boxes().length;
      head.indeterminate = many > 0 && !head.checked;
    }
    remember();
    clearTimeout(bar);
    bar = setTimeout(showBar, 120);
  };
  const untick = () => {
    boxes().forEach((box) => { box.checked = false; shown(box); });
    ticksChanged();
  };
  /* More than is on the page: then the server names them, and the boxes say nothing. */
  const whole = (on) => {
    const form = one('#chosen');
    const field = one('[name=all]', form);
    if (field && !on) {
      field.remove();
    } else if (!field && on) {
      const chosen = document.createElement('input');
      chosen.type = 'hidden';
      chosen.name = 'all';
      chosen.value = 'true';
      form.append(chosen);
    }
  };
  let asked = 0;
  const showBar = async () => {
    const place = one('[data-bulk-place]');
    if (!place) {
      return;
    }
    if (ticked().length === 0) {
      const within = place.contains(document.activeElement);
      place.hidden = true;
      place.replaceChildren();
      if (within) {
        go(one(`tr.row[data-id="${last}"]`) || rows()[0]);
      }
      return;
    }
    const turn = ++asked;
    const answer = await post('/queue/bulk/bar', new URLSearchParams(new FormData(one('#chosen'))));
    if (!answer.ok || turn !== asked) {
      return;
    }
    const focused = document.activeElement;
    const name = place.contains(focused) ? focused.name || 'submit' : null;
    const value = focused.value;
    place.replaceChildren(...new DOMParser().parseFromString(await answer.text(), 'text/html').body.children);
    place.hidden = false;
    one('[data-all]', place).hidden = !one('[data-more]') || ticked().length < boxes().length || !!one('#chosen [name=all]');
    if (name) {
      const same = all(name === 'submit' ? '[data-primary]' : `[name="${name}"]`, place);
      (same.find((each) => each.value === value) || same[0] || place).focus();
    }
  };

  /* what a person was doing here, for the way back */
  const key = `queue:${location.pathname}${location.search}`;
  let last = null;
  const remember = () => {
    if (!page) {
      return;
    }
    const bulk = one('[data-bulk-place]');
    sessionStorage.setItem(key, JSON.stringify({
      at: last, peek: (peeked() || { dataset: {} }).dataset.id || null, scroll: one('#chosen').scrollTop, rows: rows().length,
      ticks: ticked().map((box) => box.closest('tr').dataset.id),
      chosen: all('select, input:checked', bulk).map((field) => [field.name, field.value]),
    }));
    sessionStorage.setItem('queue:last', location.pathname + location.search);
  };
  const recall = async () => {
    const kept = JSON.parse(sessionStorage.getItem(key) || 'null');
    if (!kept || !body()) {
      remember();
      return;
    }
    if (kept.rows > rows().length && one('[data-more]')) {
      await replace(Math.min(kept.rows, 300));
    }
    kept.ticks.forEach((id) => tick(one(`tr.row[data-id="${id}"]`), true));
    const at = kept.at && one(`tr.row[data-id="${kept.at}"]`);
    if (kept.peek) {
      const open = one(`tr.row[data-id="${kept.peek}"]`);
      if (open) {
        peek(open, true);
      }
    }
    one('#chosen').scrollTop = kept.scroll;
    if (at && document.activeElement === document.body) {
      go(at, false);
    }
    if (kept.ticks.length > 0) {
      const form = one('#chosen');
      const wished = kept.chosen.map(([name, value]) => {
        const field = document.createElement('input');
        field.type = 'hidden';
        field.name = name;
        field.value = value;
        form.append(field);
        return field;
      });
      await showBar();
      wished.forEach((field) => field.remove());
    }
    ticksChanged();
  };

  /* rows fetched anew */
  const address = (size) => {
    const fields = new URLSearchParams(new FormData(one('.narrow-by')));
    const number = new URLSearchParams(location.search).get('number');
    if (number) {
      fields.set('number', number);
    }
    fields.set('size', size);
    return `${page.dataset.queue || '/queue'}/rows?${fields}`;
  };
  const fetched = async (size) => {
    const answer = await fetch(address(size), { redirect: 'error' });
    return answer.ok ? one('tbody', parsed(await answer.text())) : null;
  };
  const replace = async (size) => {
    const fresh = await fetched(size);
    if (!fresh) {
      return;
    }
    const ticks = new Set(ticked().map((box) => box.closest('tr').dataset.id));
    const at = last;
    const open = (peeked() || { dataset: {} }).dataset.id;
    const focused = body().contains(document.activeElement);
    body().replaceChildren(...fresh.children);
    ticks.forEach((id) => tick(one(`tr.row[data-id="${id}"]`), true));
    const again = open && one(`tr.row[data-id="${open}"]`);
    if (again) {
      peek(again, true);
    }
    if (focused) {
      go(one(`tr.row[data-id="${at}"]`) || rows()[0], false);
    }
    one('[data-news]').hidden = true;
    counted();
    ticksChanged();
  };
  const counted = () => {
    const place = one('[data-count]');
    const empty = one('[data-empty]');
    if (empty) {
      empty.hidden = rows().length > 0;
    }
    if (!place) {
      return;
    }
    const total = (one('.tabs a[aria-current] b') || {}).textContent || '';
    place.textContent = place.dataset.narrowed === 'true'
      ? said(place.dataset.wordsNarrowed, rows().length)
      : said(place.dataset.words, rows().filter((row) => !row.classList.contains('gone')).length, total);
  };
  /* A row takes the new words in place; what is under the cursor stays where it is. */
  const renew = (row, fresh, mark) => {
    const focused = row.contains(document.activeElement) && document.activeElement.closest('a');
    const box = one('[data-tick]', row);
    const checked = box && box.checked;
    row.replaceChildren(...fresh.children);
    ['sequence', 'sign'].forEach((name) => {
      if (fresh.dataset[name] === undefined) {
        delete row.dataset[name];
      } else {
        row.dataset[name] = fresh.dataset[name];
      }
    });
    row.classList.remove('gone');
    tick(row, checked);
    if (mark) {
      marked(row, body().dataset.changed);
    }
    if (focused) {
      go(row, false);
    }
    if (peeked() === row) {
      peek(row, true);
    }
  };
  const marked = (row, words) => {
    all('.fresh', row).forEach((old) => old.remove());
    const tag = document.createElement('span');
    tag.className = 'tag state fresh';
    tag.textContent = words;
    row.lastElementChild.prepend(tag, ' ');
  };
  /* What others did: changed rows say so, rows that left stay until asked for, new ones are announced. */
  const refresh = async () => {
    if (!page || !body()) {
      return;
    }
    const fresh = await fetched(Math.min(300, Math.max(50, rows().length)));
    if (!fresh) {
      return;
    }
    const found = new Map(all('tr.row', fresh).map((row) => [row.dataset.id, row]));
    const full = one('[data-more]', fresh);
    let different = false;
    rows().forEach((row) => {
      const now = found.get(row.dataset.id);
      if (now && now.dataset.sequence !== row.dataset.sequence) {
        renew(row, now, true);
        different = true;
      } else if (now && !row.classList.contains('gone')) {
        // nothing happened but that time has passed
        one('[data-left]', row).replaceWith(one('[data-left]', now));
      } else if (!now && !row.classList.contains('gone') && (!full || rows().length <= 300)) {
        row.classList.add('gone');
        marked(row, body().dataset.gone);
        different = true;
      }
      found.delete(row.dataset.id);
    });
    const news = one('[data-news]');
    news.hidden = found.size === 0;
    one('button', news).textContent = said(news.dataset.words, found.size);
    counted();
    if (different && ticked().length > 0) {
      ticksChanged();
    }
  };

  const more = async (place) => {
    const opener = one('[data-load]', place);
    const answer = await fetch(opener.dataset.load, { redirect: 'error' });
    if (!answer.ok) {
      return;
    }
    const fresh = one('tbody', parsed(await answer.text()));
    const first = one('tr.row', fresh);
    place.replaceWith(...fresh.children);
    go(first);
    counted();
    ticksChanged();
  };

  /* signing, where the row stands */
  const note = (words, refused) => {
    const place = one('[data-note]');
    place.classList.toggle('refused', !!refused);
    place.replaceChildren(...(typeof words === 'string' ? [words] : words));
    place.hidden = false;
  };
  const signing = new Set();
  const sign = async (row) => {
    if (!row || !row.dataset.sign || signing.has(row.dataset.id)) {
      return;
    }
    signing.add(row.dataset.id);
    row.classList.add('busy');
    note(body().dataset.busy);
    const tab = (one('#chosen [name=tab]') || {}).value || 'MINE';
    try {
      const answer = await post(row.dataset.sign, new URLSearchParams({
        tab, requestId: crypto.randomUUID(), sequence: row.dataset.sequence,
      }));
      const text = await answer.text();
      if (answer.ok) {
        const fresh = one('tr.row', parsed(text));
        if (fresh) {
          renew(row, fresh, true);
        }
        note(said(body().dataset.signed, link(row).textContent));
        document.dispatchEvent(new CustomEvent('desk:own', { detail: { complaintId: row.dataset.id } }));
      } else {
        note(new DOMParser().parseFromString(text, 'text/html').body.childNodes, true);
      }
    } finally {
      row.classList.remove('busy');
      signing.delete(row.dataset.id);
      remember();
    }
  };

  /* keys */
  const keys = {
    'j': () => go(beside(1)),
    'k': () => go(beside(-1)),
    'ArrowDown': () => go(beside(1)),
    'ArrowUp': () => go(beside(-1)),
    ' ': () => here() && peek(here()),
    'x': () => { const row = here(); if (row) { tick(row, !one('[data-tick]:checked', row)); ticksChanged(); } },
    'J': () => { tick(here(), true); const next = beside(1); tick(next, true); go(next); ticksChanged(); },
    'K': () => { tick(here(), true); const next = beside(-1); tick(next, true); go(next); ticksChanged(); },
    's': () => {
      const row = here();
      const first = row && row.nextElementSibling && one('[data-act]', row.nextElementSibling);
      if (row && row.dataset.sign) {
        sign(row);
      } else if (!page && first) {
        first.click();
      }
    },
  };
  const typing = (element) =>
    !!element.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]');
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.altKey || event.metaKey ||
        one('dialog[open]')) {
      return;
    }
    if (event.key === 'Escape' && page && !one('details.menu[open]') && ticked().length > 0 && !typing(event.target)) {
      untick();
      return;
    }
    if (event.key === 'Escape' && page && peeked() && !one('details.menu[open]') && !typing(event.target)) {
      const row = peeked();
      unpeek();
      go(row, false);
      return;
    }
    if (event.key === 'Escape' && one('[data-leave]') && !one('details.menu[open]')) {
      one('[data-leave]').click();
      return;
    }
    if (rows().length === 0 || typing(event.target)) {
      return;
    }
    if (event.key === 'Enter' && event.target.matches('[data-tick]')) {
      event.preventDefault();
      link(here()).click();
      return;
    }
    const onControl = event.target.closest('button, summary, .bulk, a:not(.id a), input') &&
      !event.target.matches('[data-tick]') && !event.target.closest('tr.peek');
    const act = keys[event.key];
    if (!act || onControl && event.key === ' ' || event.target.closest('.bulk') || event.target.closest('tr.peek') && event.key === ' ') {
      return;
    }
    event.preventDefault();
    act();
  });
  document.addEventListener('focusin', (event) => {
    const row = rowOf(event.target);
    if (row && row.dataset.id) {
      last = row.dataset.id;
    }
  });
  document.addEventListener('click', (event) => {
    const row = event.target.closest('tr.row');
    const act = event.target.closest('[data-act="sign"]');
    if (act && page) {
      event.preventDefault();
      sign(rowOf(act));
    } else if (event.target.closest('[data-untick]')) {
      untick();
    } else if (event.target.closest('[data-all]')) {
      whole(true);
      showBar();
    } else if (event.target.closest('[data-show-news]')) {
      replace(Math.min(300, rows().length + 50));
    } else if (event.target.closest('[data-load]')) {
      event.preventDefault();
      more(event.target.closest('tr'));
    } else if (row && !event.target.closest('a, button, input') && !String(window.getSelection())) {
      go(row);
      peek(row);
      remember();
    }
  });
  let lastBox = null;
  document.addEventListener('click', (event) => {
    const box = event.target.closest('[data-tick]');
    if (box && event.shiftKey && lastBox) {
      const list = boxes();
      const [from, to] = [list.indexOf(lastBox), list.indexOf(box)].sort((a, b) => a - b);
      list.slice(from, to + 1).forEach((each) => { each.checked = box.checked; shown(each); });
    }
    lastBox = box || lastBox;
  });
  document.addEventListener('change', (event) => {
    if (event.target.matches('[data-tick-all]')) {
      boxes().forEach((box) => { box.checked = event.target.checked; shown(box); });
      ticksChanged();
    } else if (event.target.matches('[data-tick]')) {
      shown(event.target);
      ticksChanged();
    } else if (event.target.closest('[data-bulk-place]')) {
      showBar();
    }
  });
  /* Many boxes travel in one field, or a server would count too many. */
  document.addEventListener('formdata', (event) => {
    if (event.target.id === 'chosen') {
      const packed = event.formData.getAll('row').join(',');
      event.formData.delete('row');
      event.formData.set('rows', packed);
    }
  });
  document.addEventListener('submit', (event) => {
    remember();
    if (event.target.matches('[data-download]')) {
      // what comes is a file: the page stays, and so does its menu
      setTimeout(() => { event.target.ariaBusy = null; event.target.closest('details').open = false; }, 0);
    }
  });
  window.addEventListener('pagehide', remember);
  document.addEventListener('desk:fresh', () => { refresh(); });
  window.addEventListener('pageshow', (event) => { if (event.persisted) refresh(); });

  if (page) {
    recall();
    setInterval(() => { if (!document.hidden) refresh(); }, 60000);
  }
  if (one('[data-bulk-done]')) {
    Object.keys(sessionStorage).filter((each) => each.startsWith('queue:/')).forEach((each) => {
      const kept = JSON.parse(sessionStorage.getItem(each));
      sessionStorage.setItem(each, JSON.stringify({ ...kept, ticks: [], chosen: [] }));
    });
  }
  const back = one('[data-back-to-queue]');
  if (back && sessionStorage.getItem('queue:last')) {
    back.href = sessionStorage.getItem('queue:last');
  }
})();
