'use strict';
/* Units, staff, own settings: lists that narrow while one types, a look at a change before it is made, passwords. */
(() => {
  const composing = (event) => event.isComposing || event.keyCode === 229;

  /* Another copy of the page is fetched, and only the parts named are taken from it. */
  const parsed = async (answer) => new DOMParser().parseFromString(await answer.text(), 'text/html');
  const take = (page, selector) => {
    const [old, fresh] = [document.querySelector(selector), page.querySelector(selector)];
    if (old && fresh) {
      old.replaceWith(document.adoptNode(fresh));
    }
  };
  const later = (work, wait) => {
    let due = 0;
    return (...given) => { clearTimeout(due); due = setTimeout(() => work(...given), wait); };
  };

  let asked = 0;
  const narrow = async (form) => {
    const mine = ++asked;
    const url = form.action.split('?')[0] + '?' + new URLSearchParams(new FormData(form));
    const answer = await fetch(url).catch(() => null);
    if (answer && answer.ok && mine === asked) {
      const page = await parsed(answer);
      take(page, form.dataset.live);
      take(page, '.head [role=status]');
      history.replaceState(null, '', url);
    }
  };
  const narrowSoon = later(narrow, 180);
  document.querySelectorAll('form[data-live]').forEach((form) => {
    form.addEventListener('input', (event) => { if (!composing(event)) narrowSoon(form); });
    form.addEventListener('compositionend', () => narrowSoon(form));
    form.addEventListener('submit', (event) => { event.preventDefault(); narrow(form); });
    form.addEventListener('keydown', (event) => {
      const first = document.querySelector(`${form.dataset.live} tr.row a`);
      if (event.key === 'ArrowDown' && event.target.matches('input') && first) {
        event.preventDefault();
        event.stopPropagation();
        first.focus();
      }
    });
  });

  const look = async (form) => {
    const mine = ++asked;
    const part = document.getElementById('look');
    part.ariaBusy = 'true';
    const answer = await fetch(form.dataset.look, { method: 'POST', body: new URLSearchParams(new FormData(form)) })
      .catch(() => null);
    if (answer && answer.ok && mine === asked) {
      take(await parsed(answer), '#look');
    } else if (mine === asked) {
      part.ariaBusy = null;
    }
  };
  const lookSoon = later(look, 120);
  document.querySelectorAll('form[data-look]').forEach((form) =>
    form.addEventListener('change', (event) => { if (event.target.name !== 'reason') lookSoon(form); }));

  document.querySelectorAll('form[data-password]').forEach((form) => {
    const rules = form.querySelector('.rules');
    const shown = (name, met) => {
      const rule = rules.querySelector(`[data-rule=${name}]`);
      rule.classList.toggle('met', met);
      rule.querySelector('[data-met]').hidden = !met;
    };
    form.addEventListener('input', () => {
      const [old, fresh, again] = ['old', 'fresh', 'again'].map((name) => form.elements[name].value);
      const bytes = new TextEncoder().encode(fresh).length;
      shown('length', [...fresh].length >= Number(rules.dataset.shortest) && bytes <= Number(rules.dataset.longest));
      shown('new', fresh !== '' && fresh !== old);
      shown('same', fresh !== '' && fresh === again);
    });
  });

  document.querySelectorAll('input[type=password]').forEach((field) => field.addEventListener('keyup', (event) => {
    const hint = field.form.querySelector('[data-caps]');
    if (hint && event.getModifierState) {
      hint.hidden = !event.getModifierState('CapsLock');
    }
  }));
})();
