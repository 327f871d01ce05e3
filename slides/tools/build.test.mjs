// The build sees what it is there to see.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { deck } from './deck.mjs'
import { fits } from './macros.mjs'

const NOTES = '\n[.notes]\n--\nSay something.\n--\n'
const KIND = '../solutions/01-waiting-or-working/src/main/java/waitingorworking/Diagnosis.java'
const JOINED = '../solutions/02-web-scraping/wrong/async-joined-in-a-loop/CatalogueScraper.java'

const deckWith = (slide) => deck('99-try', `= Title\n${NOTES}\n== One\n\n${slide}\n${NOTES}`)

const code = (include, more = '') => `[source,java${more}]\n----\ninclude::${include}\n----\n`

function complains(slide, sentence) {
  const { problems } = deckWith(slide)
  assert.equal(problems.length, 1, problems.join('\n'))
  assert.match(problems[0], sentence)
}

describe('the build of the slides', () => {
  it('a deck that is right has no problems', () => {
    assert.deepEqual(deckWith(code(`${KIND}[tag=kind]`, ',mark="cpuBefore"')).problems, [])
  })

  it('a tag that is gone is a problem', () => {
    complains(code(`${KIND}[tag=gone]`), /tag 'gone' not found/)
  })

  it('a source that is gone is a problem', () => {
    complains(code(`${KIND.replace('Diagnosis', 'Gone')}[tag=kind]`), /include file not found/)
  })

  it('a marked text that is in no line is a problem', () => {
    complains(code(`${KIND}[tag=kind]`, ',mark="gone"'), /no line has the marked text gone/)
  })

  it('Java that is not from a tested source is a problem', () => {
    complains('[source,java]\n----\nint i = 0;\n----\n', /not from a tested source/)
  })

  it('a slide without notes is a problem', () => {
    const { problems } = deck('99-try', `= Title\n${NOTES}\n== One\n\ntext\n`)
    assert.deepEqual(problems, ['99-try.adoc: slide "One" has no notes'])
  })

  it('a title without notes is a problem', () => {
    const { problems } = deck('99-try', `= Title\n\ntext\n\n== One\n\ntext\n${NOTES}`)
    assert.deepEqual(problems, ['99-try.adoc: the title has no notes'])
  })

  it('a finding that no task sheet shows is a problem', () => {
    complains('finding::02-web-scraping[wrong/gone]\n', /shows no finding of wrong\/gone/)
  })

  it('a picture that nobody asked for is a problem', () => {
    complains('picture::gone[]\n', /is not in pictures.list/)
    complains('picture::measured/gone[]\n', /is not in pictures.list/)
  })

  it('a picture larger than a slide would have small letters', () => {
    const made = (width, height) => fits(`<svg xmlns="x" width="${width}" height="${height}" role="img">`)

    assert.deepEqual([made(1154, 540), made(1155, 540), made(1154, 540.5)], [true, false, false])
  })

  it('a slide that waits for its picture is left out', () => {
    const text = `= Title\n${NOTES}\n== One\n\ntext\n${NOTES}\n[.picture]\n== Two\n\ntext\n${NOTES}`

    const { slides, html, problems } = deck('99-try', text)

    assert.deepEqual(problems, [])
    assert.deepEqual(slides.map((slide) => slide.title), ['One'])
    assert.doesNotMatch(html, /Two/)
  })

  it('the line of a culprit is marked, and its comment is gone', () => {
    const { html } = deckWith(code(`${JOINED}[tag=fetch]`))

    const marked = html.match(/<span class="line marked">.*/g)
    assert.equal(marked.length, 1)
    assert.match(marked[0], /sendAsync/)
    assert.doesNotMatch(html, /\/\/ here/)
  })

  it('code says where it is from, and its doc comments stay there', () => {
    const { html } = deckWith(code(`${JOINED}[tag=fetch]`))

    assert.match(html, />02 web scraping, wrong\/async-joined-in-a-loop</)
    assert.doesNotMatch(html, /\/\/\//)
  })
})
