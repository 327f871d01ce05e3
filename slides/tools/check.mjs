// Opens every deck in a real browser: no error, no request, nothing outside the frame.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { orElseEnd, withBrowser } from './browser.mjs'
import { measure } from './measure.mjs'
import { deckNames, decks } from './places.mjs'

orElseEnd('The slides were not checked')

test('the decks in a browser', async (suite) => {
  await withBrowser(async (browser) => {
    for (const name of deckNames) {
      const page = await browser.newPage()
      const errors = []
      const requests = []
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
      page.on('pageerror', (error) => errors.push(String(error)))
      page.on('request', (request) => requests.push(request.url()))
      await page.goto(pathToFileURL(join(decks, `${name}.html`)).href)
      await page.waitForFunction(() => window.Reveal?.isReady())

      const overflow = await page.evaluate(measure)

      await suite.test(`${name}: no error in the console`, () => assert.deepEqual(errors, []))
      await suite.test(`${name}: no request to a network`, () =>
        assert.deepEqual(
          requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:')),
          [],
        ))
      await suite.test(`${name}: nothing outside the frame, nothing too small`, () =>
        assert.deepEqual(overflow, []))
      await page.close()
    }
  })
})
