'use strict';
/*
 * What other desks do appears without reload. One line to the server from the page one looks at; where it is away, the page
 * asks by itself. An abandoned seat stops both, so that its session can run out.
 */
(() => {
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const label = one('[data-live][data-on]');
  const watching = label || one('main.case') || one('[data-fresh]') || one('[data-watch]');
  /* the past does not change */
  if (!watching || one('.as-of')) {
    return;
  }
  const ABANDONED = 10 * 60 * 1000;
  const ALONE = 10 * 1000;
  const TOGETHER = 60 * 1000;
  const GATHER = 400;

  let line = null;
  let heard = Date.now();
  let worked = Date.now();
  let retry = 0;
  let waiting = null;
  let resting = false;

  /* The desk has one zone, wherever the seat's clock stands. */
  const clock = (time) => new Date(time).toLocaleTimeString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false });
  const connected = () => line !== null && line.readyState === EventSource.OPEN;
  const show = () => {
    if (!label) {
      return;
    }
    const behind = !connected() && Date.now() - heard > 2 * ALONE;
    label.classList.toggle('behind', behind && !resting);
    label.textContent = resting
      ? label.dataset.resting
      : behind
        ? label.dataset.behind.replace('%1', Math.round((Date.now() - heard) / 1000))
        : label.dataset.on.replace('%1', clock(heard));
  };
  const refresh = () => {
    clearTimeout(waiting);
    waiting = null;
    all('[data-fresh]').forEach((part) => window.htmx.trigger(part, 'fresh'));
    document.dispatchEvent(new CustomEvent('desk:fresh'));
    again();
  };
  /* A region that is simply shown anew, unless somebody is at work in it. */
  const again = async () => {
    const regions = all('[data-watch]').filter((region) =>
      !region.contains(document.activeElement) && !one('tr.peek', region) && !String(window.getSelection()));
    if (regions.length === 0) {
      return;
    }
    const answer = await fetch(location.href, { redirect: 'error' });
    if (!answer.ok) {
      return;
    }
    const fresh = all('[data-watch]', new DOMParser().parseFromString(await answer.text(), 'text/html'));
    const places = all('[data-watch]');
    regions.forEach((region) => {
      const now = fresh[places.indexOf(region)];
      if (now && now.innerHTML !== region.innerHTML) {
        region.replaceChildren(...now.childNodes);
      }
    });
  };
  const soon = () => {
    if (waiting === null) {
      waiting = setTimeout(refresh, GATHER);
    }
  };
  const tell = (news) => {
    news.changes.forEach((change) => document.dispatchEvent(new CustomEvent('desk:changed', {
      detail: { complaintId: change.id, sequence: change.sequence },
    })));
    if (news.all) {
      document.dispatchEvent(new CustomEvent('desk:changed', { detail: { complaintId: null, sequence: -1 } }));
    }
  };
  const disconnect = () => {
    if (line !== null) {
      line.close();
      line = null;
    }
  };
  const connect = () => {
    if (line !== null || document.visibilityState !== 'visible' || resting) {
      return;
    }
    const opened = new EventSource('/live');
    line = opened;
    opened.addEventListener('open', () => { retry = 0; heard = Date.now(); show(); });
    opened.addEventListener('changed', (event) => {
      heard = Date.now();
      tell(JSON.parse(event.data));
      soon();
      show();
    });
    opened.addEventListener('end', (event) => {
      disconnect();
      if (event.data === 'again' && Date.now() - worked < ABANDONED) {
        connect();
      }
      show();
    });
    opened.addEventListener('error', () => {
      if (line !== opened) {
        return;
      }
      disconnect();
      retry = Math.min(retry + 1, 6);
      setTimeout(connect, 500 * 2 ** retry);
      show();
    });
  };
  const work = () => {
    worked = Date.now();
    if (resting) {
      resting = false;
      connect();
      refresh();
    }
  };
  ['keydown', 'pointerdown', 'pointermove'].forEach((kind) => document.addEventListener(kind, work, { passive: true }));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
      connect();
      refresh();
    } else {
      disconnect();
    }
  });
  window.addEventListener('pagehide', disconnect);
  window.addEventListener('pageshow', (event) => { if (event.persisted) { connect(); } });
  document.addEventListener('desk:own', soon);
  document.addEventListener('htmx:afterRequest', (event) => {
    if (event.detail.successful && event.target.closest('[data-fresh]')) {
      heard = Date.now();
      show();
    }
  });

  let asked = Date.now();
  setInterval(() => {
    if (document.visibilityState !== 'visible') {
      return;
    }
    if (!resting && Date.now() - worked > ABANDONED) {
      resting = true;
      disconnect();
    }
    if (!resting && Date.now() - asked >= (connected() ? TOGETHER : ALONE)) {
      asked = Date.now();
      refresh();
      if (one('main.case')) {
        tell({ all: true, changes: [] });
      }
    }
    show();
  }, 1000);
  connect();
})();
