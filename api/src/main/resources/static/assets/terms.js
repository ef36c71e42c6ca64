'use strict';
/* Terms: why a day is the day, and the board walked by keys. */
(() => {
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const typing = (element) =>
    !!element.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]');
  const plain = (event) => !event.isComposing && event.keyCode !== 229 && !event.ctrlKey && !event.altKey && !event.metaKey &&
    !one('dialog[open]');

  /* why */
  let opener = null;
  const unwhy = () => {
    const place = one('#why');
    if (!place || place.childElementCount === 0) {
      return false;
    }
    const within = place.contains(document.activeElement);
    place.replaceChildren();
    if (within) {
      (opener && document.contains(opener) ? opener : one('[data-why]'))?.focus();
    }
    return true;
  };
  document.addEventListener('keydown', (event) => {
    if (!plain(event) || typing(event.target)) {
      return;
    }
    if (event.key === 'w' && one('#why')) {
      event.preventDefault();
      if (!unwhy()) {
        one('[data-why]')?.click();
      }
    } else if (event.key === 'Escape' && !one('details.menu[open]') && unwhy()) {
      event.stopPropagation();
    }
  }, true);
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-why-close]')) {
      event.preventDefault();
      unwhy();
    }
    const link = event.target.closest('a[hx-target="#why"]');
    if (link) {
      event.preventDefault();
      opener = link;
    }
  });
  document.addEventListener('htmx:afterSwap', (event) => {
    if (event.detail.target.id === 'why') {
      const panel = one('[data-why-panel]');
      panel.scrollIntoView({ block: 'nearest' });
      panel.focus({ preventScroll: true });
    }
  });

  /* the board */
  const board = one('[data-board]');
  if (!board) {
    return;
  }
  const list = one('#board-list');
  const plot = one('[data-plot]');
  const cells = () => all('.bt tbody tr, .bt tfoot tr').map((row) => all('td', row));
  const place = (element) => element && element.closest('.bt td');
  const grid = () => {
    const rows = cells();
    const at = place(document.activeElement);
    for (let row = 0; row < rows.length; row++) {
      const column = rows[row].indexOf(at);
      if (column >= 0) {
        return { rows, row, column };
      }
    }
    return { rows, row: -1, column: -1 };
  };
  const linked = (cell) => cell && one('a', cell);
  /* What is empty is passed over. */
  const move = (down, right) => {
    const { rows, row, column } = grid();
    if (row < 0) {
      all('.bt td a')[0]?.focus();
      return;
    }
    let r = row + down;
    let c = column + right;
    while (rows[r] && rows[r][c]) {
      if (linked(rows[r][c])) {
        linked(rows[r][c]).focus();
        linked(rows[r][c]).scrollIntoView({ block: 'nearest', inline: 'nearest' });
        return;
      }
      r += down;
      c += right;
    }
  };
  let last = null;
  const mark = (link) => {
    all('[data-place][aria-current]').forEach((each) => each.removeAttribute('aria-current'));
    if (link) {
      link.setAttribute('aria-current', 'true');
    }
  };
  const open = async (link) => {
    last = link;
    const address = new URL(link.href);
    const answer = await fetch(address.pathname + '/list' + address.search, { redirect: 'error' });
    if (!answer.ok) {
      location.assign(link.href);
      return;
    }
    list.replaceChildren(...new DOMParser().parseFromString(await answer.text(), 'text/html').body.childNodes);
    window.htmx.process(list);
    list.hidden = false;
    plot.hidden = true;
    one('[data-figures]').hidden = true;
    mark(link);
    history.replaceState(null, '', address.pathname + address.search);
    one('tr.row .id a', list)?.focus({ preventScroll: true });
  };
  const close = () => {
    if (list.hidden) {
      return false;
    }
    const back = last && document.contains(last) ? last : one('[data-place][aria-current]');
    const bare = one('[data-list-close]', list).href;
    list.hidden = true;
    list.replaceChildren();
    plot.hidden = false;
    one('[data-figures]').hidden = false;
    mark(null);
    history.replaceState(null, '', bare);
    (back || one('.bt td a'))?.focus();
    return true;
  };
  const turn = () => {
    const chart = one('[data-chart]');
    const numbers = one('[data-numbers]');
    if (!list.hidden) {
      close();
    }
    chart.hidden = !chart.hidden;
    numbers.hidden = !chart.hidden;
    const button = one('[data-turn]');
    one('span', button).textContent = chart.hidden ? button.dataset.chart : button.dataset.table;
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest('[data-place]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      open(link);
    } else if (event.target.closest('[data-list-close]')) {
      event.preventDefault();
      close();
    } else if (event.target.closest('[data-turn]')) {
      turn();
    }
  });
  const inList = () => list.contains(document.activeElement);
  document.addEventListener('keydown', (event) => {
    if (!plain(event) || typing(event.target)) {
      return;
    }
    const arrows = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
    if (arrows[event.key] && !inList() && !event.target.closest('.seg, .bars')) {
      event.preventDefault();
      event.stopPropagation();
      move(...arrows[event.key]);
    } else if (event.key === 't') {
      event.preventDefault();
      turn();
    } else if (event.key === 'Escape' && !one('details.menu[open]')) {
      const ticked = all('[data-tick]:checked', list);
      if (ticked.length > 0) {
        one('[data-untick]', list)?.click();
      } else if (one('tr.peek', list)) {
        all('tr.peek', list).forEach((peek) => peek.remove());
      } else {
        close();
      }
      event.stopPropagation();
    }
  }, true);
  /* From a bulk and back, or from a case. */
  const remember = () => sessionStorage.setItem('queue:last', location.pathname + location.search);
  window.addEventListener('pagehide', remember);
  document.addEventListener('submit', remember);
  if (!list.hidden) {
    last = one('[data-place][aria-current]');
  }
})();
