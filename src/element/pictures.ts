/** Pixels of the PNG for each of the drawing's. */
const scale = 2;

/** An SVG as PNG, twice its size in pixels. */
export async function toPNG(picture: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`;
  await image.decode().catch(() => {
    throw new Error(
      'The picture could not be drawn: the page has to allow images from data: (img-src data:).',
    );
  });
  const canvas = document.createElement('canvas');
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  const context = canvas.getContext('2d');
  context?.scale(scale, scale);
  context?.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The browser could not write the PNG.'))),
      'image/png',
    );
  });
}
