/** The page around the bundle; `base` is the address of the bundle's files, ending in a slash. */
export function toPage(base: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="description" content="Ask Parley who met whom, about what, and what they agreed." />
    <title>Parley playground</title>
    <link rel="alternate" type="application/atom+xml" title="Parley: meetings, cooperation and corrections" href="/feed.atom" />
    <link rel="alternate" type="application/feed+json" title="Parley: meetings, cooperation and corrections" href="/feed.json" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${base}playground.css" />
    <script type="module" src="${base}playground.js"></script>
  </head>
  <body>
    <header>
      <h1>Parley</h1>
      <p>Who met whom, for whom, about what, and what they agreed. Every fact names its source.</p>
    </header>
    <main id="playground">
      <p>Opening the playground …</p>
      <noscript>
        <p>The playground needs JavaScript. The same questions can be asked with any GraphQL client at /graphql.</p>
      </noscript>
    </main>
  </body>
</html>
`;
}
