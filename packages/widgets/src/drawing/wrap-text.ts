/** Width in full-width characters: Latin letters and digits take about half of one. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! < 0x2e80 ? 0.56 : 1;
  return width;
}

/** A text in lines that are at most so many full-width characters wide; at least one line. */
export function wrapText(text: string, widest: number): readonly string[] {
  const lines = [''];
  let width = 0;
  for (const character of text) {
    width += widthOf(character);
    if (width > widest && lines.at(-1) !== '') {
      lines.push('');
      width = widthOf(character);
    }
    lines[lines.length - 1] += character;
  }
  return lines;
}
