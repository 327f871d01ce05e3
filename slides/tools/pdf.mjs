// Prints every deck into target/pdf, a slide a page.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { orElseEnd, withBrowser } from './browser.mjs'
import { deckNames, slides } from './places.mjs'
import { printed } from './print.mjs'

orElseEnd('The slides were not printed')
const folder = join(slides, 'target', 'pdf')
mkdirSync(folder, { recursive: true })
await withBrowser(async (browser) => {
  for (const name of deckNames) {
    writeFileSync(join(folder, `${name}.pdf`), await printed(browser, name))
  }
})
console.log(`Slides: ${deckNames.length} decks printed: slides/target/pdf`)
