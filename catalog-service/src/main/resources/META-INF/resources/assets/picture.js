// Where the picture of relations is wider than the window, its middle is seen first.
const picture = document.querySelector('.picture');
if (picture) {
  picture.scrollLeft = (picture.scrollWidth - picture.clientWidth) / 2;
}
