'use strict';
/* Playing a matter: keys, the scrubber, going on by itself. Without this file every step is a link and the range a form. */
(() => {
  const PACE = 1600;
  const one = (selector, root = document) => root.querySelector(selector);
  const page = () => one('main.replay');
  const inField = (element) => !!element.closest('input:not([type=range]), textarea, select, [contenteditable]');
  let timer = null;
  let busy = false;
  const waiting = [];

  const show = () => {
    const button = one('[data-go="play"]');
    if (button) {
      const label = timer ? page().dataset.pause : page().dataset.play;
      button.setAttribute('aria-label', label);
      button.title = label;
      button.setAttribute('aria-pressed', String(timer !== null));
      one('use', button).setAttribute('href', '/assets/icons.svg#' + (timer ? 'paused' : 'play'));
    }
    const now = one('#replay-list [aria-current]');
    if (now) {
      now.scrollIntoView({ block: 'nearest' });
    }
  };
  const stop = () => {
    clearTimeout(timer);
    timer = null;
    show();
  };
  const load = async (address) => {
    if (busy) {
      return;
    }
    busy = true;
    const list = one('#replay-list');
    const top = list ? list.scrollTop : 0;
    const open = one('[data-original]')?.open;
    const held = document.activeElement;
    const focus = held?.id ? '#' + held.id : held?.dataset?.go ? '[data-go="' + held.dataset.go + '"]' : null;
    try {
      await window.htmx.ajax('GET', address, { target: '#main', select: '#main', swap: 'outerHTML' });
    } finally {
      busy = false;
    }
    window.history.pushState(null, '', address);
    one('#replay-list').scrollTop = top;
    if (one('[data-original]')) {
      one('[data-original]').open = !!open;
    }
    if (focus) {
      (one(focus) || one('#replay-list')).focus({ preventScroll: true });
    }
    show();
  };
  /* A key pressed while a step is on its way counts when it has come. */
  const go = async (name) => {
    if (busy) {
      waiting.push(name);
      return;
    }
    await follow(name);
    while (waiting.length > 0) {
      await follow(waiting.shift());
    }
  };
  const follow = (name) => {
    const link = one('a[data-go="' + name + '"][href]');
    return link ? load(link.getAttribute('href')) : Promise.resolve();
  };
  const on = async () => {
    await go('next');
    if (timer !== null) {
      timer = one('a[data-go="next"][href]') ? setTimeout(on, PACE) : null;
      show();
    }
  };
  const play = async () => {
    if (timer !== null) {
      stop();
      return;
    }
    timer = 0;
    if (!one('a[data-go="next"][href]')) {
      await load(page().dataset.replay + '?step=1');
      timer = setTimeout(on, PACE);
      show();
    } else {
      await on();
    }
  };
  const to = (step) => load(page().dataset.replay + '?step=' + step);
  const toggle = (selector) => {
    const details = one(selector);
    if (details) {
      details.open = !details.open;
      (one('input:not([type=hidden])', details) || one('summary', details)).focus();
    }
  };
  const keys = {
    'ArrowRight': () => { stop(); go('next'); },
    'ArrowLeft': () => { stop(); go('previous'); },
    'Shift+ArrowRight': () => { stop(); go('paper'); },
    'Shift+ArrowLeft': () => { stop(); go('paper-before'); },
    'Home': () => { stop(); to(1); },
    'End': () => { stop(); to(page().dataset.last); },
    ' ': play,
    'g': () => toggle('[data-moment]'),
    'o': () => toggle('[data-original]'),
    'd': () => { stop(); go('term'); },
    'h': () => { stop(); go('hands'); },
    'n': () => one('[data-go="find"][href]')?.click(),
  };

  /* Escape closes what is open before it leaves the page. */
  window.addEventListener('keydown', (event) => {
    const open = page() && event.key === 'Escape' ? one('[data-moment][open]') : null;
    if (open) {
      open.open = false;
      one('summary', open).focus();
      event.stopImmediatePropagation();
    }
  }, true);

  document.addEventListener('keydown', (event) => {
    if (!page() || event.isComposing || event.ctrlKey || event.altKey || event.metaKey || inField(event.target)
        || one('dialog[open]')) {
      return;
    }
    const presses = event.key === ' ' && event.target.closest('a[href], button, summary');
    const act = keys[(event.shiftKey && event.key.startsWith('Arrow') ? 'Shift+' : '') + event.key];
    if (act && !presses) {
      event.preventDefault();
      act();
    }
  });

  document.addEventListener('click', (event) => {
    const link = page() && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey
      ? event.target.closest('main.replay a[data-go], main.replay .lanes-drawn a') : null;
    if (!link || link.dataset.go === 'find' || !link.getAttribute('href')) {
      return;
    }
    event.preventDefault();
    if (link.dataset.go === 'play') {
      play();
    } else {
      stop();
      load(link.getAttribute('href').replace(/#.*/, ''));
    }
  });

  document.addEventListener('change', (event) => {
    if (page() && event.target.id === 'scrub') {
      stop();
      load(page().dataset.replay + '?at=' + event.target.value);
    }
  });
  window.addEventListener('popstate', () => page() && window.location.reload());
  document.addEventListener('DOMContentLoaded', () => page() && show());
  if (page()) {
    show();
  }
})();
