// Opens every deck in a real browser: no error, no request, nothing outside the frame; and prints it.
import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { NO_BROWSER, program, withBrowser } from './browser.mjs'
import { deck } from './deck.mjs'
import { measure } from './measure.mjs'
import { deckNames, decks } from './places.mjs'
import { pagesOf, printed } from './print.mjs'

const skip = !program() && process.env.CI !== 'true'
if (skip) console.error(`The slides were not opened in a browser: ${NO_BROWSER}`)

describe('the slides in a browser', () => {
  for (const name of deckNames) {
    it(name, { skip }, async () => {
      assert.ok(program(), NO_BROWSER)
      const [{ errors, requests, outside, slides }, pdf] = await withBrowser(async (browser) => [
        await opened(browser, name),
        await printed(browser, name),
      ])

      assert.deepEqual(errors, [], 'errors in the console')
      assert.deepEqual(requests, [], 'requests to a network')
      assert.deepEqual(outside, [], 'outside the frame, or too small')
      assert.equal(pagesOf(pdf), slides, 'pages on paper')
    })
  }
})

describe('what is looked for in a browser', () => {
  it('is seen', { skip }, async () => {
    const notes = '[.notes]\n--\nSay it.\n--\n'
    const lines = '* one more line\n'.repeat(20)
    const code = `[source,text]\n----\n${'x'.repeat(120)}\n----\n`
    const { html } = deck('99-try', `= Try\n\n${notes}\n== Long\n\n${lines}\n== Wide\n\n${code}`)
    const script = '<script>fetch("http://127.0.0.1:9/").catch(() => {}); nobody.knows()</script>'
    writeFileSync(join(decks, '99-try.html'), html.replace('</body>', `${script}</body>`))

    const { errors, requests, outside } = await withBrowser((browser) => opened(browser, '99-try'))

    rmSync(join(decks, '99-try.html'))
    assert.match(errors.join(), /nobody is not defined/)
    assert.deepEqual(requests, ['http://127.0.0.1:9/'])
    assert.match(outside.join(), /slide 2 \(_long\): .* outside,slide 3 \(_wide\): .* too wide/)
  })
})

async function opened(browser, name) {
  const page = await browser.newPage()
  const errors = []
  const requests = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(pathToFileURL(join(decks, `${name}.html`)).href)
  await page.waitForFunction(() => window.Reveal?.isReady())
  const outside = await page.evaluate(measure)
  const slides = await page.evaluate(() => Reveal.getTotalSlides())
  const network = requests.filter((url) => !/^(file|data):/.test(url))
  return { errors, requests: network, outside, slides }
}
