// Builds every deck into target/decks; whatever is wrong breaks the build, in sentences.
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deck } from './deck.mjs'
import { index } from './index.mjs'
import { announced, outside } from './links.mjs'
import { deckNames, decks, slides } from './places.mjs'

const REVEAL = [
  'dist/reset.css',
  'dist/reveal.css',
  'dist/reveal.js',
  'plugin/notes/notes.js',
  'LICENSE',
]

rmSync(decks, { recursive: true, force: true })
mkdirSync(decks, { recursive: true })
for (const file of REVEAL) {
  cpSync(join(slides, 'node_modules/reveal.js', file), join(decks, 'reveal.js', file))
}
cpSync(join(slides, 'theme.css'), join(decks, 'theme.css'))
for (const made of ['pictures', 'measured']) {
  const folder = join(slides, made)
  if (existsSync(folder)) cpSync(folder, join(decks, made), { recursive: true })
}

const built = deckNames.map((name) => deck(name))
for (const { name, html } of built) writeFileSync(join(decks, `${name}.html`), html)
writeFileSync(join(decks, 'index.html'), index(built))

const problems = [
  ...built.flatMap((each) => each.problems),
  ...[...deckNames, 'index'].flatMap((name) => outside(name)),
  ...announced(built),
]
for (const problem of problems) console.error(`slides: ${problem}`)
const count = built.reduce((sum, each) => sum + each.slides.length + 1, 0)
if (problems.length) {
  console.error(`slides: ${problems.length} to mend`)
  process.exitCode = 1
} else {
  console.log(`Slides: ${built.length} decks, ${count} slides: slides/target/decks/index.html`)
}
