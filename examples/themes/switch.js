/** Lets the reader try the themes: one style sheet at a time, and the page's light or dark. */
const sheets = document.querySelectorAll('link[data-theme]');

document.querySelector('[data-theme-switch]').addEventListener('change', ({ target }) => {
  if (target.name === 'theme')
    for (const sheet of sheets) sheet.disabled = sheet.dataset.theme !== target.value;
  if (target.name === 'scheme') document.documentElement.style.colorScheme = target.value;
});
