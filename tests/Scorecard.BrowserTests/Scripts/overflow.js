// What is wider than the window without standing in a box of its own that scrolls (WCAG 1.4.10).
() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width + 1) return [];
  const inScroller = e => {
    for (let a = e.parentElement; a && a !== document.body; a = a.parentElement) {
      if (/auto|scroll|hidden|clip/.test(getComputedStyle(a).overflowX)) return true;
    }
    return false;
  };
  const wide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 1 && !inScroller(e));
  return [`the page is ${document.documentElement.scrollWidth} pixels wide in a window of ${width}: ` +
    wide.slice(0, 3).map(e => `${e.tagName.toLowerCase()}.${e.getAttribute('class')}`).join(', ')];
}
