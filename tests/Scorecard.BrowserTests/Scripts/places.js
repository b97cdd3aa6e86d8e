// Fragments of this page that do not land in sight, below whatever stays at the top.
async () => {
  const frame = () => new Promise(requestAnimationFrame);
  const places = [...document.querySelectorAll('main [id]')].filter(e => !e.closest('svg') && e.checkVisibility());
  const faults = [];
  for (const e of places) {
    window.scrollTo(0, e.getBoundingClientRect().top + scrollY > innerHeight ? 0 : document.body.scrollHeight);
    location.hash = '';
    location.hash = '#' + e.id;
    await frame();
    await frame();
    const box = e.getClientRects()[0];
    const hit = document.elementFromPoint(box.left + Math.min(4, box.width / 2), box.top + Math.min(6, box.height / 2));
    const isSeen = box.top >= -1 && box.top < innerHeight && hit && (e.contains(hit) || hit.contains(e));
    if (!isSeen) faults.push(`#${e.id} lands at ${Math.round(box.top)}, where ${hit && hit.tagName.toLowerCase()} is`);
  }
  return [String(places.length), ...faults];
}
