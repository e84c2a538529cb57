interface Scheduler {
  yield?(): Promise<void>;
}

/** Lets the page answer its reader before the next piece of work. */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Lets the page paint what was done before the next piece of work; where nothing is painted, as in a tab behind, waits shortly. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 50);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}
