/**
 * Comments open with a noun of the field or a verb, not with a relative clause: "Model of the element"
 * instead of "What the element shows", "True if it is open" instead of "Whether it is open".
 */
const opening =
  /^(?:[*\s]|@(?:param|returns?)\s+(?:\S+\s+)?)*(What|Whatever|Whether|Which|Who|Whoever|Where)\b[^?]*$/;

/** The first words of a comment that opens with a relative clause, or undefined. */
export function clauseOpening(text) {
  const sentence = text.split(/(?<=[.?!])\s/, 1)[0];
  return opening.exec(sentence)?.[1];
}

/** Comments of consecutive lines are one; only its first line opens it. */
const isContinued = (comment, previous) =>
  comment.type === 'Line' &&
  previous?.type === 'Line' &&
  previous.loc.end.line === comment.loc.start.line - 1;

export const commentOpenings = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      clause: 'Open the comment with a noun or a verb instead of "{{word}}" (docs/glossary.md).',
    },
  },
  create: (context) => ({
    Program() {
      const comments = context.sourceCode.getAllComments();
      for (const [at, comment] of comments.entries()) {
        if (isContinued(comment, comments[at - 1])) continue;
        const word = clauseOpening(comment.value);
        if (word) context.report({ loc: comment.loc, messageId: 'clause', data: { word } });
      }
    },
  }),
};
