'use strict';
/* The call sheet by the keyboard alone. Nothing here blocks typing, and nothing is filled in unasked. */
(() => {
  const form = document.querySelector('form[data-call]');
  if (!form) {
    return;
  }
  const one = (selector, root = form) => root.querySelector(selector);
  const all = (selector, root = form) => [...root.querySelectorAll(selector)];
  const field = (name) => form.elements[name];
  const words = (template, ...args) => args.reduce((text, arg, at) => text.replace(`{${at}}`, arg), template);
  const account = field('account');
  let composing = false;
  form.addEventListener('compositionstart', () => { composing = true; });
  form.addEventListener('compositionend', (event) => { composing = false; event.target.dispatchEvent(new Event('input', { bubbles: true })); });

  /* talk time, shown softly; a reload does not set it back */
  const TALK = 'niangjia-talk';
  const talk = JSON.parse(sessionStorage.getItem(TALK) || 'null') || { since: 0, held: 0, holdingSince: 0 };
  const keepTalk = () => sessionStorage.setItem(TALK, JSON.stringify(talk));
  const tick = () => {
    const until = talk.holdingSince || Date.now();
    const seconds = talk.since ? Math.max(0, Math.floor((until - talk.since - talk.held) / 1000)) : 0;
    one('[data-talk]').textContent = `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
    one('.gauge').value = seconds;
  };
  /* no telephone tells the desk of a ring: a call begins with the first word */
  const begin = () => {
    if (!talk.since) {
      talk.since = Date.now();
      keepTalk();
      showHold();
    }
  };
  const hold = () => {
    begin();
    if (talk.holdingSince) {
      talk.held += Date.now() - talk.holdingSince;
      talk.holdingSince = 0;
    } else {
      talk.holdingSince = Date.now();
    }
    keepTalk();
    showHold();
  };
  const showHold = () => {
    one('[data-state="hold"]').hidden = !talk.holdingSince;
    one('[data-state="talk"]').hidden = !talk.since || !!talk.holdingSince;
    one('[data-state="wait"]').hidden = !!talk.since;
    one('[data-hold]').setAttribute('aria-pressed', String(!!talk.holdingSince));
  };
  const byPhone = () => {
    const phone = field('medium').value === 'PHONE';
    all('[data-phone]').forEach((part) => { part.hidden = !phone; });
    one('[data-other]').hidden = phone;
  };
  const insert = (text) => {
    account.focus();
    account.setRangeText(text, account.selectionStart, account.selectionEnd, 'end');
    account.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const third = () => {
    const now = new Date();
    insert(words(one('[data-third]').dataset.words, `${now.getHours()}:${String(now.getMinutes()).padStart(2, '0')}`));
  };

  /* what the account says by itself: offered, never filled in unasked */
  const facts = () => {
    const found = window.callFacts(account.value);
    const line = one('[data-facts]');
    const parts = [];
    if (found.sum) parts.push(words(line.dataset.sum, found.sum.toLocaleString('en-US')));
    if (found.heads) parts.push(words(line.dataset.heads, found.heads));
    if (found.days.length) parts.push(words(line.dataset.days, found.days.slice(0, 3).join('、')));
    line.textContent = parts.length ? `${line.dataset.found} ${parts.join(' · ')}` : '';
    one('[data-take]').hidden = !(found.sum || found.heads);
    const length = [...account.value.trim()].length;
    one('[data-length]').textContent = length ? words(one('[data-length]').dataset.words, length) : '';
    const mirror = one('.mirror');
    mirror.replaceChildren();
    let at = 0;
    found.marks.forEach(([from, to]) => {
      const mark = document.createElement('u');
      mark.textContent = account.value.slice(from, to);
      mirror.append(account.value.slice(at, from), mark);
      at = to;
    });
    mirror.append(account.value.slice(at) + '\n');
    mirror.scrollTop = account.scrollTop;
    return found;
  };
  const set = (name, value) => {
    field(name).value = value;
    field(name).dispatchEvent(new Event('input', { bubbles: true }));
  };
  const take = () => {
    const found = facts();
    if (found.sum && !field('claimed').value) set('claimed', String(found.sum));
    if (found.heads && ['', '1'].includes(field('order.workers').value)) set('order.workers', String(found.heads));
  };
  account.addEventListener('scroll', () => { one('.mirror').scrollTop = account.scrollTop; });

  /* numbers are looked at while typed: right is said at once, wrong only when the field is left or long enough */
  const check = (input, left) => {
    const kind = input.dataset.check;
    const value = input.value.trim();
    const verdict = value ? window.callChecks[kind](value) : null;
    const fine = one('.fine', input.closest('label'));
    if (fine) {
      fine.hidden = verdict !== true;
      if (kind === 'sum' && verdict) fine.textContent = Number(value.replace(/[,，\s元]/g, '')).toLocaleString('en-US');
    }
    const complete = left || (kind === 'phone' && value.replace(/\D/g, '').length > 11) || (kind === 'id' && value.length >= 18);
    const wrong = one(`[data-wrong="${kind}"]`);
    if (verdict === false && complete) {
      wrong.hidden = false;
    } else if (verdict !== false) {
      wrong.hidden = true;
    }
    if (kind === 'heads') one('[data-group]').hidden = !(verdict && Number(value) >= 10);
  };
  all('[data-check]').forEach((input) => {
    input.addEventListener('input', () => check(input, false));
    input.addEventListener('change', () => check(input, true));
    if (input.value) check(input, false);
  });
  const kinds = () => { one('[data-kinds]').textContent = all('[name="caller.kinds"]:checked').length || ''; };

  /* what is still missing: one line, and only after the account has been left */
  let late = false;
  const missing = () => {
    const open = all('[data-need]').filter((input) => !input.value.trim());
    const place = one('[data-missing]');
    place.hidden = !late || open.length === 0;
    one('[data-then]').hidden = !place.hidden;
    one('[data-fields]').replaceChildren(...open.flatMap((input, at) => {
      const link = document.createElement('button');
      link.type = 'button';
      link.className = 'link';
      link.textContent = input.dataset.need;
      link.addEventListener('click', () => input.focus());
      return at ? ['、', link] : [link];
    }));
  };
  account.addEventListener('blur', () => { late = late || account.value.trim() !== ''; missing(); });

  /* beside: asked a moment after the last stroke, never within a half-composed word, the newest answer wins */
  const beside = (section, names, then) => {
    const list = one('[data-list]', section);
    const idle = list.innerHTML;
    let timer = 0;
    let asked = null;
    let last = '';
    const ask = async () => {
      const body = new URLSearchParams();
      names.forEach((name) => body.append(name, field(name) ? field(name).value : ''));
      const key = body.toString();
      if (composing || key === last) return;
      last = key;
      if (asked) asked.abort();
      if (!names.some((name) => field(name) && field(name).value.trim())) {
        list.innerHTML = idle;
        then(list);
        return;
      }
      asked = new AbortController();
      list.setAttribute('aria-busy', 'true');
      try {
        const answer = await fetch(section.dataset.from, {
          method: 'POST', body, signal: asked.signal, redirect: 'error',
          headers: { 'X-CSRF-TOKEN': document.querySelector('meta[name="csrf"]').content, 'HX-Request': 'true' },
        });
        if (answer.ok) {
          list.innerHTML = await answer.text();
          then(list);
        }
      } catch (away) {
        last = away.name === 'AbortError' ? last : '';
      } finally {
        list.removeAttribute('aria-busy');
      }
    };
    return () => { clearTimeout(timer); timer = setTimeout(ask, 180); };
  };
  let dismissed = new Set();
  const name = (hit) => `${hit.dataset.kind} ${hit.dataset.complaint || hit.textContent.trim().slice(0, 40)}`;
  const hits = () => all('.hits .hit').filter((hit) => !hit.hidden);
  const count = () => {
    const tag = one('[data-count]');
    tag.hidden = hits().length === 0;
    tag.textContent = hits().length;
  };
  const askMatches = beside(one('.hits'), ['account', 'order.employer.name', 'order.place', 'caller.name', 'caller.phone', 'caller.idNumber', 'order.category'], (list) => {
    all('.hit', list).forEach((hit) => { hit.hidden = dismissed.has(name(hit)); });
    count();
  });
  const askAnswers = beside(one('.answers'), ['account', 'q', 'order.category'], () => {});

  const accept = (hit) => {
    Object.entries(JSON.parse(hit.dataset.fill || '{}')).forEach(([key, value]) => {
      if (field(key) && value) set(key, value);
    });
    one('[data-known]').hidden = !field('order.employer.name').value;
    account.focus();
  };
  const ignore = () => {
    hits().forEach((hit) => { dismissed.add(name(hit)); hit.hidden = true; });
    count();
    account.focus();
  };
  const target = (act) => {
    const focused = document.activeElement.closest('.hit');
    const may = (hit) => one(`[data-act="${act}"]`, hit);
    return focused && may(focused) ? focused : hits().find(may);
  };
  const join = (act, button, hit = target(act)) => {
    if (!hit) return;
    if (!account.value.trim()) {
      late = true;
      missing();
      account.focus();
      return;
    }
    field('earlier').value = hit.dataset.complaint;
    form.requestSubmit(button);
  };
  const open = async (at) => {
    const hit = hits()[at];
    if (!hit || !hit.dataset.complaint) return;
    const shown = one('.peeking', hit);
    if (shown) {
      shown.parentElement.remove();
      return;
    }
    const place = document.createElement('div');
    place.className = 'hit-peek';
    hit.append(place);
    window.htmx.ajax('GET', `/queue/peek/${hit.dataset.complaint.split(':').pop()}`, { target: place, swap: 'innerHTML' });
  };
  const note = (at) => {
    const answer = all('.answers .answer')[at];
    if (!answer) return;
    const row = one('.answer-row');
    const box = field('answer');
    row.hidden = false;
    box.value = [box.value.trim(), answer.dataset.note].filter(Boolean).join('\n');
    const refs = field('knowledgeRef').value.split(',').filter(Boolean);
    field('knowledgeRef').value = [...new Set([...refs, answer.dataset.ref])].join(',');
    box.dispatchEvent(new Event('input', { bubbles: true }));
    row.scrollIntoView({ block: 'nearest' });
  };
  const finish = () => {
    const row = one('.answer-row');
    if (row.hidden || !field('answer').value.trim()) {
      row.hidden = false;
      row.scrollIntoView({ block: 'nearest' });
      field('answer').focus();
    } else {
      form.requestSubmit(one('[data-answer]'));
    }
  };
  const pane = () => {
    if (document.activeElement.closest('.beside')) {
      account.focus();
    } else {
      (hits()[0] || one('.answers .answer button') || field('q')).focus();
    }
  };

  const keys = {
    'F2': pane,
    'F8': () => join('urge', one('[data-urge]')),
    'F9': () => join('add', one('[data-add]')),
    'Alt+Digit1': () => open(0), 'Alt+Digit2': () => open(1), 'Alt+Digit3': () => open(2),
    'Alt+Digit7': () => note(0), 'Alt+Digit8': () => note(1), 'Alt+Digit9': () => note(2),
    'Alt+KeyK': () => field('q').focus(),
    'Ctrl+Alt+KeyH': hold, 'Ctrl+Alt+KeyJ': third, 'Ctrl+Alt+KeyE': () => field('emergency').focus(),
    'Ctrl+Alt+KeyF': take,
    'Ctrl+Shift+Enter': finish,
  };
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229 || document.querySelector('dialog[open]')) {
      return;
    }
    const named = (event.ctrlKey ? 'Ctrl+' : '') + (event.altKey ? 'Alt+' : '') + (event.shiftKey ? 'Shift+' : '') + event.code;
    const hit = event.target.closest('.hit');
    if (keys[named]) {
      event.preventDefault();
      event.stopImmediatePropagation();
      keys[named]();
    } else if (event.target === field('q') && event.key === 'Enter' && !event.ctrlKey) {
      event.preventDefault();
    } else if (hit && event.target === hit && event.key === 'Enter' && !event.ctrlKey) {
      event.preventDefault();
      accept(hit);
    } else if (event.key === 'Escape' && event.target.closest('.beside')) {
      event.preventDefault();
      ignore();
    } else if (hit && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const list = hits();
      (list[list.indexOf(hit) + (event.key === 'ArrowDown' ? 1 : -1)] || hit).focus();
    } else if (event.key === 'Enter' && !event.ctrlKey && event.target.matches('input:not([type="radio"]):not([type="checkbox"])')) {
      /* a slip of the finger must not send half a call */
      event.preventDefault();
    }
  }, true);
  form.addEventListener('click', (event) => {
    const act = event.target.closest('[data-act]');
    const hit = event.target.closest('.hit');
    if (act && hit) {
      event.preventDefault();
      const does = { accept: () => accept(hit), urge: () => join('urge', one('[data-urge]'), hit), add: () => join('add', one('[data-add]'), hit), open: () => open(hits().indexOf(hit)) };
      (does[act.dataset.act] || (() => {}))();
    } else if (event.target.closest('.answers .answer button')) {
      note(all('.answers .answer').indexOf(event.target.closest('.answer')));
    } else if (event.target.closest('[data-hold]')) {
      hold();
    } else if (event.target.closest('[data-third]')) {
      third();
    } else if (event.target.closest('[data-take]')) {
      take();
    } else if (event.target.closest('[data-answer]') && one('.answer-row').hidden) {
      event.preventDefault();
      finish();
    }
  });
  form.addEventListener('input', (event) => {
    begin();
    if (composing || event.isComposing) return;
    if (event.target === account) facts();
    if (event.target.name === 'caller.kinds') kinds();
    missing();
    askMatches();
    askAnswers();
  });
  form.addEventListener('change', (event) => {
    if (event.target.name === 'medium') byPhone();
    missing();
    askMatches();
    askAnswers();
  });
  form.addEventListener('submit', () => sessionStorage.removeItem(TALK));

  one('.answer-row').hidden = one('.answer-row').dataset.open !== 'true';
  keepTalk();
  showHold();
  byPhone();
  kinds();
  facts();
  tick();
  setInterval(tick, 1000);
  if (account.value) {
    askMatches();
    askAnswers();
  }
})();
