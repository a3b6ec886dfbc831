/**
 * Ways of writing markup that turn data into code, or that a strict content policy blocks.
 * Selectors for ESLint's no-restricted-syntax; each message says what to do instead.
 */
const TEMPLATE = 'TaggedTemplateExpression[tag.name=/^(html|svg|mathml)$/] TemplateElement';
const AS_TEXT = 'Write text from data as text: a template expression or textContent.';
const AS_SHEET =
  'A strict content policy blocks inline styles: use static styles, a class, an SVG attribute or element.style.setProperty().';

export const bannedMarkup = [
  {
    selector:
      'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: AS_TEXT,
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: AS_TEXT,
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: AS_TEXT,
  },
  {
    selector: `${TEMPLATE}[value.raw=/\\.(innerHTML|outerHTML|srcdoc)\\s*=/]`,
    message: AS_TEXT,
  },
  { selector: `${TEMPLATE}[value.raw=/\\sstyle\\s*=/]`, message: AS_SHEET },
  { selector: `${TEMPLATE}[value.raw=/<style/i]`, message: AS_SHEET },
  { selector: `${TEMPLATE}[value.raw=/<script/i]`, message: 'A template must not hold a script.' },
];

/** Lit directives with the same fault. */
export const bannedDirectives = {
  regex:
    '^lit(-html)?/(directives/(unsafe-html|unsafe-svg|unsafe-mathml|style-map)|static-html)\\.js$',
  message: `${AS_TEXT} ${AS_SHEET}`,
};
