const root = new URL('../../', import.meta.url);

/** A page of the demo in a frame of its own, loaded. @param page - its address below the project, with any query */
export async function openInFrame(page: string, widthPx: number): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${widthPx}px; height: 900px; border: 0`;
  frame.src = new URL(page, root).href;
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await isLoaded;
  return frame;
}
