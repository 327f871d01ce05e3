// The pointer: a hair line through all runs, what lies below it in words, and zooming by dragging.
const hair = document.getElementById('hair');
const brush = document.getElementById('brush');
const tip = document.getElementById('tip');
let dragged = null;

function count(run, unit) {
  let now = 0;
  for (let i = 0; i < run.levels.length && run.levels[i] <= unit; i += 2) now = run.levels[i + 1];
  return now;
}

function operationWords(run, index) {
  const all = run.operations;
  const from = microsOf(all.from[index]);
  const took = microsOf(all.to[index]) - from;
  return `${run.unit} ${index + 1}: ${all.name[index]}\nfrom ${words(from)}, ${words(took)}, ${all.outcomes[all.outcome[index]]}`;
}

function covers(all, index, unit, near) {
  return all.from[index] - near <= unit && unit <= all.to[index] + near;
}

function stepUnder(run, unit, y, near) {
  const [top, bottom] = run.rows;
  const index = Math.floor(top + (y - run.steps[0]) / run.steps[1] * (bottom - top));
  const all = run.operations;
  if (index < 0 || index >= all.from.length || !covers(all, index, unit, near)) return '';
  return operationWords(run, index);
}

function laneUnder(run, unit, y, near) {
  const inside = y - run.lanes[0];
  const lane = run.lane.findLast(some => some.top <= inside);
  if (!lane) return '';
  if (inside < lane.rowsTop || lane.row === 0) {
    for (let i = 0; i < lane.spans.length; i += 4) {
      if (lane.spans[i + 1] - near <= unit && unit <= lane.spans[i + 2] + near) {
        const took = words(microsOf(lane.spans[i + 2] - lane.spans[i + 1]));
        const place = lane.spans[i + 3] < 0 ? '' : '\n' + lane.places[lane.spans[i + 3]];
        return `${lane.name}\n${data.states[lane.spans[i]]} for ${took}${place}`;
      }
    }
    return lane.name;
  }
  const row = Math.floor((inside - lane.rowsTop) / lane.row);
  const at = lane.asked.findIndex((index, i) => lane.rows[i] === row && covers(run.operations, index, unit, near));
  return at < 0 ? lane.name : `${lane.name}\n${operationWords(run, lane.asked[at])}`;
}

function within(panel, y) {
  return panel[1] > 0 && y >= panel[0] && y <= panel[0] + panel[1];
}

function wordsUnder(run, unit, y) {
  const near = span() / plot * 2;
  const lines = [words(microsOf(unit)) + (run.operations.from.length ? `, ${count(run, unit)} in flight` : '')];
  if (within(run.steps, y)) lines.push(stepUnder(run, unit, y, near));
  if (within(run.lanes, y)) lines.push(laneUnder(run, unit, y, near));
  return lines.filter(line => line).join('\n');
}

// The pointer in pixels of the stage, and the run it is over.
function place(event) {
  const box = stage.getBoundingClientRect();
  const svg = event.target.closest && event.target.closest('svg.run');
  const first = pictures[0].getBoundingClientRect();
  const x = event.clientX - first.left;
  return {
    x, left: event.clientX - box.left, top: event.clientY - box.top, offset: first.left - box.left, svg,
    y: svg ? event.clientY - svg.getBoundingClientRect().top : 0,
    inside: x >= labels && x <= labels + plot, wide: box.width,
  };
}

function forget() {
  dragged = null;
  hair.hidden = brush.hidden = tip.hidden = true;
}

function hover(at) {
  hair.hidden = tip.hidden = !(at.svg && at.inside);
  if (hair.hidden) return;
  hair.style.left = at.left + 'px';
  tip.textContent = wordsUnder(data.runs[Number(at.svg.dataset.run)], unitOf(at.x), at.y);
  const room = at.left + 24 + tip.offsetWidth < at.wide;
  tip.style.left = (room ? at.left + 14 : Math.max(0, at.left - 14 - tip.offsetWidth)) + 'px';
  tip.style.top = at.top + 16 + 'px';
}

function mark(at) {
  const [from, to] = [dragged, Math.min(Math.max(at.x, labels), labels + plot)].sort((a, b) => a - b);
  brush.hidden = to - from < 4;
  brush.style.left = from + at.offset + 'px';
  brush.style.width = to - from + 'px';
  return [from, to];
}

if (stage) {
  stage.addEventListener('pointermove', event => {
    const at = place(event);
    if (dragged === null) {
      hover(at);
    } else {
      mark(at);
    }
  });
  stage.addEventListener('pointerdown', event => {
    const at = place(event);
    if (event.button !== 0 || event.pointerType === 'touch' || !at.svg || !at.inside) return;
    forget();
    dragged = at.x;
  });
  window.addEventListener('pointerup', event => {
    if (dragged === null) return;
    const [from, to] = mark(place(event));
    forget();
    if (to - from >= 4) show(unitOf(from), unitOf(to));
  });
  stage.addEventListener('pointerleave', () => { if (dragged === null) forget(); });
  stage.addEventListener('keydown', event => { if (event.key === 'Escape') forget(); });
  stage.addEventListener('dblclick', () => actions.all());
  stage.addEventListener('wheel', event => {
    const at = place(event);
    if (!at.svg) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      zoom(Math.exp(event.deltaY * (event.deltaMode === 0 ? 0.002 : 0.05)), unitOf(Math.max(labels, at.x)));
    } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      event.preventDefault();
      move((event.deltaX || event.deltaY) / plot);
    }
  }, {passive: false});
}
