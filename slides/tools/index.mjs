// The page that leads to the decks.
export function index(built) {
  const rows = built
    .map(
      ({ name, title, slides }) =>
        `<li><a href="${name}.html">${title}</a> <small>${slides.length + 1} slides</small></li>`,
    )
    .join('\n')
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Concurrency in Java: the slides</title>
<link rel="stylesheet" href="theme.css">
</head>
<body class="index">
<h1>Concurrency in Java</h1>
<ol start="0">
${rows}
</ol>
<p><kbd>S</kbd> the teacher's notes, in a window of their own · <kbd>F</kbd> full screen ·
<kbd>Esc</kbd> all slides · <kbd>?</kbd> all keys</p>
</body>
</html>
`
}
