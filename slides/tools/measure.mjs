/**
 * Runs in the page: goes through the slides and says what is outside the frame or too small to read.
 *
 * @returns a sentence for each
 */
export function measure() {
  const frame = document.querySelector('.reveal .slides').getBoundingClientRect()
  const scale = Reveal.getScale()
  const smallest = 19
  const foot = 12 // below it the slide's number needs its room
  const found = []
  Reveal.getSlides().forEach((slide, i) => {
    Reveal.slide(i)
    const say = (what) => found.push(`slide ${i + 1} (${slide.id}): ${what}`)
    for (const element of slide.querySelectorAll('*')) {
      if (element.closest('aside.notes')) continue
      const box = element.getBoundingClientRect()
      if (!box.width || !box.height) continue
      const over = Math.max(
        box.bottom - frame.bottom + foot * scale,
        box.right - frame.right,
        frame.left - box.left,
        frame.top - box.top,
      )
      if (over > 1) {
        say(`${element.tagName} is ${Math.ceil(over / scale)} px outside`)
        break
      }
      if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline') {
        say(`${element.tagName} is ${element.scrollWidth - element.clientWidth} px too wide`)
        break
      }
      const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())
      const size = parseFloat(getComputedStyle(element).fontSize)
      if (text && size < smallest && !element.closest('.from')) {
        say(`${element.tagName} has letters of ${size} px`)
        break
      }
    }
  })
  return found
}
