// A file that is dropped on the form is read as if it had been chosen.
const form = document.querySelector('form.try');
const file = form.elements.file;
const over = (on) => form.classList.toggle('over', on);

for (const kind of ['dragenter', 'dragover']) {
  document.addEventListener(kind, (event) => {
    if (event.dataTransfer?.types.includes('Files')) { event.preventDefault(); over(true); }
  });
}
document.addEventListener('dragleave', (event) => { if (!event.relatedTarget) over(false); });
document.addEventListener('drop', (event) => {
  if (!event.dataTransfer?.files.length) return;
  event.preventDefault();
  over(false);
  const one = new DataTransfer();
  one.items.add(event.dataTransfer.files[0]);
  file.files = one.files;
  form.requestSubmit();
});
file.addEventListener('change', () => { if (file.files.length) form.requestSubmit(); });
