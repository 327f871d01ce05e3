// Where things are.
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const slides = dirname(dirname(fileURLToPath(import.meta.url)))
export const root = dirname(slides)
export const decks = join(slides, 'target', 'decks')

/** The names of the decks in their order, without their endings. */
export const deckNames = readdirSync(slides)
  .filter((name) => /^\d\d-.*\.adoc$/.test(name))
  .sort()
  .map((name) => name.replace(/\.adoc$/, ''))

/** The folders of the exercises, such as 02-web-scraping. */
export const exercises = readdirSync(join(root, 'exercises'))
  .filter((name) => /^\d\d-/.test(name))
  .sort()
