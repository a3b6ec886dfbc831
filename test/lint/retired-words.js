/** Words that identifiers and file names no longer use, with the term that docs/glossary.md has instead. */
export const retiredWords = {
  askForReadings: 'loadFurigana',
  debris: 'blank node',
  desk: 'toolbar',
  heldHeight: 'LayoutShiftGuard',
  inspectPlan: 'validatePlan',
  lazyPart: 'LazyModule',
  mapStage: 'map model',
  'matrixAct(?!ion)': 'MatrixAction',
  patience: 'timeout',
  preferAsReader: 'setPreference',
  readerActs: 'actions',
  renderAround: 'renderDiagramControls',
  rowStretch: 'row range',
  rowWindow: 'VirtualRange',
  settleParents: 'resolve parents',
  sharedPlan: 'plan session',
  silence: 'empty state',
  takeAway: 'export menu',
  wordTable: 'message table',
  wordsIn: 'messagesIn',
};

/** `no-restricted-syntax` entries that refuse identifiers with a retired word. */
export const retiredIdentifiers = Object.entries(retiredWords).map(([word, term]) => ({
  selector: `:matches(Identifier, PrivateIdentifier)[name=/${word}/i]`,
  message: `The glossary calls it "${term}" (docs/glossary.md).`,
}));

const kebab = (word) =>
  word.replace(/\(.*/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The retired word in the name of a file, or undefined. */
export function retiredWordIn(path) {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return Object.keys(retiredWords).find((word) =>
    new RegExp(`(^|[-.])${kebab(word)}s?([-.]|$)`).test(name),
  );
}
