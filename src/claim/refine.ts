import type { Draft } from './draft.js';
import type { Scene } from './scene.js';

export function refine(scene: Scene): Draft[] {
  return scene.drafts;
}
