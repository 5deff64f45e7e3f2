// Search as you type, and facets, orders and pages without loading the whole page again.
const form = document.querySelector('form.query');
const box = form.elements.q;
let asked;
let timer;

function address() {
  const query = new URLSearchParams(new FormData(form));
  if (!box.value.trim()) query.delete('q');
  const sort = new URLSearchParams(location.search).get('sort');
  if (sort && !(sort === 'relevance' && !box.value.trim())) query.set('sort', sort);
  return '/' + (query.size ? '?' + query : '');
}

async function show(url, { push, typed } = {}) {
  asked?.abort();
  asked = new AbortController();
  const results = document.getElementById('results');
  results.setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(url, { signal: asked.signal, headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const fresh = page.getElementById('results');
    if (!fresh) { location.href = url; return; }
    const folded = [...results.querySelectorAll('.facet:not([open])')].map((each) => each.dataset.facet);
    fresh.querySelectorAll('.facet').forEach((each) => { each.open = !folded.includes(each.dataset.facet); });
    results.replaceWith(fresh);
    document.getElementById('said').textContent = fresh.querySelector('.total, .error')?.textContent ?? '';
    const hidden = page.querySelectorAll('form.query input[type=hidden]');
    form.querySelectorAll('input[type=hidden]').forEach((each) => each.remove());
    hidden.forEach((each) => form.append(each));
    document.querySelectorAll('link[rel=alternate]').forEach((each) => each.remove());
    page.querySelectorAll('link[rel=alternate]').forEach((each) => document.head.append(each));
    document.querySelector('.settings input[name=back]').value = url;
    document.title = page.title;
    if (!typed) box.value = page.querySelector('form.query').elements.q.value;
    if (push === 'new') history.pushState(null, '', url);
    else if (push === 'same') history.replaceState(null, '', url);
  } catch (failure) {
    if (failure.name !== 'AbortError') location.href = url;
  }
}

let typing = false;
function type() {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const url = address();
    if (url === location.pathname + location.search) return;
    show(url, { push: typing ? 'same' : 'new', typed: true });
    typing = true;
  }, 180);
}

// While an input method composes, the letters are not yet what is searched for.
box.addEventListener('input', (event) => { if (!event.isComposing) type(); });
box.addEventListener('compositionend', type);
box.addEventListener('blur', () => { typing = false; });
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  show(address(), { push: 'new', typed: true });
});

document.addEventListener('click', (event) => {
  const link = event.target.closest('#results a');
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const url = new URL(link.href.baseVal ?? link.href, location.href);
  if (url.origin !== location.origin || url.pathname !== '/') return;
  event.preventDefault();
  const page = link.closest('.pages');
  show(url.pathname + url.search, { push: 'new' }).then(() => {
    if (page) { scrollTo(0, 0); document.querySelector('a.hit')?.focus({ preventScroll: true }); }
    else document.getElementById('main').focus({ preventScroll: true });
  });
});
addEventListener('popstate', () => show(location.pathname + location.search));
