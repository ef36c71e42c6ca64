'use strict';
/* The case and the register: linked matters, walking the course, what other desks did, paper. */
(() => {
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const inField = (element) =>
    !!element.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]');
  const main = () => one('main.case[data-complaint]');
  /* How long after its answer a part surely stands in the page. */
  const SETTLED = 100;

  const entries = () => all('#entries summary');
  const step = (by) => {
    const list = entries();
    const at = list.indexOf(document.activeElement.closest('#entries li')?.querySelector('summary'));
    const to = list[at < 0 ? 0 : Math.min(list.length - 1, Math.max(0, at + by))];
    if (to) {
      to.focus();
      to.scrollIntoView({ block: 'nearest' });
    }
  };
  const follow = (which) => one('[data-linked="' + which + '"]')?.click();
  const single = {
    '[': () => follow('previous'),
    ']': () => follow('next'),
    'j': () => one('main.case') && step(1),
    'k': () => one('main.case') && step(-1),
    'ArrowDown': () => document.activeElement.closest('#entries') && step(1),
    'ArrowUp': () => document.activeElement.closest('#entries') && step(-1),
  };

  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === 'Escape') {
      const leave = one('a[data-leave]');
      if (leave) {
        leave.click();
      }
      one('#case-news')?.replaceChildren();
      event.target.closest('.narrow select')?.blur();
      return;
    }
    const act = single[event.key];
    if (act && !inField(event.target) && !one('dialog[open]')) {
      if (event.key.startsWith('Arrow') && document.activeElement.closest('#entries')) {
        event.preventDefault();
      }
      act();
    }
  });

  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-dismiss]')) {
      one('#case-news').replaceChildren();
    }
  });

  /* Another zoom or filter swaps the course: what was chosen keeps the focus. */
  let chosen = null;
  document.addEventListener('htmx:beforeSwap', (event) => {
    chosen = event.detail.target.id === 'course' ? document.activeElement?.id : null;
  });
  document.addEventListener('htmx:afterSettle', () => {
    const sequence = Number(one('#case-news [data-sequence]')?.dataset.sequence || -1);
    const page = main();
    if (page && sequence > Number(page.dataset.sequence)) {
      page.dataset.sequence = String(sequence);
    }
    if (chosen) {
      document.getElementById(chosen)?.focus();
      chosen = null;
    }
    const chain = one('#case-chain');
    if (chain) {
      chain.hidden = chain.childElementCount === 0;
    }
  });

  /* What another desk did comes in, unless a menu of the head is open: nothing moves under a hand. */
  let asked = -1;
  let coming = -1;
  const news = () => {
    const page = main();
    const seen = Number(page.dataset.sequence);
    // one answer at a time: two would each bring the same entry
    if (coming < 0 && asked > seen && !one('#case-head details[open]')) {
      const at = one('#course').dataset.news;
      coming = asked;
      asked = -1;
      const ended = () => setTimeout(came, SETTLED);
      window.htmx.ajax('GET', at + '&seen=' + seen, { target: '#case-news', swap: 'innerHTML' }).then(ended, ended);
    }
  };
  const came = () => {
    coming = -1;
    if (main()) news();
  };
  document.addEventListener('desk:changed', (event) => {
    const page = main();
    if (page && event.detail.complaintId === page.dataset.complaint) {
      asked = Math.max(asked, Number(event.detail.sequence));
      news();
    }
  });
  document.addEventListener('toggle', (event) => {
    if (main() && asked >= 0 && event.target.closest?.('#case-head')) {
      news();
    }
  }, true);
})();
