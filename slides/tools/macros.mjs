// What a deck may say beside AsciiDoc: finding::exercise[submission] and picture::name[].
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, slides } from './places.mjs'

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** The finding that a task sheet shows for a submission; the grader's own check keeps it true. */
export function finding(problem) {
  return function () {
    this.positionalAttributes('submission')
    this.process((parent, exercise, attributes) => {
      const sheet = join(root, 'exercises', exercise, 'README.md')
      const submission = attributes.submission
      const text = existsSync(sheet) ? readFileSync(sheet, 'utf8').replaceAll('\r', '') : ''
      const start = `<!-- output: ${submission} -->\n\`\`\`\n`
      const at = text.indexOf(start)
      if (at < 0) {
        problem(`the sheet of ${exercise} shows no finding of ${submission}`)
        return this.createBlock(parent, 'pass', '', {})
      }
      const lines = text.slice(at + start.length).split('\n```')[0]
      const said = escaped(lines).replace(/^(We saw|Expected|Where|Try)/gm, '<b>$1</b>')
      return this.createBlock(
        parent,
        'pass',
        `<pre class="finding">${said}</pre><div class="from">${exercise.replaceAll('-', ' ')}, ${submission}</div>`,
        {},
      )
    })
  }
}

/** The names in pictures.list. */
export const wanted = readFileSync(join(slides, 'pictures.list'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() && !line.startsWith('#'))
  .map((line) => line.trim().split(/\s+/)[0])

/** The pictures of the measured tables, as exec:exec@tables draws them. */
const tables = ['measured/cost', 'measured/decision', 'measured/decision-one-core']

/** Where a picture lies: of a run, or one of the measured tables, as in `measured/cost`. */
const fileOf = (name) => (tables.includes(name) ? `${name}.svg` : `pictures/${name}.svg`)

/** Whether a slide is there for a picture, and none has been made yet. */
export function waitsForPicture(section) {
  return (
    section.getRoles().includes('picture') &&
    !section.getBlocks().some((block) => block.getRoles().includes('made'))
  )
}

/** What a picture says in words, fit for an attribute; it says what made it as well, which is left out. */
function words(svg, name) {
  const said = svg.match(/<desc[^>]*>([^<]*)<\/desc>/)?.[1] ?? name
  return said.replace(/ Made by: .*/s, '').replace(/"/g, '&quot;')
}

/** Whether a slide has room for a picture as large as it was drawn; its letters are small otherwise. */
export function fits(svg) {
  const [, width, height] = svg.match(/^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/) ?? []
  return Number(width) <= 1154 && Number(height) <= 540
}

/** A picture of a real run or of a measured table, if it has been made; nothing otherwise. */
export function picture(problem) {
  return function () {
    this.process((parent, name) => {
      const known = tables.includes(name) || wanted.includes(name)
      if (!known) problem(`the picture ${name} is not in pictures.list`)
      const file = fileOf(name)
      if (!existsSync(join(slides, file))) return this.createBlock(parent, 'pass', '', {})
      const svg = readFileSync(join(slides, file), 'utf8')
      if (!fits(svg)) problem(`the picture ${name} is larger than a slide`)
      // As an image, so that its styles stay its own.
      const html = `<figure class="picture"><img src="${file}" alt="${words(svg, name)}"></figure>`
      return this.createBlock(parent, 'pass', html, { role: 'made' })
    })
  }
}
