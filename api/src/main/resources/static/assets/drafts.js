'use strict';
/*
 * Drafts: nothing typed is lost.
 *
 * A form says what it is about:  <form data-draft="call:new"> or data-draft="complaint:<id>:<act>". From the first words its
 * fields are kept on the server, 600 ms after the last key, at once on leaving a field or the page and on Ctrl+S. On load what
 * was kept comes back. The act that records the form ends the draft on the server (DraftDesk.recorded).
 *
 *   data-typed="true"      the server sent the form back with what was typed: that counts, an older draft is only offered
 *   data-draft-skip        on a field or around fields: not kept
 *   data-draft-field       on a hidden field: kept all the same. Of the others only requestId travels with the words, so
 *                          that a form that comes back after a crash cannot act twice
 *
 *   window.drafts.state            none, typing, saving, saved, offline, signed-out, other-person, refused, ended, conflict
 *   window.drafts.saveNow(form?)   promise of true when all that is typed is on the server
 *   window.drafts.clear(form)      after the form was recorded without leaving the page: forgets it and begins anew with the
 *                                  fields as they stand now; call it when the new, empty fields are in place
 *   window.drafts.discard(form)    ends the draft on the server and puts the fields back to how the page came
 *   window.drafts.onRestore(does)  does(form, fields) is called before values come back, to make rows for them; afterwards
 *                                  every field that changed gets an input and a change event
 *   window.drafts.scan()           looks for forms that came into the page later (done by itself after a swap)
 *   document gets the event drafts:state with detail.state
 *
 * While the line is cut words stay in localStorage under the person's name and are handed in when it is back. A form is sent
 * only when its words are kept; if they cannot be, it says so instead.
 */
