/** Rows are put in and taken out so many at a time, and this many stand ready beyond what is seen. */
const step = 6;
/** Fewer rows are all there: nothing is gained by leaving some out. */
const allUpTo = 60;
/** Until a row is there to be measured. */
const usualHeight = 53;
/** Rows that a window of usual height shows; how many there are is measured at once. */
const usualCount = 24;

/** Which rows of a long table stand in the DOM: those seen, some beyond, and the one that has the focus. */
export class RowWindow {
  /** Of each row, in CSS pixels: all have the same. */
  rowHeight = usualHeight;
  first = 0;
  end = usualCount;
  /** On paper nothing can be scrolled to. */
  isPrinted = false;

  /** Takes the height of a row that is there. @returns whether it is another */
  measure(row: Element | null): boolean {
    const height = row?.getBoundingClientRect().height ?? 0;
    if (height === 0 || Math.abs(height - this.rowHeight) < 0.5) return false;
    this.rowHeight = height;
    return true;
  }

  /** Follows the scrolled part. @returns whether other rows are needed */
  follow(scroller: HTMLElement, headHeight: number, count: number): boolean {
    const { first, end } = this;
    if (count <= allUpTo) {
      this.first = 0;
      this.end = count;
    } else {
      const from = Math.floor(scroller.scrollTop / this.rowHeight);
      const seen = Math.ceil((scroller.clientHeight - headHeight) / this.rowHeight);
      this.first = Math.max(0, Math.floor(from / step) * step - step);
      this.end = Math.min(count, Math.ceil((from + seen) / step) * step + step);
    }
    return first !== this.first || end !== this.end;
  }

  /** Places of the rows in the DOM. @param kept - a row that stays wherever the window is; -1 for none */
  places(count: number, kept: number): number[] {
    const isWhole = this.isPrinted || count <= allUpTo;
    const first = isWhole ? 0 : Math.min(this.first, count);
    const end = isWhole ? count : Math.min(this.end, count);
    const places = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
    if (kept < 0 || kept >= count) return places;
    if (kept < first) return [kept, ...places];
    return kept >= end ? [...places, kept] : places;
  }

  /** Scrolls as little as brings a row into view, clear of the head. */
  reveal(scroller: HTMLElement, headHeight: number, place: number): void {
    const top = place * this.rowHeight;
    const height = scroller.clientHeight - headHeight;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + this.rowHeight > scroller.scrollTop + height)
      scroller.scrollTop = top + this.rowHeight - height;
  }
}
