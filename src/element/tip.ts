/** Room between the tip, its mark and the edges of the window. */
const gap = 8;

/** Shows the tip below its mark, above it where there is more room, always inside the window. */
export function placeTip(tip: HTMLElement | null, target: Element): void {
  if (!tip || !target.isConnected) return;
  if (!tip.matches(':popover-open')) tip.showPopover();
  const mark = target.getBoundingClientRect();
  const { width, height } = tip.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = mark.bottom + gap;
  const top =
    below + height <= clientHeight || mark.top < height + gap
      ? Math.min(below, clientHeight - height - gap)
      : mark.top - height - gap;
  const left = Math.min(Math.max(mark.left + 24, gap), clientWidth - width - gap);
  tip.style.top = `${Math.max(gap, top)}px`;
  tip.style.left = `${Math.max(gap, left)}px`;
}
