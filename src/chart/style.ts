import type { Claim, Status } from '../model/claim.js';
import type { End, Fill, Hue } from '../model/layout.js';

const fills: Readonly<Partial<Record<Status, Fill>>> = {
  requested: 'outline',
  proposed: 'dashed',
  pledged: 'hatch',
  committed: 'light',
  delivered: 'solid',
  blocked: 'cross',
  cancelled: 'struck',
};

/** Fill by status; statuses off the ladder of giving are solid and told by their word. */
export const fillOf = (status: Status | null): Fill =>
  status ? (fills[status] ?? 'solid') : 'solid';

/** In a tally: what was launched is a frame for what became of it. */
export const fateFillOf = (status: Status | null): Fill =>
  status === 'launched' ? 'outline' : status === 'struck' ? 'hatch' : 'solid';

export function hueOf({ topic, status }: Pick<Claim, 'topic' | 'status'>): Hue {
  if (topic === 'casualties' || topic === 'people') return 'hurt';
  if (
    topic === 'attacks' ||
    topic === 'infrastructure' ||
    status === 'destroyed' ||
    status === 'damaged'
  )
    return status === 'intercepted' || status === 'restored' ? 'give' : 'fire';
  return status === 'blocked' || status === 'cancelled' ? 'stop' : 'give';
}

/** How the bar ends, by qualifier. */
export function endOf({ qualifier }: Claim): End {
  if (qualifier === 'more_than' || qualifier === 'at_least' || qualifier === 'vague') return 'open';
  if (qualifier === 'about') return 'soft';
  return qualifier === 'less_than' || qualifier === 'nearly' || qualifier === 'up_to'
    ? 'under'
    : 'closed';
}
