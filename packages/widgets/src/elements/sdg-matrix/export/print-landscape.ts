/**
 * Prints the page in landscape; A4 and A3 both fit the 17 columns. A style sheet inside an element
 * cannot set the orientation, so the page adopts one until it is printed.
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
