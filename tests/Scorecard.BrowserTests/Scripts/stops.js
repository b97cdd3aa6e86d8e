// Everything that the keyboard must reach, in the order of the page. How each looks at rest is kept for comparison.
() => {
  window.lookOf = e => {
    const s = getComputedStyle(e);
    const outline = s.outlineStyle === 'none' || s.outlineWidth === '0px' ? '' : s.outlineStyle + s.outlineWidth + s.outlineColor;
    return [outline, s.boxShadow, s.backgroundColor, s.borderColor + s.borderWidth, s.textDecorationLine + s.textDecorationThickness, s.color].join('|');
  };
  window.stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter(e => !e.disabled && e.checkVisibility({ visibilityProperty: true }));
  window.atRest = window.stops.map(window.lookOf);
  return window.stops.map(e => `${e.tagName.toLowerCase()} “${(e.getAttribute('aria-label') || e.textContent).trim().slice(0, 40)}”`);
}
