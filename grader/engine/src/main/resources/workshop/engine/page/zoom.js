'use strict';
// The view: which part of the time is shown, the same for every run. Drawings are not made anew: their
// panels have time as their measure, so a part of it is a matter of their viewBox.
const data = JSON.parse(document.getElementById('picture-data').textContent);
const stage = document.getElementById('stage');
const pictures = stage ? [...stage.querySelectorAll('svg.run')] : [];
const NEAREST = data.units / 500; // the shortest part that is shown
const ROWS = 8; // so many rows of operations at least are in the panel's height
const SVG = 'http://www.w3.org/2000/svg';
const view = {from: 0, to: data.units};
let labels = data.labels;
let plot = 0;
let pending = false;

const span = () => view.to - view.from;
const xOf = unit => labels + (unit - view.from) / span() * plot;
const unitOf = x => view.from + (x - labels) / plot * span();
const microsOf = unit => unit * data.micros / data.units;

function words(micros) {
  const short = value => String(Number(value.toPrecision(3)));
  const rounded = Math.round(micros);
  if (rounded < 1000) return rounded === 0 ? '0' : rounded + ' µs';
  return rounded < 1e6 ? short(rounded / 1e3) + ' ms' : short(rounded / 1e6) + ' s';
}

function show(from, to) {
  const wide = Math.min(data.units, Math.max(NEAREST, to - from));
  const begin = Math.min(Math.max(0, from + (to - from - wide) / 2), data.units - wide);
  view.from = begin;
  view.to = begin + wide;
  request();
}

function zoom(factor, around = (view.from + view.to) / 2) {
  show(around - (around - view.from) * factor, around + (view.to - around) * factor);
}

function move(share) {
  show(view.from + span() * share, view.to + span() * share);
}

const actions = {
  in: () => zoom(0.5),
  out: () => zoom(2),
  left: () => move(-0.25),
  right: () => move(0.25),
  all: () => show(0, data.units),
  first: () => show(0, data.runs[0].took * 1.02),
};
const keys = {
  '+': 'in', '=': 'in', '-': 'out', '−': 'out', ArrowLeft: 'left', ArrowRight: 'right', '0': 'all', Home: 'all',
};

function request() {
  if (pending) return;
  pending = true;
  requestAnimationFrame(() => {
    pending = false;
    draw();
  });
}

function ticks() {
  const most = Math.max(2, Math.floor(plot / 90));
  const whole = microsOf(span());
  let step = 1;
  for (let i = 0; whole / step >= most; i++) step = i % 3 === 1 ? step / 2 * 5 : step * 2;
  const all = [];
  for (let at = Math.ceil(microsOf(view.from) / step) * step; at <= microsOf(view.to) + 0.01; at += step) {
    all.push([at * data.units / data.micros, tickWords(at, step)]);
  }
  return all;
}

// All ticks in the unit that suits the step, with as many digits as it needs.
function tickWords(at, step) {
  if (at === 0) return '0';
  const [size, unit] = step >= 1e5 ? [1e6, ' s'] : step >= 100 ? [1e3, ' ms'] : [1, ' µs'];
  return String(Number((at / size).toFixed(6))) + unit;
}

// The operations that were in flight in this part of the time, so that their panel shows them larger:
// the first one, and how many.
function inSight(operations) {
  const first = operations.to.findIndex(to => to >= view.from);
  const last = operations.from.findLastIndex(from => from <= view.to);
  return first < 0 || last < first ? [Math.max(0, last), 0] : [first, last + 1 - first];
}

// A row is as high in every run, so that who gets further down has done more.
function fitRows() {
  const whole = span() >= data.units;
  const sights = data.runs.map(run => whole ? [0, run.operations.from.length] : inSight(run.operations));
  const most = Math.max(ROWS, ...sights.map(sight => sight[1]));
  data.runs.forEach((run, i) => { run.rows = [sights[i][0], sights[i][0] + most]; });
}

function element(name, attributes, text) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  if (text) made.textContent = text;
  return made;
}

function drawRun(svg, run, marks) {
  const height = svg.viewBox.baseVal.height;
  svg.setAttribute('width', labels + plot + data.right);
  svg.setAttribute('viewBox', `0 0 ${labels + plot + data.right} ${height}`);
  svg.querySelectorAll('.labels').forEach(part => part.setAttribute('width', labels - 6));
  svg.querySelectorAll('.panel, .plot').forEach(part => {
    part.setAttribute('x', labels);
    part.setAttribute('width', plot);
  });
  svg.querySelectorAll('.plot').forEach(part => {
    const steps = part.classList.contains('steps');
    const [top, bottom] = steps ? run.rows : [0, part.getAttribute('height')];
    part.setAttribute('viewBox', `${view.from} ${top} ${span()} ${bottom - top}`);
  });
  const low = height - 18;
  svg.querySelector('.axis').replaceChildren(...marks.flatMap(([unit, text]) => [
    element('line', {class: 'grid', x1: xOf(unit), x2: xOf(unit), y1: 0, y2: low}),
    element('text', {class: 'tick', x: xOf(unit), y: low + 11}, text)]));
  drawEnd(svg.querySelector('.end'), run.took);
}

// Where the run ended; if that is out of sight, on which side.
function drawEnd(end, at) {
  const [line, text] = end.children;
  const after = at > view.to + span() / 1000;
  const before = at < view.from;
  const x = after ? labels + plot : before ? labels : xOf(at);
  const room = x < labels + plot - 100;
  const took = words(microsOf(at));
  end.setAttribute('transform', `translate(${x} 0)`);
  line.setAttribute('stroke-dasharray', after || before ? '2 4' : 'none');
  text.textContent = after ? `goes on to ${took} ▸` : before ? `◂ ended at ${took}` : took;
  text.setAttribute('x', room ? 6 : -6);
  text.setAttribute('text-anchor', room ? 'start' : 'end');
}

// Names of lanes that fit: the ends of a name tell most.
function drawNames(svg) {
  const most = Math.floor((labels - 26) / 6);
  svg.querySelectorAll('.labels .lane-name').forEach(name => {
    name.dataset.whole = name.dataset.whole || name.textContent;
    const all = [...name.dataset.whole];
    const tail = Math.ceil(most / 2);
    name.textContent = all.length <= most ? all.join('')
      : all.slice(0, most - 1 - tail).join('') + '…' + all.slice(-tail).join('');
  });
}

function draw() {
  if (pictures.length === 0) return;
  const width = pictures[0].getBoundingClientRect().width;
  const room = width < 560 ? 104 : data.labels;
  if (room !== labels) {
    labels = room;
    pictures.forEach(drawNames);
  }
  plot = Math.max(80, width - labels - data.right);
  fitRows();
  const marks = ticks();
  pictures.forEach((svg, i) => drawRun(svg, data.runs[i], marks));
  const whole = span() >= data.units;
  document.getElementById('view').textContent = whole
    ? `All of ${words(data.micros)}`
    : `${words(microsOf(view.from))} to ${words(microsOf(view.to))} of ${words(data.micros)}`;
}

if (stage) {
  document.querySelectorAll('.scripted').forEach(part => { part.hidden = false; });
  document.querySelectorAll('[data-do]').forEach(button =>
    button.addEventListener('click', () => actions[button.dataset.do]()));
  stage.tabIndex = 0;
  stage.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    event.preventDefault();
    actions[keys[event.key]]();
  });
  new ResizeObserver(request).observe(stage);
  // Where another run took much longer, begin with the reader's own.
  if (data.runs[0].took * 3 < data.units) actions.first();
  draw();
}
