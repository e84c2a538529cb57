interface Scheduler {
  yield?(): Promise<void>;
}

/** Lets the page answer its reader before the next piece of work. */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
