/** An ordinary page of text, with what an embedder adds to its head and into its text. */

const PARAGRAPH =
  '世田谷のような住宅都市では、地域の支え合いと災害への備えが、日々の暮らしのなかで続けられています。';

const articleWith = ({ head = '', body = '' }) => `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <title>計画のあらまし</title>
    ${head}
  </head>
  <body>
    <h1>計画のあらまし</h1>
    <p>${PARAGRAPH}</p>
    ${body}
    ${Array.from({ length: 60 }, (_, at) => `<h2>第${at + 1}節</h2><p>${PARAGRAPH.repeat(5)}</p>`).join('\n')}
  </body>
</html>`;

const later = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Makes `${url}/article.html` show it, with code and data that take `delay` milliseconds each; the
 * pages that follow show what is returned by `article()` then.
 */
export async function serveArticle(page, article, { delay = 0 } = {}) {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/article.html')
      return request.respond({ contentType: 'text/html', body: articleWith(article()) });
    if (delay > 0) await later(delay);
    return request.continue();
  });
}
