// Takes a picture of every slide into target/look: read them before you commit.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { orElseEnd, withBrowser } from './browser.mjs'
import { deckNames, decks, slides } from './places.mjs'

orElseEnd('No picture was taken')
const folder = join(slides, 'target', 'look')
rmSync(folder, { recursive: true, force: true })
await withBrowser(async (browser) => {
  for (const name of deckNames) {
    mkdirSync(join(folder, name), { recursive: true })
    const page = await browser.newPage()
    await page.goto(pathToFileURL(join(decks, `${name}.html`)).href)
    await page.waitForFunction(() => window.Reveal?.isReady())
    const total = await page.evaluate(() => Reveal.getTotalSlides())
    for (let i = 0; i < total; i++) {
      await page.evaluate((slide) => Reveal.slide(slide), i)
      await page.screenshot({ path: join(folder, name, `${String(i + 1).padStart(2, '0')}.png`) })
    }
    await page.close()
  }
})
console.log('Slides: a picture of each in slides/target/look')
