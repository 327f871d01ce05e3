// Prints every deck into target/pdf, a slide a page.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { orElseEnd, withBrowser } from './browser.mjs'
import { deckNames, decks, slides } from './places.mjs'

orElseEnd('The slides were not printed')
const folder = join(slides, 'target', 'pdf')
mkdirSync(folder, { recursive: true })
await withBrowser(async (browser) => {
  for (const name of deckNames) {
    const page = await browser.newPage()
    await page.goto(`${pathToFileURL(join(decks, `${name}.html`)).href}?print-pdf`)
    await page.waitForFunction(() => window.Reveal?.isReady() && document.querySelector('.pdf-page'))
    await page.pdf({
      path: join(folder, `${name}.pdf`),
      preferCSSPageSize: true,
      printBackground: true,
    })
    await page.close()
  }
})
console.log(`Slides: ${deckNames.length} decks printed: slides/target/pdf`)
