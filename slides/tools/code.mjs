// Code on a slide: coloured when the deck is built, so the page needs no script for it.
import hljs from 'highlight.js'

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/**
 * Splits coloured markup into its lines; an element that spans several is closed and opened again.
 */
function linesOf(markup) {
  const lines = []
  const open = []
  let line = ''
  for (const [token] of markup.matchAll(/<span[^>]*>|<\/span>|\n|[^<\n]+/g)) {
    if (token === '\n') {
      lines.push(line + '</span>'.repeat(open.length))
      line = open.join('')
      continue
    }
    if (token === '</span>') open.pop()
    else if (token.startsWith('<span')) open.push(token)
    line += token
  }
  lines.push(line + '</span>'.repeat(open.length))
  return lines
}

/** Doc comments are for readers of the source, and `// here` is for the grader. */
function shown(source) {
  const lines = source.split('\n').filter((line) => !/^\s*\/\/\/( |$)/.test(line))
  while (lines.length && !lines.at(-1).trim()) lines.pop() // the formatter's, before the tag's end
  while (lines.length && !lines[0].trim()) lines.shift()
  return lines.map((line) => ({
    text: line.replace(/\s*\/\/ here$/, ''),
    culprit: /\/\/ here$/.test(line),
  }))
}

/**
 * @param mark the lines that contain one of these texts, separated by |, are marked
 * @param problem called with a sentence when something is stale
 */
export function coloured(source, language, mark, problem) {
  if (!hljs.getLanguage(language)) {
    problem(`no colours for the language ${language}`)
    return escaped(source)
  }
  const lines = shown(source)
  const marks = mark ? mark.split('|') : []
  for (const text of marks) {
    if (!lines.some((line) => line.text.includes(text))) problem(`no line has the marked text ${text}`)
  }
  if (language === 'java' && lines.length > 16) {
    problem(`${lines.length} lines of code on one slide; 16 at most`)
  }
  // What a terminal shows has no colours of its own.
  const colours = language === 'console' ? 'plaintext' : language
  const text = lines.map((line) => line.text).join('\n')
  const markup = hljs
    .highlight(text, { language: colours })
    .value.replace(/<span class="hljs-keyword">(permits|when)<\/span>(?=[.(;,)])/g, '$1')
  return linesOf(markup)
    .map((line, i) => {
      const marked = lines[i].culprit || marks.some((text) => lines[i].text.includes(text))
      return `<span class="line${marked ? ' marked' : ''}">${line}\n</span>`
    })
    .join('')
}

/**
 * How large code may be written, in px of a slide of 1280 by 720: a letter is 0.602 as wide as it is
 * high (DejaVu Sans Mono; others are narrower), and a line 1.34 high.
 *
 * @param room how high the code may be, in px
 */
export function sizeOf(source, room) {
  const lines = shown(source)
  const widest = Math.max(...lines.map((line) => line.text.length))
  const fits = Math.min(1118 / (0.602 * widest), room / (1.34 * lines.length))
  return Math.max(19, Math.min(30, Math.floor(fits)))
}

/** Says in words where code is from: `02 web scraping, wrong/async-facade`. */
export function origin(path) {
  const [, , exercise, kind, folder] = path.split('/')
  const name = exercise.replaceAll('-', ' ')
  const whose = path.startsWith('../exercises') ? 'given' : 'our answer'
  return kind === 'wrong' || kind === 'right' ? `${name}, ${kind}/${folder}` : `${name}, ${whose}`
}
