// What is wrong with the place that the keyboard stands at; empty if nothing is.
at => {
  const e = document.activeElement, wanted = window.stops[at];
  if (e !== wanted) return `came to ${e.outerHTML.slice(0, 80)}`;
  if (window.lookOf(e) === window.atRest[at]) return 'looks as if it were not focused';
  const box = e.getClientRects()[0];
  if (!box || box.width === 0 || box.right <= 0 || box.bottom <= 0 || box.top >= innerHeight) return 'is off the screen';
  const hit = document.elementFromPoint(box.left + box.width / 2, Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1));
  return hit && !e.contains(hit) && !hit.contains(e) ? `is covered by ${hit.tagName.toLowerCase()}` : '';
}
