/** Small drawings of the elements, so that a reader of the list sees which is which. */

/** Parts of a drawing of 64 × 40: lines and boxes in the colour of text, and marks in the accent. */
const drawings = {
  'plan-tree': {
    quiet: 'M4 6h34M12 15h30M12 24h26M12 33h32',
    marks: 'M50 6h10M50 15h6M50 24h8M50 33h10',
  },
  'kpi-gauge': { quiet: 'M4 8h20M4 30h56M58 24v12', marks: 'M4 30h34M4 18h28' },
  'kpi-board': {
    quiet: 'M2 3h28v15H2zM34 3h28v15H34zM2 22h28v15H2zM34 22h28v15H34z',
    marks: 'M7 12h12M39 12h16M7 31h18M39 31h8',
  },
  'sdg-matrix': {
    quiet: 'M4 3h56v34H4zM4 12h56M4 20h56M4 28h56M22 3v34M40 3v34',
    marks: 'M29 16h4M47 24h4M29 32h4',
  },
  'plan-timeline': {
    quiet: 'M4 34h56M4 31v6M23 31v6M42 31v6M60 31v6',
    marks: 'M6 8h20M18 16h26M36 24h22',
  },
  'plan-catalog': {
    quiet: 'M4 4h12v14H4zM4 22h12v14H4zM22 14h28M22 32h24',
    marks: 'M22 7h34M22 25h30',
  },
  'plan-compare': {
    quiet: 'M4 3h24v34H4zM36 3h24v34H36zM9 11h14M9 19h12M41 11h14',
    marks: 'M41 19h14M41 27h10',
  },
  'district-map': {
    quiet: 'M6 12l14-8 18 5 20-4v22l-16 9-18-5-18 4zM20 4l4 27M38 9l4 27',
    marks: 'M30 16v8',
  },
};

/** The drawing of an element as SVG, hidden from assistive technology: its name stands beside it. */
export function pictureOf(tag) {
  const node = (name, attributes) => {
    const created = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
    return created;
  };
  const svg = node('svg', { viewBox: '0 0 64 40', 'aria-hidden': 'true', class: 'picture' });
  for (const [kind, d] of Object.entries(drawings[tag] ?? {}))
    svg.append(node('path', { d, class: kind }));
  return svg;
}
