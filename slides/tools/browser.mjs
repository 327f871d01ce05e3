// A headless Chromium or Chrome, if this machine has one.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
]

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The browser's program: of the variable CHROMIUM, of the PATH, or where it is usually installed. */
export function program() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [process.env.CHROMIUM, ...onPath, ...PLACES].find((file) => file && existsSync(file))
}

/** Opens a browser with a profile of its own, lends it to `use`, and ends it. */
export async function withBrowser(use) {
  const profile = mkdtempSync(join(tmpdir(), 'slides-'))
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: program(),
    headless: true,
    args: FLAGS,
    viewport: { width: 1280, height: 720 },
  })
  try {
    return await use(browser)
  } finally {
    await browser.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  }
}

export const NO_BROWSER =
  'no Chromium or Chrome was found here. Install one, or set the variable CHROMIUM to it.'

/** Ends the program, plainly, where there is no browser. */
export function orElseEnd(what) {
  if (program()) return
  console.error(`${what}: ${NO_BROWSER}`)
  process.exit(1)
}
