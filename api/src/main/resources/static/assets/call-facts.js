'use strict';
/* What an account says by itself, and whether a number can be one: no page, no server. */
(() => {
  const DIGITS = { '零': 0, '〇': 0, '一': 1, '二': 2, '两': 2, '三': 3, '四': 4, '五': 5, '六': 6, '七': 7, '八': 8, '九': 9 };
  const UNITS = { '十': 10, '百': 100, '千': 1000 };
  const full = (text) => text.replace(/[０-９．，]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xFEE0));

  /* 一千八 is 1,800 and 三万五 is 35,000: what stands alone behind a unit is a tenth of it */
  const spoken = (text) => {
    let total = 0;
    let part = 0;
    let digit = null;
    let unit = 1;
    for (const sign of text) {
      if (sign in DIGITS) {
        digit = DIGITS[sign];
        if (digit === 0) unit = 1;
      } else if (sign in UNITS) {
        part += (digit === null ? 1 : digit) * UNITS[sign];
        unit = UNITS[sign];
        digit = null;
      } else if (sign === '万' || sign === '亿') {
        const times = sign === '万' ? 10000 : 100000000;
        total += (part + (digit === null ? 0 : digit) || 1) * times;
        part = 0;
        digit = null;
        unit = times;
      } else {
        return null;
      }
    }
    return total + part + (digit === null ? 0 : digit * (unit > 1 && unit !== 10 ? unit / 10 : 1));
  };
  const number = (text) => {
    const plain = full(text).replace(/[,，\s]/g, '');
    const mixed = /^(\d+(?:\.\d+)?)(百|千|万|亿)?$/.exec(plain);
    if (mixed) {
      return Math.round(Number(mixed[1]) * ({ '百': 100, '千': 1000, '万': 10000, '亿': 100000000 }[mixed[2]] || 1) * 100) / 100;
    }
    return spoken(plain);
  };

  const NUMBER = '(?:[0-9０-９][0-9０-９,，.．]*(?:百|千|万|亿)?|[零〇一二两三四五六七八九十百千万亿]+)';
  const SUM = new RegExp(`(${NUMBER})多?(?:元|块钱|块|塊)|(?:工资|欠|补偿|赔偿|押金|罚款|扣了?|一共|合计|总共|大概|约|还差|[多少]发了?)[^\\d零一二两三四五六七八九十百千万，。；]{0,3}((?:[0-9０-９][0-9０-９.．]*(?:千|万)|[一二两三四五六七八九十]+(?:千|万)[零〇一二两三四五六七八九十百千万]*))(?![个名年月日天号])`, 'g');
  const HEADS = new RegExp(`(${NUMBER})\\s*多?(?:个|名|位)?(?:人|工友|工人|职工|员工|农民工|同事)`, 'g');
  const DAY = /(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})[号日]|底|初|中旬|上旬|下旬|份)?|昨天|前天|今天|上个月|上周[一二三四五六日天]?|去年|年底/g;

  window.callFacts = (text) => {
    const marks = [];
    const sums = [];
    const heads = [];
    const days = [];
    const each = (pattern, take) => { for (const found of text.matchAll(pattern)) take(found); };
    each(SUM, (found) => {
      const value = number(found[1] || found[2]);
      if (value !== null && value >= 10) {
        sums.push(value);
        marks.push([found.index, found.index + found[0].length]);
      }
    });
    each(HEADS, (found) => {
      const value = number(found[1]);
      if (value !== null && Number.isInteger(value) && value >= 2 && value < 100000) {
        heads.push(value);
        marks.push([found.index, found.index + found[0].length]);
      }
    });
    each(DAY, (found) => {
      if (!days.includes(found[0])) days.push(found[0]);
      marks.push([found.index, found.index + found[0].length]);
    });
    marks.sort((a, b) => a[0] - b[0]);
    const apart = marks.filter(([from], at) => at === 0 || from >= marks[at - 1][1]);
    return { sum: sums.length ? Math.max(...sums) : 0, heads: heads.length ? Math.max(...heads) : 0, days, marks: apart };
  };

  const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  window.callChecks = {
    phone: (value) => {
      const plain = full(value).replace(/[\s\-—–().·/]/g, '').replace(/^(?:\+|00)86/, '').replace(/(?:转|轉|分机|ext\.?|x|#).*$/i, '');
      return /^(?:1[3-9]\d{9}|0(?:10|2\d)\d{8}|0[3-9]\d{2}\d{7,8}|[2-8]\d{6,7}|1\d{2,4}|9\d{4,7}|[48]00\d{7}|\+[1-9]\d{6,14})$/.test(plain);
    },
    id: (value) => {
      const plain = full(value).replace(/\s/g, '').toUpperCase();
      if (!/^[1-9]\d{16}[\dX]$/.test(plain)) return false;
      const born = new Date(Date.UTC(Number(plain.slice(6, 10)), Number(plain.slice(10, 12)) - 1, Number(plain.slice(12, 14))));
      const real = born.getUTCMonth() + 1 === Number(plain.slice(10, 12)) && born.getUTCDate() === Number(plain.slice(12, 14));
      const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(plain[at]), 0);
      return real && '10X98765432'[sum % 11] === plain[17];
    },
    heads: (value) => /^[1-9]\d{0,8}$/.test(full(value)),
    sum: (value) => /^\d{1,12}(?:\.\d{1,2})?$/.test(full(value).replace(/[,，\s元]/g, '')),
  };
})();
