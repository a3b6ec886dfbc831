/** Pixels per unit of a drawing: sharp on paper at the usual size. */
const defaultScale = 2;

/**
 * Converts an SVG file to PNG through a `data:` image, which content policies allow more often than
 * `blob:`. Rejects if the page's policy refuses that too.
 */
export async function pngFile(svgText: string, scale = defaultScale): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(image.naturalWidth * scale);
  canvas.height = Math.ceil(image.naturalHeight * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no PNG'))), 'image/png'),
  );
}
