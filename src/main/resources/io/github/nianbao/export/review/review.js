
'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
const words = data.words;
const kept = 'nianbao-review-' + data.source.sha256;
const reviews = restored();
const boxes = new Map();
const figures = new Map();
const images = new Map();
const doubts = data.tables.flatMap(doubtsOf);
let chosen = null;

function element(name, parent, text, className) {
  const made = document.createElement(name);
  if (text !== undefined && text !== null) made.textContent = text;
  if (className) made.className = className;
  if (parent) parent.append(made);
  return made;
}

/** What is known of a cell: a class for its looks, and a sign beside the colour. */
function standing(at) {
  const cell = data.cells[at];
  if (!cell || cell.state === 'missing' || cell.state === 'unreadable') return 'missing';
  if (cell.doubted) return 'doubt';
  return cell.provedBy.length ? 'proved' : 'read';
}

function sign(at) {
  return { missing: '?', doubt: '!', proved: '✓', read: '' }[standing(at)];
}

/** What to look at in a table: what is said of a figure or was not read; without such, all of a doubted table. */
function doubtsOf(table) {
  const cells = table.blocks.flatMap(block => block.rows).flatMap(row => row.cells);
  const all = cells.filter(at => ['doubt', 'missing'].includes(standing(at)));
  const pointed = all.filter(at => data.cells[at].flagged || standing(at) === 'missing');
  return pointed.length ? pointed : all;
}

function signed(at) {
  const text = data.cells[at].text;
  return text === sign(at) ? text : text + sign(at);
}

function showPages() {
  const parent = document.getElementById('pages');
  for (const page of data.pages) {
    const sheet = element('div', parent, null, 'page');
    const image = element('img', sheet);
    image.alt = words.page + ' ' + page.page;
    image.src = 'data:image/png;base64,' + page.png;
    images.set(page.page, { image, page });
    for (const [at, cell] of Object.entries(data.cells)) {
      if (cell.page !== page.page || !cell.box) continue;
      const box = element('button', sheet, null, 'box ' + standing(at));
      const [x0, y0, x1, y1] = cell.box;
      box.style.left = 100 * x0 / page.width + '%';
      box.style.top = 100 * y0 / page.height + '%';
      box.style.width = 100 * (x1 - x0) / page.width + '%';
      box.style.height = 100 * (y1 - y0) / page.height + '%';
      box.title = cell.label + ' ' + cell.text;
      box.setAttribute('aria-label', box.title);
      box.dataset.at = at;
      box.addEventListener('click', () => choose(at, figures));
      boxes.set(at, box);
    }
  }
  if (!data.pages.length && !data.sources.length) element('p', parent, words.noPages);
}

/** The tables of a source without pages, rebuilt; what a figure was read from can be chosen. */
function showSources() {
  const parent = document.getElementById('pages');
  const read = new Map();
  for (const [at, cell] of Object.entries(data.cells)) {
    if (cell.place) read.set(cell.place, [...read.get(cell.place) || [], at]);
  }
  for (const source of data.sources) {
    element('h2', parent, source.name);
    const body = element('tbody', element('table', element('div', parent, null, 'scroll'), null, 'source'));
    for (const row of source.rows) {
      const line = element('tr', body);
      for (const field of row) {
        const cell = element('td', line);
        cell.rowSpan = field.rows;
        cell.colSpan = field.columns;
        const own = field.place && read.get(field.place);
        if (own) mark(cell, field, own);
        else cell.textContent = field.text;
      }
    }
  }
}

function mark(cell, field, own) {
  const button = element('button', cell, field.text, 'mark ' + standing(own[0]));
  button.dataset.at = own[0];
  button.title = own.map(at => data.cells[at].label).join('; ') + ' ' + field.text;
  button.setAttribute('aria-label', button.title);
  button.addEventListener('click', () => choose(own[0], figures));
  for (const at of own) boxes.set(at, button);
}

function showTables() {
  const parent = document.getElementById('tables');
  for (const table of data.tables) {
    const heading = element('h2', parent, table.heading);
    element('small', heading, table.quality);
    for (const block of table.blocks) {
      const scroll = element('div', parent, null, 'scroll');
      const grid = element('table', scroll);
      if (block.banner) element('caption', grid, block.banner);
      const head = element('tr', element('thead', grid));
      element('th', head);
      for (const column of block.columns) element('th', head, column).scope = 'col';
      const body = element('tbody', grid);
      for (const row of block.rows) {
        const line = element('tr', body);
        const label = element('th', line, row.label, 'depth' + row.depth);
        label.scope = 'row';
        if (!row.cells.length) label.colSpan = block.columns.length + 1;
        for (const at of row.cells) {
          const figure = element('button', element('td', line), signed(at), 'figure ' + standing(at));
          figure.classList.toggle('reviewed', at in reviews);
          figure.dataset.at = at;
          figure.setAttribute('aria-label', data.cells[at].label + ' ' + data.cells[at].text);
          figure.addEventListener('click', () => choose(at, boxes));
          figures.set(at, figure);
        }
      }
    }
    showDoubts(element('div', parent, null, 'doubts'), table.pointer);
  }
}

