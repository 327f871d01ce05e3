// A deck on paper, a slide a page.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { decks } from './places.mjs'

/** @returns the deck as the bytes of a PDF */
export async function printed(browser, name) {
  const page = await browser.newPage()
  await page.goto(`${pathToFileURL(join(decks, `${name}.html`)).href}?print-pdf`)
  await page.waitForFunction(() => window.Reveal?.isReady() && document.querySelector('.pdf-page'))
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  await page.close()
  return pdf
}

/** How many pages a PDF of Chromium's has: it writes a line for each. */
export const pagesOf = (pdf) => pdf.toString('latin1').match(/\/Type \/Page$/gm)?.length ?? 0
