// One deck: AsciiDoc in, a page out, and everything that is wrong with it.
import Asciidoctor from '@asciidoctor/core'
import RevealJs from '@asciidoctor/reveal.js'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { coloured, origin, sizeOf } from './code.mjs'
import { finding, picture, waitsForPicture } from './macros.mjs'
import { slides } from './places.mjs'

const asciidoctor = Asciidoctor()
RevealJs.register()

// The decks lie in slides/target/decks.
const UP = '../../..'

const ATTRIBUTES = {
  exercises: `${UP}/exercises`,
  solutions: `${UP}/solutions`,
  experimental: '',
  'source-highlighter': 'coloured',
  revealjsdir: 'reveal.js',
  revealjs_customtheme: 'theme.css',
  revealjs_width: '1280',
  revealjs_height: '720',
  revealjs_margin: '0',
  revealjs_maxscale: '4',
  revealjs_center: 'false',
  revealjs_hash: 'true',
  revealjs_slidenumber: 'c/t',
  revealjs_controls: 'false',
  revealjs_controlstutorial: 'false',
  revealjs_progress: 'false',
  revealjs_transition: 'none',
  revealjs_backgroundtransition: 'none',
  revealjs_plugin_notes: 'enabled',
  revealjs_plugin_zoom: 'disabled',
  revealjs_plugin_search: 'disabled',
  revealjs_pdfseparatefragments: 'false',
}

let problems = []

asciidoctor.SyntaxHighlighter.register('coloured', {
  handlesHighlighting: () => true,
  highlight(node, source, language) {
    const from = node.getAttribute('from')
    const where = `slide "${slideOf(node)}"`
    if (language === 'java' && !from) problems.push(`${where}: Java that is not from a tested source`)
    return coloured(source, language, node.getAttribute('mark'), (what) =>
      problems.push(`${where}: ${what}`),
    )
  },
  format(node, language) {
    const from = node.getAttribute('from')
    const below = from
      ? `<div class="from"><a href="${from.replace('..', UP)}">${origin(from)}</a></div>`
      : ''
    const size = sizeOf(node.getSource(), roomFor(node))
    return `<pre class="code" style="font-size: ${size}px"><code>${node.getContent()}</code></pre>${below}`
  },
})

function slideOf(node) {
  let at = node
  while (at.getParent && at.getParent() && at.getNodeName() !== 'section') at = at.getParent()
  return at.getTitle()
}

/** How high a block of code may be, with what else is on its slide; roughly, a test measures it. */
function roomFor(node) {
  const beside = node.getParent().getBlocks().filter((block) => !block.getRoles().includes('notes'))
  const code = beside.filter((block) => block.getContext() === 'listing')
  const text = beside.filter((block) => ['paragraph', 'ulist', 'olist'].includes(block.getContext()))
  const lines = (block) => block.getSourceLines().length
  const all = code.reduce((sum, block) => sum + lines(block), 0)
  return ((540 - 76 * text.length - 79 * code.length) * lines(node)) / all
}

/**
 * Tells each block of included code where it is from, and takes its indentation off. The lines keep
 * their numbers.
 */
function withOrigins(text) {
  const lines = text.split('\n')
  lines.forEach((line, i) => {
    const include = line.match(/^include::(\.\.\/[^[]+)\[(.*)\]$/)
    if (!include) return
    lines[i] = `include::${include[1]}[${include[2] ? include[2] + ',' : ''}indent=0]`
    const block = lines[i - 2] ?? ''
    if (block.startsWith('[source,')) {
      lines[i - 2] = block.replace(/\]$/, `,from="${include[1]}"]`)
    }
  })
  return lines.join('\n')
}

function checkNotes(document) {
  const isNote = (block) => block.getRoles?.().includes('notes')
  const said = (blocks) => blocks.filter(isNote).some((block) => block.convert().trim())
  const [first] = document.getBlocks()
  if (first?.getContext() !== 'preamble' || !said(first.getBlocks())) {
    problems.push('the title has no notes')
  }
  for (const section of document.getSections()) {
    if (!said(section.getBlocks())) problems.push(`slide "${section.getTitle()}" has no notes`)
    if (section.getSections().length) problems.push(`slide "${section.getTitle()}" has slides below it`)
  }
}

/**
 * @param name such as 01-waiting-or-working
 * @param text the deck's AsciiDoc; what the file of that name says, if left out
 * @returns the page, its title, its slides with their roles, and the problems as sentences
 */
export function deck(name, text = readFileSync(join(slides, `${name}.adoc`), 'utf8')) {
  problems = []
  const logger = asciidoctor.MemoryLogger.create()
  asciidoctor.LoggerManager.setLogger(logger)
  const registry = asciidoctor.Extensions.create()
  registry.blockMacro('finding', finding((what) => problems.push(what)))
  registry.blockMacro('picture', picture((what) => problems.push(what)))

  const document = asciidoctor.load(withOrigins(text), {
    safe: 'unsafe',
    backend: 'revealjs',
    standalone: true,
    base_dir: slides,
    extension_registry: registry,
    attributes: ATTRIBUTES,
  })
  checkNotes(document)
  const blocks = document.getBlocks()
  document
    .getSections()
    .filter(waitsForPicture)
    .forEach((section) => blocks.splice(blocks.indexOf(section), 1))
  const html = document.convert()
  for (const message of logger.getMessages()) {
    const line = message.getSourceLocation()?.getLineNumber()
    problems.push(`${line ? `line ${line}: ` : ''}${message.getText()}`)
  }
  return {
    name,
    html,
    title: document.getDocumentTitle(),
    slides: document
      .getSections()
      .map((section) => ({ title: section.getTitle(), roles: section.getRoles() })),
    problems: problems.map((what) => `${name}.adoc: ${what}`),
  }
}
