// Where the pages lead: nowhere outside, and to nothing that is not there.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { decks, exercises, root } from './places.mjs'

/** Everything in a page that leads outside the repository or to a file that is not there. */
export function outside(name) {
  const file = join(decks, `${name}.html`)
  const page = readFileSync(file, 'utf8')
  const css = readFileSync(join(decks, 'theme.css'), 'utf8')
  const problems = []
  const targets = [...page.matchAll(/\s(?:src|href|data-src|data-background-image)=["']([^"']*)["']/g)]
    .concat([...(page + css).matchAll(/url\(["']?([^"')]*)/g)])
    .map((match) => match[1])
  for (const target of new Set(targets)) {
    if (/^(data:|#)/.test(target)) continue
    if (/^([a-z]+:|\/\/|\/)/i.test(target)) problems.push(`${name}: leads outside: ${target}`)
    else if (!existsSync(resolve(dirname(file), decodeURI(target.split('#')[0])))) {
      problems.push(`${name}: nothing is at ${target}`)
    }
  }
  if (/@import/.test(page + css)) problems.push(`${name}: imports a style sheet`)
  return problems
}

const TITLE = /^(\d\d) (.+?)(, tasks? .+?)? · (\d+) minutes$/

/** Holds the slides that announce exercises against the task sheets. */
export function announced(built) {
  const problems = []
  const seen = new Set()
  for (const { name, slides } of built) {
    for (const { title } of slides.filter((slide) => slide.roles.includes('exercise'))) {
      const [, number, words, part, minutes] = title.match(TITLE) ?? []
      const exercise = exercises.find((each) => each.startsWith(`${number}-`))
      if (!exercise) {
        problems.push(`${name}: announces no exercise that there is: ${title}`)
        continue
      }
      seen.add(exercise)
      const sheet = readFileSync(join(root, 'exercises', exercise, 'README.md'), 'utf8')
      const [, called] = sheet.match(/^# (.+)$/m)
      const [, whole] = sheet.match(/^(\d+) minutes/m)
      if (`${number} ${words}` !== called) problems.push(`${name}: ${title}: the sheet says ${called}`)
      if (part ? Number(minutes) > Number(whole) : minutes !== whole) {
        problems.push(`${name}: ${title}: the sheet says ${whole} minutes`)
      }
    }
  }
  for (const exercise of exercises) {
    if (!seen.has(exercise)) problems.push(`no slide announces ${exercise}`)
  }
  return problems
}