(() => {
  const parts = document.querySelector('#drafts');
  if (!parts) {
    return;
  }
  const said = parts.dataset;
  const person = said.person;
  const QUIET = 600;
  const LONGEST_WAIT = 3000;
  const ANSWER = 8000;
  const IN_TOUCH = 60000;
  const JUST = 2000;
  const OTHERS = 30000;
  const KEEPALIVE = 60000;
  const part = (name, root = parts) => root.querySelector(`[data-part="${name}"]`);
  const fill = (text, ...values) => values.reduce((filled, value, i) => filled.replace(`{${i}}`, value), text);
  const same = (a, b) => JSON.stringify(a ?? []) === JSON.stringify(b ?? []);
  const blank = (values) => !values || values.every((value) => value === '');
  const random = () => Math.random().toString(36).slice(2, 8);
  const stored = (store, name) => {
    const known = store.getItem(name) || random();
    store.setItem(name, known);
    return known;
  };
  const machine = stored(localStorage, 'niangjia.seat');
  const tab = stored(sessionStorage, 'niangjia.tab');
  const seat = `${machine}.${tab}`;

  const sheets = new Map();
  const restoring = new Set();
  const hooks = [];
  const composing = new Map();
  let inTouch = Date.now();

  /* ---- fields of a form ---- */

  const kept = (field) => field.name && field.name !== '_csrf' && !field.closest('[data-draft-skip]') &&
    !/^(submit|button|reset|image|file|password|fieldset|output)$/.test(field.type) &&
    (field.type !== 'hidden' || field.dataset.draftField !== undefined);
  const fieldsIn = (form) => [...form.elements].filter(kept);
  const ticks = (field) => field.type === 'checkbox' || field.type === 'radio';
  // half-composed pinyin is no word: until it is one, the field counts as it was before
  const valueOf = (field) => composing.has(field) ? composing.get(field) : field.value;

  const read = (form) => {
    const fields = {};
    fieldsIn(form).forEach((field) => {
      const values = fields[field.name] = fields[field.name] || [];
      if (ticks(field)) {
        if (field.checked) values.push(field.value);
      } else if (field.type === 'select-multiple') {
        values.push(...[...field.selectedOptions].map((option) => option.value));
      } else {
        values.push(valueOf(field));
      }
    });
    return fields;
  };

  const named = (field) => field.type.startsWith('select') && field.value
    ? [...field.selectedOptions].map((option) => option.textContent.trim()).join(' ')
    : ticks(field) && field.checked ? (field.labels[0] || {}).textContent?.trim() : null;
  const names = (form) => {
    const all = {};
    fieldsIn(form).forEach((field) => {
      const name = named(field);
      if (name) all[field.name] = all[field.name] ? `${all[field.name]} ${name}` : name;
    });
    return all;
  };
  const labelOf = (form, name) => {
    const field = fieldsIn(form).find((each) => each.name === name);
    if (!field) return name;
    const group = ticks(field) && field.closest('fieldset')?.querySelector('legend');
    const label = group || field.labels?.[0]?.querySelector('span') || field.labels?.[0];
    return (field.getAttribute('aria-label') || label?.textContent || name).trim();
  };
  const shown = (form, name, values, otherNames) => {
    if (blank(values)) return said.blank;
    if (otherNames && otherNames[name]) return otherNames[name];
    const fields = fieldsIn(form).filter((field) => field.name === name);
    return values.map((value) => {
      const option = fields.flatMap((field) => [...(field.options || [])]).find((each) => each.value === value);
      const tick = fields.find((field) => ticks(field) && field.value === value);
      return (option?.textContent || tick?.labels?.[0]?.textContent || value).trim();
    }).join(' ');
  };

  const write = (form, fields) => {
    hooks.forEach((hook) => hook(form, fields));
    const seen = {};
    const changed = [];
    fieldsIn(form).forEach((field) => {
      const values = fields[field.name];
      if (!values) return;
      const before = ticks(field) ? field.checked : field.value;
      if (ticks(field)) {
        field.checked = values.includes(field.value);
      } else if (field.type === 'select-multiple') {
        [...field.options].forEach((option) => { option.selected = values.includes(option.value); });
      } else {
        const place = seen[field.name] = (seen[field.name] ?? -1) + 1;
        const value = values[place] ?? '';
        if (field.type !== 'select-one' || [...field.options].some((option) => option.value === value)) {
          field.value = value;
        }
      }
      if (before !== (ticks(field) ? field.checked : field.value)) changed.push(field);
    });
    restoring.add(form);
    changed.forEach((field) => {
      const fold = field.closest('details');
      if (fold && field.value) fold.open = true;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    restoring.delete(form);
  };

  /* ---- what stays on this machine while it is not on the server ---- */

  const PREFIX = `niangjia.draft.${person}.`;
  const localKey = (sheet) => `${PREFIX}${sheet.matter}.${tab}`;
  const localKeep = (sheet) => {
    try {
      localStorage.setItem(localKey(sheet), JSON.stringify({
        matter: sheet.matter, revision: sheet.revision, base: sheet.base, at: Date.now(), body: bodyOf(sheet),
      }));
    } catch (full) {
      // the page itself still holds the words
    }
  };
  const localEnd = (sheet) => localStorage.removeItem(localKey(sheet));
  const locals = () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).map((key) => {
    try {
      return { key, ...JSON.parse(localStorage.getItem(key)) };
    } catch (broken) {
      return null;
    }
  }).filter((entry) => entry && entry.body);

  /* ---- the server ---- */

  const csrf = () => document.querySelector('meta[name="csrf"]');
  const renew = (token) => {
    const meta = csrf();
    if (meta) meta.content = token;
    document.querySelectorAll('input[name="_csrf"]').forEach((field) => { field.value = token; });
  };
  const ask = async (method, path, body, more = {}) => {
    const answer = await fetch(path, {
      method,
      redirect: 'manual',
      credentials: 'same-origin',
      headers: {
        Accept: 'application/json',
        'Accept-Language': document.documentElement.lang || 'zh',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(method === 'GET' ? {} : { 'X-CSRF-TOKEN': csrf()?.content || '' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      ...(more.keepalive ? { keepalive: true } : { signal: AbortSignal.timeout(ANSWER) }),
    });
    if (answer.type === 'opaqueredirect') return { status: 401, body: null };
    if (answer.status >= 500) throw new Error(String(answer.status));
    inTouch = Date.now();
    const json = (answer.headers.get('Content-Type') || '').includes('json');
    return { status: answer.status, body: json ? await answer.json() : null };
  };
  /* Whether the session is (again) that of the one who writes here; if so the page goes on with its token. */
  const whoIsIn = async () => {
    const answer = await ask('GET', '/drafts/token');
    if (answer.status !== 200) return 'signed-out';
    if (answer.body.person !== person) return 'other-person';
    renew(answer.body.token);
    return 'writer';
  };
  /* A token of an older session is renewed, and the question asked once more. */
  const askAgain = async (method, path, body) => {
    const first = await ask(method, path, body);
    if (first.status !== 403 && first.status !== 401) return first;
    const who = await whoIsIn();
    return who === 'writer' ? ask(method, path, body) : { status: 401, who };
  };
  const address = (matter) => `/drafts/${encodeURIComponent(matter)}`;
  const number = (form, name) => {
    const value = form.querySelector(`input[type="hidden"][name="${name}"]`)?.value;
    return value && /^\d+$/.test(value) ? Number(value) : undefined;
  };
  const bodyOf = (sheet) => ({
    revision: sheet.revision,
    seat,
    fields: read(sheet.form),
    said: names(sheet.form),
    sequence: number(sheet.form, 'sequence'),
    request: sheet.form.querySelector('input[name="requestId"]')?.value,
  });

  /* ---- one form ---- */

  const dirty = (sheet) => !same(read(sheet.form), sheet.base ?? sheet.pristine) || sheet.base === null && sheet.typed;
  const mark = (sheet, state, more = {}) => {
    sheet.state = state;
    Object.assign(sheet, more);
    render();
  };
  const later = (sheet) => {
    const wait = Math.min(15000, 1000 * 2 ** sheet.failures) * (0.8 + Math.random() * 0.4);
    sheet.failures++;
    clearTimeout(sheet.timer);
    sheet.timer = setTimeout(() => save(sheet), wait);
  };

  const save = (sheet) => {
    clearTimeout(sheet.timer);
    sheet.since = null;
    if (sheet.running) {
      sheet.again = true;
      return sheet.running;
    }
    if (sheet.closed || sheet.state === 'conflict') return Promise.resolve(false);
    if (!dirty(sheet)) {
      if (!['none', 'saved', 'ended'].includes(sheet.state)) mark(sheet, sheet.revision ? 'saved' : 'none');
      localEnd(sheet);
      return Promise.resolve(true);
    }
    localKeep(sheet);
    if (!['offline', 'signed-out'].includes(sheet.state)) mark(sheet, 'saving');
    sheet.running = hand(sheet).then((done) => {
      sheet.running = null;
      if (sheet.again) {
        sheet.again = false;
        // what was typed meanwhile is not on the server yet: whoever waits for this answer waits for that, too
        return (done || sheet.state === 'typing') && dirty(sheet) ? save(sheet) : done;
      }
      return done;
    });
    return sheet.running;
  };

  const hand = async (sheet) => {
    const body = bodyOf(sheet);
    const emptied = same(body.fields, sheet.pristine) && !sheet.typed;
    const { life } = sheet;
    try {
      const answer = emptied
        ? await askAgain('DELETE', `${address(sheet.matter)}?revision=${sheet.revision}`)
        : await askAgain('PUT', address(sheet.matter), body);
      sheet.failures = 0;
      if (life !== sheet.life) return true;
      if (answer.status === 200) {
        sheet.revision = emptied ? 0 : answer.body.revision;
        sheet.base = emptied ? sheet.pristine : body.fields;
        sheet.typed = false;
        const more = dirty(sheet);
        if (!more) localEnd(sheet);
        mark(sheet, more ? 'typing' : emptied ? 'none' : 'saved', { time: answer.body.time, restored: null });
        if (more && !sheet.closed) typed(sheet);
        return !more;
      }
      if (answer.status === 409 && answer.body?.code === 'record/draft-overtaken') {
        return meet(sheet, answer.body.other, answer.body.revision);
      }
      if (answer.status === 401) {
        mark(sheet, answer.who || 'signed-out');
        return false;
      }
      mark(sheet, 'refused', { refusal: `${answer.body?.title || answer.status} ${answer.body?.next || ''}` });
      return false;
    } catch (away) {
      mark(sheet, 'offline');
      later(sheet);
      return false;
    }
  };

  /* ---- two versions ---- */

  const longer = (mine, theirs) => mine?.length === 1 && theirs?.length === 1 &&
    (mine[0].includes(theirs[0]) ? mine : theirs[0].includes(mine[0]) ? theirs : null);
  /* For each field the side that changed it; what both changed is left to the writer, unless one text holds the other. */
  const join = (mine, theirs, base) => {
    const joined = {};
    const both = [];
    new Set([...Object.keys(mine), ...Object.keys(theirs)]).forEach((name) => {
      const [m, t, b] = [mine[name], theirs[name], base?.[name]];
      if (same(m, t) || t === undefined) joined[name] = m;
      else if (m === undefined || (base ? same(m, b) : blank(m))) joined[name] = t;
      else if (base ? same(t, b) : blank(t)) joined[name] = m;
      else {
        joined[name] = longer(m, t) || m;
        if (!longer(m, t)) both.push(name);
      }
    });
    return { joined, both };
  };

  const meet = (sheet, other, revision) => {
    if (!other) {
      sheet.revision = 0;
      sheet.base = read(sheet.form);
      localKeep(sheet);
      mark(sheet, 'ended');
      return false;
    }
    const mine = read(sheet.form);
    const { joined, both } = join(mine, other.fields, sheet.base === null ? null : sheet.base ?? sheet.pristine);
    sheet.revision = revision;
    if (both.length > 0) {
      localKeep(sheet);
      mark(sheet, 'conflict', { other, both, choices: null });
      return false;
    }
    return take(sheet, joined, other);
  };
  /* The other version was seen; what stands in the form from now on builds on it. */
  const take = (sheet, fields, other) => {
    const mine = read(sheet.form);
    write(sheet.form, fields);
    sheet.base = other.fields;
    sheet.typed = false;
    sheet.other = null;
    const now = read(sheet.form);
    const news = !same(now, mine) && !same(mine, sheet.pristine);
    const more = dirty(sheet);
    mark(sheet, more ? 'saving' : 'saved', { time: other.time, merged: news ? other.time : null });
    if (!more) {
      localEnd(sheet);
      return true;
    }
    if (sheet.running) {
      // it is this very answer that is being worked on: what is left goes after it
      sheet.again = true;
      return true;
    }
    return save(sheet);
  };

  /* ---- coming back ---- */

  const open = async (sheet) => {
    const local = locals().filter((entry) => entry.matter === sheet.matter &&
      (entry.key === localKey(sheet) || Date.now() - entry.at > OTHERS)).sort((a, b) => b.at - a.at)[0];
    let answer;
    try {
      answer = await askAgain('GET', address(sheet.matter));
    } catch (away) {
      answer = null;
    }
    if (!sheets.has(sheet.form) || sheet.closed) return;
    const there = answer && answer.status === 200 ? answer.body : null;
    if (local && !sheet.typed) {
      sheet.base = local.base ?? sheet.pristine;
      sheet.revision = local.revision;
      write(sheet.form, join(read(sheet.form), local.body.fields, sheet.pristine).joined);
      request(sheet, local.body.request);
      if (local.key !== localKey(sheet)) localStorage.removeItem(local.key);
      if (there && there.revision !== local.revision) {
        meet(sheet, there, there.revision);
        return;
      }
      if (answer && !there) sheet.revision = 0;
      mark(sheet, 'typing');
      save(sheet);
      return;
    }
    if (there && sheet.typed) {
      sheet.base = null;
      meet(sheet, there, there.revision);
      return;
    }
    if (there) {
      const { joined, both } = join(read(sheet.form), there.fields, sheet.pristine);
      request(sheet, there.request);
      if (both.length > 0) {
        meet(sheet, there, there.revision);
        return;
      }
      write(sheet.form, joined);
      sheet.revision = there.revision;
      sheet.base = there.fields;
      const seen = number(sheet.form, 'sequence');
      mark(sheet, 'saved', {
        time: there.time,
        restored: there.time,
        behind: seen !== undefined && there.sequence != null && seen > there.sequence,
      });
      if (dirty(sheet)) typed(sheet);
      return;
    }
    if (answer?.status === 401) {
      mark(sheet, answer.who || 'signed-out');
      return;
    }
    if (dirty(sheet)) typed(sheet);
  };
  const request = (sheet, id) => {
    const field = sheet.form.querySelector('input[name="requestId"]');
    if (field && id) field.value = id;
  };

  const typed = (sheet) => {
    sheet.closed = false;
    clearTimeout(sheet.timer);
    localKeep(sheet);
    if (sheet.state === 'conflict') {
      render();
      return;
    }
    if (['none', 'saved', 'ended', 'refused'].includes(sheet.state)) mark(sheet, 'typing', { merged: null, send: false });
    sheet.since = sheet.since || Date.now();
    sheet.timer = setTimeout(() => save(sheet), Math.max(0, Math.min(QUIET, sheet.since + LONGEST_WAIT - Date.now())));
  };

  const adopt = (form) => {
    if (sheets.has(form)) return;
    const sheet = {
      form, matter: form.dataset.draft, typed: form.dataset.typed === 'true', pristine: read(form), revision: 0,
      state: 'none', failures: 0, closed: false, life: 0,
    };
    sheet.base = sheet.typed ? null : undefined;
    sheets.set(form, sheet);
    sheet.opening = open(sheet);
  };
  const scan = () => {
    [...sheets.keys()].filter((form) => !form.isConnected).forEach((form) => {
      clearTimeout(sheets.get(form).timer);
      sheets.delete(form);
    });
    document.querySelectorAll('form[data-draft]').forEach(adopt);
    render();
  };

  const discard = async (form) => {
    const sheet = sheets.get(form);
    if (!sheet) return;
    clearTimeout(sheet.timer);
    await sheet.running;
    write(form, sheet.pristine);
    sheet.typed = false;
    sheet.other = null;
    sheet.restored = null;
    sheet.state = 'typing';
    sheet.base = sheet.base ?? {};
    await save(sheet);
  };
  const clear = (form) => {
    const sheet = sheets.get(form);
    if (!sheet) return;
    clearTimeout(sheet.timer);
    localEnd(sheet);
    Object.assign(sheet, {
      pristine: read(form), base: undefined, revision: 0, typed: false, closed: false, other: null, restored: null,
      merged: null, send: false, since: null, again: false, failures: 0, life: sheet.life + 1,
    });
    mark(sheet, 'none');
  };

  /* ---- what the writer sees ---- */

  const WORST = ['conflict', 'other-person', 'signed-out', 'offline', 'refused', 'ended', 'saving', 'typing', 'saved', 'none'];
  const worst = () => [...sheets.values()].sort((a, b) => WORST.indexOf(a.state) - WORST.indexOf(b.state))[0];
  let told = 'none';
  const words = (name, text) => { part(name).querySelector('[data-words]').textContent = text; };

  const render = () => {
    const sheet = worst();
    const state = sheet ? sheet.state : 'none';
    const line = document.querySelector('#draft-state');
    if (line) {
      const looks = { saved: 'saved', saving: 'saving', typing: 'saving', none: '', ended: '' }[state] ?? 'unsaved';
      line.hidden = !looks;
      line.dataset.state = looks;
      line.lastElementChild.textContent = looks === 'saved' ? fill(said.saved, sheet.time || '')
        : looks === 'saving' ? said.saving : said.unsaved;
    }
    ['offline', 'signed-out', 'other-person', 'refused', 'ended', 'conflict'].forEach((name) => {
      part(name).hidden = state !== name;
    });
    part('restored').hidden = !(sheet?.restored && state === 'saved');
    part('merged').hidden = !(sheet?.merged && state === 'saved');
    part('send').hidden = !sheet?.send;
    part('sign-in').href = location.pathname + location.search;
    if (sheet?.restored) words('restored', fill(said.restored, sheet.restored));
    if (sheet?.merged) words('merged', fill(said.merged, sheet.merged));
    part('behind').hidden = !sheet?.behind;
    if (state === 'refused') words('refused', fill(said.refused, sheet.refusal));
    if (state === 'conflict') compare(sheet);
    parts.hidden = [...parts.children].every((child) => child.hidden);
    if (state !== told) {
      told = state;
      document.dispatchEvent(new CustomEvent('drafts:state', { detail: { state } }));
    }
  };

  const compare = (sheet) => {
    const { form, other, both } = sheet;
    const here = other.seat.split('.')[0] === machine ? said.window : said.machine;
    words('conflict', fill(said.conflict, here, other.time));
    const mine = read(form);
    const { joined } = join(mine, other.fields, sheet.base === null ? null : sheet.base ?? sheet.pristine);
    sheet.choices = sheet.choices || {};
    const rows = Object.keys(joined).filter((name) => !same(mine[name], other.fields[name])).map((name) => {
      const row = document.createElement('tr');
      row.className = both.includes(name) ? 'differs' : '';
      const head = document.createElement('th');
      head.scope = 'row';
      head.textContent = labelOf(form, name);
      const chosen = sheet.choices[name] || (same(joined[name], mine[name]) ? 'mine' : 'theirs');
      row.append(head, ...['mine', 'theirs'].map((side) => {
        const cell = document.createElement('td');
        const label = document.createElement('label');
        const choice = document.createElement('input');
        choice.type = 'radio';
        choice.name = `draft-${name}`;
        choice.checked = chosen === side;
        choice.addEventListener('change', () => { sheet.choices[name] = side; });
        const text = document.createElement('span');
        text.textContent = side === 'mine' ? shown(form, name, mine[name]) : shown(form, name, other.fields[name], other.said);
        label.append(choice, text);
        cell.append(label);
        return cell;
      }));
      row.dataset.field = name;
      return row;
    });
    const body = part('conflict').querySelector('tbody');
    const focus = body.contains(document.activeElement) ? document.activeElement.name : null;
    body.replaceChildren(...rows);
    if (focus) body.querySelector(`input[name="${CSS.escape(focus)}"]:checked`)?.focus();
  };
  const decide = (sheet, how) => {
    const mine = read(sheet.form);
    const { other } = sheet;
    const { joined } = join(mine, other.fields, sheet.base === null ? null : sheet.base ?? sheet.pristine);
    Object.entries(sheet.choices || {}).forEach(([name, side]) => {
      joined[name] = side === 'mine' ? mine[name] : other.fields[name];
    });
    sheet.state = 'typing';
    take(sheet, how === 'mine' ? mine : how === 'theirs' ? other.fields : joined, other);
    mark(sheet, sheet.state, { merged: null });
    (sheet.last?.isConnected ? sheet.last : fieldsIn(sheet.form)[0])?.focus();
  };
  parts.addEventListener('click', (event) => {
    const how = event.target.closest('[data-do]')?.dataset.do;
    const sheet = worst();
    if (how === 'discard') discard(sheet.form);
    else if (how) decide(sheet, how);
  });

  /* ---- when ---- */

  const sheetOf = (target) => target && target.form ? sheets.get(target.form) : null;
  const changed = (event) => {
    const sheet = sheetOf(event.target);
    if (sheet && kept(event.target) && !restoring.has(sheet.form)) {
      sheet.last = event.target;
      if (!composing.has(event.target)) typed(sheet);
    }
  };
  document.addEventListener('input', changed);
  document.addEventListener('change', changed);
  document.addEventListener('compositionstart', (event) => {
    if (sheetOf(event.target)) composing.set(event.target, event.target.value);
  });
  document.addEventListener('compositionend', (event) => {
    composing.delete(event.target);
    const sheet = sheetOf(event.target);
    if (sheet) typed(sheet);
  });
  document.addEventListener('focusout', (event) => {
    const sheet = sheetOf(event.target);
    if (sheet && sheet.state === 'typing') save(sheet);
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey && !event.altKey && event.key.toLowerCase() === 's' && sheets.size > 0) {
      event.preventDefault();
      saveNow();
    }
  });
  document.addEventListener('htmx:afterSettle', scan);

  const saveNow = async (form) => {
    const all = form ? [sheets.get(form)].filter(Boolean) : [...sheets.values()];
    await Promise.all(all.map((sheet) => sheet.opening));
    return (await Promise.all(all.map((sheet) => save(sheet)))).every(Boolean);
  };

  /* A form leaves only when its words are safe, or when they stand in the panel for the writer to see. */
  window.addEventListener('submit', (event) => {
    const sheet = sheets.get(event.target);
    const leaving = event.target.getAttribute('action') === '/sign-out';
    if (!sheet && !leaving || sheet?.passing || event.target.dataset.passing) return;
    const all = leaving ? [...sheets.values()] : [sheet];
    const clean = all.every((each) => !each.running && !dirty(each) && !['offline', 'signed-out'].includes(each.state));
    if (clean && Date.now() - inTouch < IN_TOUCH) {
      all.forEach((each) => { each.closed = true; });
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    depart(event.target, event.submitter, all, leaving);
  }, true);
  const depart = async (form, submitter, all, leaving) => {
    const safe = await saveNow(leaving ? undefined : form);
    const here = safe && Date.now() - inTouch > JUST ? await whoIsIn().catch(() => 'offline') : null;
    const stuck = all.some((each) => ['offline', 'signed-out', 'other-person'].includes(each.state)) ||
      here && here !== 'writer';
    if (stuck && !leaving) {
      all.forEach((each) => mark(each, here && here !== 'writer' ? here : each.state, { send: true }));
      return;
    }
    all.forEach((each) => { each.passing = true; each.closed = true; });
    form.dataset.passing = 'true';
    form.requestSubmit(submitter || undefined);
    delete form.dataset.passing;
    all.forEach((each) => { each.passing = false; });
  };

  window.addEventListener('pagehide', () => sheets.forEach((sheet) => {
    if (sheet.closed || sheet.state === 'conflict' || !dirty(sheet)) return;
    localKeep(sheet);
    const body = bodyOf(sheet);
    if (JSON.stringify(body).length * 3 < KEEPALIVE) {
      ask('PUT', address(sheet.matter), body, { keepalive: true }).catch(() => null);
    }
  }));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') saveNow();
    else retry();
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      sheets.forEach((sheet) => {
        sheet.closed = false;
        askAgain('GET', address(sheet.matter)).then((answer) => {
          if (answer.status === 200 && answer.body.revision !== sheet.revision) meet(sheet, answer.body, answer.body.revision);
          else if (answer.status === 204 && sheet.revision > 0) meet(sheet, null, 0);
        }).catch(() => mark(sheet, 'offline'));
      });
    }
  });
  const away = (sheet) => ['offline', 'signed-out', 'other-person'].includes(sheet.state);
  const retry = () => sheets.forEach((sheet) => {
    if (!away(sheet)) return;
    if (sheet.running) {
      // what is being asked may be answered by how things stood before
      if (!sheet.retrying) sheet.retrying = sheet.running.then(() => { sheet.retrying = null; reach(sheet); });
    } else reach(sheet);
  });
  const reach = (sheet) => {
    if (!away(sheet)) return;
    sheet.failures = 0;
    if (dirty(sheet)) save(sheet);
    else whoIsIn().then((who) => mark(sheet, who === 'writer' ? (sheet.revision ? 'saved' : 'none') : who, { send: false }))
      .catch(() => null);
  };
  window.addEventListener('online', retry);
  window.addEventListener('focus', retry);
  setInterval(() => {
    if ([...sheets.values()].some((sheet) => ['signed-out', 'other-person'].includes(sheet.state))) retry();
  }, 15000);

  /* Words that another page of this person could not hand in. */
  const handInOthers = () => locals()
    .filter((entry) => Date.now() - entry.at > OTHERS && ![...sheets.values()].some((sheet) => sheet.matter === entry.matter))
    .forEach(async (entry) => {
      try {
        const answer = await askAgain('PUT', address(entry.matter), entry.body);
        const there = answer.status === 409 && answer.body?.other;
        if (answer.status === 200 || there && same(there.fields, entry.body.fields)) localStorage.removeItem(entry.key);
      } catch (away) {
        // they stay
      }
    });

  window.drafts = {
    get state() { return worst()?.state || 'none'; },
    saveNow,
    discard,
    clear,
    scan,
    onRestore: (does) => hooks.push(does),
  };
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-copy]');
    const text = button?.closest('li')?.querySelector('textarea');
    if (text) {
      text.closest('details').open = true;
      text.select();
      (navigator.clipboard ? navigator.clipboard.writeText(text.value) : Promise.reject()).catch(() => document.execCommand('copy'))
        .finally(() => { button.textContent = button.dataset.copied; });
    }
  });

  // after the scripts that dress the forms
  document.addEventListener('DOMContentLoaded', () => { scan(); handInOthers(); });
  if (document.readyState === 'complete') { scan(); handInOthers(); }
})();
