// Brushing over the bars of a histogram narrows the page to the time from the first to the last.
let brush;

const bars = (figure) => [...figure.querySelectorAll('svg a')];
const at = (event) => document.elementFromPoint(event.clientX, event.clientY)?.closest('.histogram svg a');

function mark() {
  const all = bars(brush.figure);
  const [low, high] = [all.indexOf(brush.from), all.indexOf(brush.to)].sort((a, b) => a - b);
  all.forEach((bar, i) => bar.classList.toggle('brushed', i >= low && i <= high));
  return [all[low], all[high]];
}

document.addEventListener('pointerdown', (event) => {
  const bar = event.target.closest?.('.histogram svg a');
  if (!bar || event.button) return;
  event.preventDefault();
  brush = { figure: bar.closest('.histogram'), from: bar, to: bar };
});
document.addEventListener('pointermove', (event) => {
  const bar = brush && at(event);
  if (bar && brush.figure.contains(bar)) { brush.to = bar; mark(); }
});
document.addEventListener('pointerup', () => {
  if (!brush) return;
  const { figure, from, to } = brush;
  if (from !== to) {
    const [first, last] = mark();
    const url = new URL(first.href.baseVal, location.href);
    url.searchParams.set(figure.dataset.to, last.dataset.behind);
    figure.addEventListener('click', (event) => { event.preventDefault(); event.stopPropagation(); }, { capture: true, once: true });
    location.href = url;
  }
  brush = undefined;
});
document.addEventListener('dragstart', (event) => { if (event.target.closest?.('.histogram')) event.preventDefault(); });
