// The reading view: the outline follows the scroll, marks say what they mean, kinds can be hidden.
document.documentElement.classList.add('scripted');

// Outline: the last heading above a line near the top is where the reader is.
const links = new Map([...document.querySelectorAll('.outline a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
const headings = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
function follow() {
  const line = innerHeight * 0.15;
  const now = headings.filter((heading) => heading.getBoundingClientRect().top < line).pop();
  for (const link of links.values()) link.removeAttribute('aria-current');
  const link = now && links.get(now.id);
  if (!link) return;
  link.setAttribute('aria-current', 'true');
  const nav = link.closest('.outline');
  if (nav.scrollHeight > nav.clientHeight) {
    const top = link.getBoundingClientRect().top - nav.getBoundingClientRect().top;
    if (top < 0 || top > nav.clientHeight - 40) nav.scrollTop += top - nav.clientHeight / 2;
  }
}
const observer = new IntersectionObserver(follow, { rootMargin: '0px 0px -85% 0px', threshold: [0, 1] });
headings.forEach((heading) => observer.observe(heading));
if (matchMedia('(max-width: 48rem)').matches) document.querySelector('.outline details')?.removeAttribute('open');

// Meanings: one tip beside the mark that is pointed at or focused. It can be pointed at, and Esc closes it.
const tip = document.createElement('div');
tip.id = 'tip';
tip.hidden = true;
tip.setAttribute('aria-hidden', 'true'); // The mark's own description says the same.
document.body.append(tip);
let shown;
let leaving;

function show(mark, touch) {
  clearTimeout(leaving);
  shown = mark;
  tip.textContent = mark.getAttribute('aria-description');
  if (touch) {
    const more = document.createElement('a');
    more.href = mark.href;
    more.tabIndex = -1;
    more.textContent = '→';
    tip.append(more);
  }
  tip.hidden = false;
  const box = mark.getClientRects()[0];
  const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 8));
  const above = box.top - tip.offsetHeight - 6;
  tip.style.left = left + 'px';
  tip.style.top = (above > 4 ? above : box.bottom + 6) + 'px';
}
function hide() { tip.hidden = true; shown = undefined; }
const on = (event) => event.target.closest?.('a.mark:not([data-off])');

document.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'touch') return;
  const mark = on(event);
  if (mark) show(mark);
  else if (tip.contains(event.target)) clearTimeout(leaving);
  else if (shown && shown !== document.activeElement) { clearTimeout(leaving); leaving = setTimeout(hide, 150); }
});
document.addEventListener('focusin', (event) => { const mark = on(event); if (mark) show(mark); else if (!tip.contains(event.target)) hide(); });
document.addEventListener('keydown', (event) => { if (event.key === 'Escape') hide(); });
addEventListener('scroll', hide, { passive: true });
let touched = false;
document.addEventListener('pointerdown', (event) => { touched = event.pointerType === 'touch'; });
// A touch asks for the meaning first; the second one, or the arrow, goes there.
document.addEventListener('click', (event) => {
  const mark = event.target.closest?.('a.mark');
  if (mark?.dataset.off !== undefined) { event.preventDefault(); return; }
  if (!touched) return;
  if (mark && event.detail && mark.dataset.asked === undefined) {
    event.preventDefault();
    document.querySelectorAll('[data-asked]').forEach((each) => delete each.dataset.asked);
    mark.dataset.asked = '';
    show(mark, true);
  } else if (!mark && !tip.contains(event.target)) {
    hide();
  }
});

// Kinds: what is hidden is neither pointed at nor tabbed to, and stays hidden in the next article.
const KEY = 'hidden-marks';
const stored = () => { try { return JSON.parse(localStorage.getItem(KEY)) ?? []; } catch { return []; } };
const boxes = [...document.querySelectorAll('.kinds input')];
const apply = (box) => {
  for (const mark of document.querySelectorAll('a.mark.' + box.id.slice('show-'.length))) {
    mark.toggleAttribute('data-off', !box.checked);
    mark.tabIndex = box.checked ? 0 : -1;
  }
};
boxes.forEach((box) => {
  box.checked = !stored().includes(box.id);
  apply(box);
  box.addEventListener('change', () => {
    apply(box);
    const others = stored().filter((id) => id !== box.id);
    localStorage.setItem(KEY, JSON.stringify(box.checked ? others : [...others, box.id]));
  });
});
