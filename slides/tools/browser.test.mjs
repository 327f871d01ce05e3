// Opens every deck in a real browser: no error, no request, nothing outside the frame.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { NO_BROWSER, program, withBrowser } from './browser.mjs'
import { measure } from './measure.mjs'
import { deckNames, decks } from './places.mjs'

const skip = !program() && process.env.CI !== 'true'
if (skip) console.error(`The slides were not opened in a browser: ${NO_BROWSER}`)

describe('the slides in a browser', () => {
  for (const name of deckNames) {
    it(name, { skip }, async () => {
      assert.ok(program(), NO_BROWSER)
      const { errors, requests, outside } = await withBrowser((browser) => opened(browser, name))

      assert.deepEqual(errors, [], 'errors in the console')
      assert.deepEqual(requests, [], 'requests to a network')
      assert.deepEqual(outside, [], 'outside the frame, or too small')
    })
  }
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
  return { errors, requests: requests.filter((url) => !/^(file|data):/.test(url)), outside }
}
