const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** The mark to go to by a key, or null where the key means nothing; sideways keys follow the direction of reading. */
export function markByKey(
  key: string,
  at: number,
  count: number,
  isRightToLeft: boolean,
): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  if (step === undefined) return null;
  const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
  return (at + (isSideways && isRightToLeft ? -step : step) + count) % count;
}

/** The row of a table to go to by a key, or null where the key means nothing. @param page - rows seen at once */
export function rowByKey(key: string, at: number, count: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  return step === undefined ? null : Math.max(0, Math.min(count - 1, at + step));
}
