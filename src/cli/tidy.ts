import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Input between two collections, in bytes: some thousand articles, whose reading takes a hundred times as long. */
const between = 1 << 23;

/**
 * Collects garbage as input goes by. V8 lets the heap of a program that makes large strings grow with what it has read,
 * to several times of what is in use; an archive of any size is to be read in the same memory.
 * @returns to be called with the size of each piece of input that is done
 */
export function tidyUp(): (size: number) => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let bytes = 0;
  return (size) => {
    bytes += size;
    if (bytes < between) return;
    bytes = 0;
    collect();
  };
}