/** What is said of a table, and its sums that do not hold. */
function showDoubts(parent, pointer) {
  const failed = data.sums.filter(sum => sum.outcome === 'BROKEN' && isWithin(sum.left[0].at, pointer));
  if (failed.length) element('p', parent, words.failed);
  for (const sum of failed) showSum(parent, sum);
  listFindings(parent, data.findings.filter(finding => isWithin(finding.at, pointer)));
}

function isWithin(at, pointer) {
  return `${at}/`.startsWith(pointer + '/');
}

function listFindings(parent, findings) {
  const list = findings.length ? element('ul', parent) : null;
  for (const finding of findings) element('li', list, finding.message);
}

/** Chooses a figure and brings its counterpart into view. */
function choose(at, shown) {
  for (const map of [boxes, figures]) {
    for (const one of map.values()) one.classList.remove('chosen', 'member');
    if (map.has(at)) map.get(at).classList.add('chosen');
  }
  chosen = at;
  history.replaceState(null, '', '#' + at);
  for (const other of shown ? [shown] : [boxes, figures]) {
    if (other.has(at)) other.get(at).scrollIntoView({ block: 'center' });
  }
  detail(at);
}

function detail(at) {
  const cell = data.cells[at];
  const panel = document.getElementById('detail');
  panel.replaceChildren();
  const look = element('div', panel);
  element('h3', look, cell.label);
  crop(look, cell);
  showRow(look, at);
  const facts = element('div', panel);
  const line = element('p', facts, words.printed + ' ');
  element('pre', line, cell.printed === '' ? words.nothing : cell.printed);
  element('p', facts, words.state + ' ' + cell.stateWord + (cell.page ? ' · ' + words.page + ' ' + cell.page : '') + (cell.placeWords ? ' · ' + cell.placeWords : ''));
  element('p', facts, words[standing(at)]);
  if (cell.confidence !== undefined && cell.confidence !== null) element('p', facts, words.recognised + ' ' + cell.confidence);
  for (const sum of data.sums) {
    if ([...sum.left, ...sum.right].some(member => member.at === at)) showSum(facts, sum);
  }
  const own = data.findings.filter(finding => finding.at === at || finding.cells.includes(at));
  listFindings(facts, own);
  controls(element('div', panel), at);
}

/** The row of a rebuilt table, with nothing in it to choose. */
function showRow(parent, at) {
  const line = boxes.get(at)?.closest('tr')?.cloneNode(true);
  if (!line) return;
  for (const button of line.querySelectorAll('button')) {
    const own = button.dataset.at === at || button.classList.contains('chosen');
    button.replaceWith(element('span', null, button.textContent, own ? 'chosen' : ''));
  }
  for (const cell of line.cells) cell.rowSpan = 1;
  element('tbody', element('table', element('div', parent, null, 'scroll'), null, 'source')).append(line);
}

function crop(parent, cell) {
  const shown = images.get(cell.page);
  if (!shown || !cell.box || !shown.image.naturalWidth) return;
  const scale = shown.image.naturalWidth / shown.page.width;
  const [x0, y0, x1, y1] = cell.box;
  const margin = 24;
  const canvas = element('canvas', parent);
  const width = (x1 - x0 + 2 * margin) * scale;
  const height = (y1 - y0 + margin) * scale;
  canvas.width = 2 * width;
  canvas.height = 2 * height;
  canvas.getContext('2d').drawImage(shown.image, (x0 - margin) * scale, (y0 - margin / 2) * scale, width, height, 0, 0, 2 * width, 2 * height);
}

/** A sum with all its members. */
function showSum(parent, sum) {
  const line = element('p', parent, sum.shared && sum.shared + ': ', 'sum');
  side(line, sum.left);
  line.append(' = ');
  side(line, sum.right);
  const holds = sum.outcome === 'HOLDS';
  const tested = sum.outcome !== 'UNTESTABLE';
  line.append(tested ? '  ' + sum.leftSum + (holds ? ' = ' : ' ≠ ') + sum.rightSum + ' ' : ' ');
  element('span', line, tested ? (holds ? '✓' : '✗') : words.notTestable, tested ? (holds ? 'holds' : 'fails') : '');
}

