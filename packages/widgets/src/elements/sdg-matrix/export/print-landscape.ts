/**
 * Prints the page in landscape, on the paper the reader chooses (A4 and A3 both fit the 17 columns).
 * A style sheet inside an element cannot turn the paper, so one is lent to the page meanwhile.
 */
export function printLandscape(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('@page { size: landscape; margin: 12mm }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  addEventListener(
    'afterprint',
    () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    },
    { once: true },
  );
  print();
}
