(() => {
  const visible = e => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden';
  const channel = c => { c /= 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; };
  const rgb = text => (text.match(/[\d.]+/g) || []).map(Number);
  const luminance = text => { const [r, g, b] = rgb(text); return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b); };
  const contrast = (a, b) => { const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
  const page = getComputedStyle(document.body).backgroundColor;
  const behind = e => {
    const box = e.getBoundingClientRect();
    const x = box.left + box.width / 2, y = box.top + box.height / 2;
    const under = [...e.ownerSVGElement.querySelectorAll('rect.segment')].filter(visible).find(r => {
      const b = r.getBoundingClientRect();
      return b.left <= x && x <= b.right && b.top <= y && y <= b.bottom;
    });
    return under ? getComputedStyle(under).fill : page;
  };
  const charts = [...document.querySelectorAll('figure.chart')].map(figure => {
    const texts = [...figure.querySelectorAll('svg text')].filter(visible);
    const others = [...figure.querySelectorAll('.legend span, .head span, .head strong, .values li, .axis, figcaption *')]
      .filter(e => visible(e) && e.textContent.trim() !== '');
    const box = e => e.getBoundingClientRect();
    const outside = [...texts, ...others].filter(e => box(e).left < 0 || box(e).right > innerWidth).map(e => e.textContent);
    const small = [...texts, ...others].filter(e => parseFloat(getComputedStyle(e).fontSize) < 11).map(e => e.textContent);
    const overlapping = [];
    const drawn = [...texts];
    drawn.forEach((a, i) => drawn.slice(i + 1).forEach(b => {
      const p = box(a), q = box(b);
      const across = Math.min(p.right, q.right) - Math.max(p.left, q.left);
      const down = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
      if (a.textContent && b.textContent && across > 1 && down > 3) { overlapping.push(a.textContent + ' / ' + b.textContent); }
    }));
    const faint = texts.filter(e => contrast(getComputedStyle(e).fill, behind(e)) < 4.5)
      .concat(others.filter(e => contrast(getComputedStyle(e).color, page) < 4.5)).map(e => e.textContent);
    const marks = [...figure.querySelectorAll('svg[role=img] rect, svg[role=img] path, svg[role=img] circle')]
      .filter(e => box(e).width > 0 || box(e).height > 0).length;
    return { id: figure.id, title: figure.querySelector('h3').textContent, labels: texts.length + others.length, marks, outside, small, overlapping, faint,
      rows: figure.querySelectorAll('tbody tr').length };
  });
  return { charts, pageWidth: document.documentElement.scrollWidth, background: page };
})()