function side(line, members) {
  members.forEach((one, index) => {
    if (index) line.append(' + ');
    const member = element('button', line, one.label + ' ' + one.text);
    member.addEventListener('click', () => choose(one.at));
    member.addEventListener('mouseenter', () => boxes.get(one.at)?.classList.add('member'));
    member.addEventListener('mouseleave', () => boxes.get(one.at)?.classList.remove('member'));
  });
}

function controls(parent, at) {
  const review = reviews[at] || {};
  element('h3', parent, words.review + (review.decision ? ' · ' + words[review.decision] : ''));
  const value = element('input', parent);
  value.id = 'value';
  value.placeholder = words.correctValue;
  value.value = review.value || '';
  const note = element('input', parent);
  note.placeholder = words.note;
  note.value = review.note || '';
  const decided = decision => decide(at, { decision, value: decision === 'corrected' ? value.value : undefined, note: note.value || undefined });
  const accept = element('button', parent, words.accept);
  accept.id = 'accept';
  accept.addEventListener('click', () => decided('accepted'));
  element('button', parent, words.correct).addEventListener('click', () => decided('corrected'));
  if (review.decision) element('button', parent, words.withdraw).addEventListener('click', () => decide(at, null));
  for (const input of [value, note]) {
    input.addEventListener('keydown', event => {
      if (event.key === 'Enter') decided(input === value || value.value ? 'corrected' : 'accepted');
      if (event.key === 'Escape') input.blur();
    });
  }
  element('p', parent, words.keys, 'keys');
  element('button', parent, words.save).addEventListener('click', save);
}

/** Keeps what a reviewer says of a figure, or nothing, and goes on to the next doubt that nobody has reviewed. */
function decide(at, review) {
  if (review) reviews[at] = review;
  else delete reviews[at];
  keep();
  figures.get(at)?.classList.toggle('reviewed', !!review);
  showProgress();
  const from = doubts.indexOf(at);
  const next = [...doubts.slice(from + 1), ...doubts.slice(0, from + 1)].find(other => !(other in reviews));
  if (review && from >= 0 && next) choose(next);
  else detail(at);
}

function showProgress() {
  const done = doubts.filter(at => at in reviews).length;
  document.getElementById('progress').textContent = doubts.length ? words.doubts + ' ' + done + ' / ' + doubts.length : '';
}

function restored() {
  try {
    return JSON.parse(localStorage.getItem(kept)) || {};
  } catch {
    return {};
  }
}

function keep() {
  try {
    localStorage.setItem(kept, JSON.stringify(reviews));
  } catch {
    // A browser that keeps nothing for files on disk: saving is the way.
  }
}

function save() {
  const text = JSON.stringify({ program: data.program, source: data.source, reviews }, null, 1);
  const link = element('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = data.source.name + '.review.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Goes to the next doubt, or with -1 to the one before. */
function step(by) {
  if (!doubts.length) return;
  const at = doubts.indexOf(chosen);
  choose(doubts[(at < 0 ? (by > 0 ? 0 : doubts.length - 1) : at + by + doubts.length) % doubts.length]);
}

const keys = {
  n: () => step(1),
  p: () => step(-1),
  a: () => document.getElementById('accept')?.click(),
  c: () => document.getElementById('value')?.select(),
};

document.addEventListener('keydown', event => {
  if (event.target.tagName === 'INPUT' || event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(keys, event.key)) return;
  event.preventDefault();
  keys[event.key]();
});

document.getElementById('title').textContent = data.title;
document.getElementById('source').textContent = data.source.name + ' · SHA-256 ' + data.source.sha256 + ' · ' + data.program;
document.getElementById('legend').textContent = words.legend;
showPages();
showSources();
showTables();
showProgress();
const ofTables = finding => data.tables.some(table => isWithin(finding.at, table.pointer));
listFindings(document.getElementById('tables'), data.findings.filter(finding => !ofTables(finding)));
element('p', document.getElementById('detail'), words.start);

/** A link may name a figure by its pointer. */
function follow() {
  const at = decodeURIComponent(location.hash.slice(1));
  if (data.cells[at] && at !== chosen) choose(at);
}

addEventListener('hashchange', follow);
Promise.all([...images.values()].map(shown => shown.image.decode())).then(follow, follow);
