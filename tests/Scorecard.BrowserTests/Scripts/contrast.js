// Words that do not stand out from their ground at 4.5 to 1, or at 3 to 1 if they are large (WCAG 1.4.3).
// For colours that the browser forces: axe reads colours there that nobody sees.
() => {
  const brush = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  const parse = colour => {
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = brush.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (top, ground) => [0, 1, 2].map(i => top[i] * top[3] + ground[i] * (1 - top[3])).concat(1);
  const linear = x => (x /= 255) <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
  const light = c => 0.2126 * linear(c[0]) + 0.7152 * linear(c[1]) + 0.0722 * linear(c[2]);
  const ratio = (a, b) => {
    const [more, less] = [light(a), light(b)].sort((x, y) => y - x);
    return (more + 0.05) / (less + 0.05);
  };
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.cssText = 'color: Canvas; forced-color-adjust: none';
  const canvas = parse(getComputedStyle(probe).color);
  probe.remove();
  const ground = e => {
    const layers = [];
    for (let a = e; a; a = a.parentElement) layers.push(parse(getComputedStyle(a).backgroundColor));
    return layers.reverse().reduce((below, layer) => over(layer, below), canvas);
  };
  const says = e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
  const seen = e => e.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && e.getClientRects().length > 0;
  const texts = [...document.body.querySelectorAll('*')].filter(e => says(e) && seen(e) && !/^(script|style|title|desc)$/i.test(e.tagName));
  if (texts.length === 0) return ['no words were looked at'];
  return texts.flatMap(e => {
    const style = getComputedStyle(e), size = parseFloat(style.fontSize);
    const isDrawn = e.namespaceURI.endsWith('svg');
    const below = ground(isDrawn ? e.closest('svg').parentElement : e);
    const found = ratio(over(parse(isDrawn ? style.fill : style.color), below), below);
    const least = size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5;
    return found >= least - 0.005 ? [] : [`${e.tagName.toLowerCase()}.${e.getAttribute('class')} “${e.textContent.trim().slice(0, 30)}” ${found.toFixed(2)}`];
  }).slice(0, 5);
}
