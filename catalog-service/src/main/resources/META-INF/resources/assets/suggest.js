// Suggestions under the search box: names that articles can be filtered by, and titles.
const form = document.querySelector('form.query');
const box = form.elements.q;
const list = document.createElement('ul');
list.className = 'suggestions';
list.id = 'suggestions';
list.setAttribute('role', 'listbox');
list.setAttribute('aria-label', form.dataset.suggestions);
list.hidden = true;
form.append(list);
for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-controls', list.id], ['aria-expanded', 'false']]) {
  box.setAttribute(name, value);
}

let asked;
let timer;
let chosen = -1;

function close() {
  clearTimeout(timer);
  asked?.abort();
  list.hidden = true;
  chosen = -1;
  box.setAttribute('aria-expanded', 'false');
  box.removeAttribute('aria-activedescendant');
}

function choose(at) {
  const options = [...list.children];
  chosen = (at + options.length) % options.length;
  options.forEach((option, i) => option.setAttribute('aria-selected', i === chosen));
  box.setAttribute('aria-activedescendant', options[chosen].id);
}

// A name replaces what was typed by a filter; the other filters stay.
function address(item) {
  if (!item.filter) return item.href.replace(/^\/v1/, '');
  const url = new URL(location.href);
  url.searchParams.delete('q');
  url.searchParams.delete('cursor');
  url.searchParams.delete('sort');
  url.searchParams.append(item.filter.parameter, item.filter.value);
  return '/' + url.search;
}

function option(item, i) {
  const option = document.createElement('li');
  option.id = 'suggestion-' + i;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  const name = document.createElement('span');
  name.textContent = item.form && item.form !== item.text ? `${item.text}（${item.form}）` : item.text;
  const kind = document.createElement('span');
  kind.className = 'count';
  kind.textContent = [form.dataset[item.kind] ?? item.kind, item.count].filter(Boolean).join(' ');
  option.append(name, kind);
  // Before the box loses the focus, which closes the list.
  option.addEventListener('pointerdown', (event) => { event.preventDefault(); location.href = address(item); });
  option.item = item;
  return option;
}

async function suggest() {
  const typed = box.value.trim();
  if (!typed) return close();
  asked?.abort();
  asked = new AbortController();
  try {
    const response = await fetch('/v1/suggest?' + new URLSearchParams({ q: typed.slice(0, 100) }), { signal: asked.signal });
    const { items } = response.ok ? await response.json() : { items: [] };
    if (document.activeElement !== box || !items.length) return close();
    list.replaceChildren(...items.map(option));
    chosen = -1;
    list.hidden = false;
    box.setAttribute('aria-expanded', 'true');
    box.removeAttribute('aria-activedescendant');
  } catch (failure) {
    if (failure.name !== 'AbortError') close();
  }
}

box.addEventListener('input', (event) => {
  clearTimeout(timer);
  if (!event.isComposing) timer = setTimeout(suggest, 120);
});
box.addEventListener('compositionend', suggest);
box.addEventListener('blur', close);
form.addEventListener('submit', close);
box.addEventListener('keydown', (event) => {
  if (list.hidden || event.isComposing) return;
  if (event.key === 'ArrowDown') choose(chosen + 1);
  else if (event.key === 'ArrowUp') choose(chosen < 0 ? -1 : chosen - 1);
  else if (event.key === 'Enter' && chosen >= 0) location.href = address(list.children[chosen].item);
  else if (event.key === 'Escape') close();
  else return;
  event.preventDefault();
});
