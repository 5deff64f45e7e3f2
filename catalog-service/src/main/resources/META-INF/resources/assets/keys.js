// Keys for every page: / to the search box, ↓ and ↑ among the hits, ? for help.
const writing = (element) => element?.closest('input, textarea, select, [contenteditable]');

function move(by) {
  const hits = [...document.querySelectorAll('a.hit')];
  const at = hits.indexOf(document.activeElement);
  const next = hits[at < 0 ? (by > 0 ? 0 : -1) : at + by];
  if (next) {
    next.focus();
    next.closest('li')?.scrollIntoView({ block: 'nearest' });
  } else if (at === 0) {
    document.getElementById('q')?.focus();
  }
  return hits.length > 0;
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  const box = document.getElementById('q');
  const inBox = event.target === box;
  if (writing(event.target) && !(inBox && event.key === 'ArrowDown')) return;
  switch (event.key) {
    case '/':
      event.preventDefault();
      if (box) { box.focus(); box.select(); } else { location.href = '/#q'; }
      break;
    case 'ArrowDown':
    case 'ArrowUp':
      if ((inBox || event.target === document.body || event.target.closest('a.hit, main')) && move(event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
      break;
    case '?':
      event.preventDefault();
      document.getElementById('help').showModal();
      break;
  }
});

if (location.hash === '#q') document.getElementById('q')?.focus();

// The settings close when the visitor turns elsewhere.
const settings = document.querySelector('.settings');
document.addEventListener('click', (event) => { if (!settings.contains(event.target)) settings.open = false; });
settings.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') { settings.open = false; settings.querySelector('summary').focus(); }
});
