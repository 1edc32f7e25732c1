/** A grey picture. */
export interface Grey {
  width: number;
  height: number;
  /** Intensities, row by row, 0..255. */
  values: Uint8Array;
}

/** Fetches a picture and reads its grey values, as they are in the file. */
export async function loadGrey(url: string, init?: RequestInit): Promise<Grey> {
  const response = await fetch(url, init);
  if (!response.ok) {
    throw new Error(`${url} answered ${response.status}`);
  }
  const bitmap = await createImageBitmap(await response.blob(), { colorSpaceConversion: 'none' });
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  const { width, height, data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { width, height, values: Uint8Array.from({ length: width * height }, (_, i) => data[4 * i]!) };
}
