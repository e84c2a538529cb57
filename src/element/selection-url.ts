import { facetNames, noSelection, type Selection } from '../dataset/facets.js';

const isoDate = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** The filters that an address holds: `aid-topic=aid&aid-party=UA&aid-since=2022-02-24`. @param prefix - "aid" */
export function selectionIn(address: string, prefix: string): Selection {
  const { searchParams } = new URL(address);
  const date = (name: string) => {
    const value = searchParams.get(`${prefix}-${name}`) ?? '';
    return isoDate.test(value) ? value : null;
  };
  const lists = facetNames.map((name) => [
    name,
    [...new Set(searchParams.getAll(`${prefix}-${name}`).filter(Boolean))],
  ]);
  return {
    ...noSelection,
    ...Object.fromEntries(lists),
    since: date('since'),
    until: date('until'),
  };
}

/** The address with these filters in it; all else that it holds stays. */
export function addressWith(address: string, prefix: string, selection: Selection): string {
  const url = new URL(address);
  for (const name of [...facetNames, 'since', 'until'] as const) {
    url.searchParams.delete(`${prefix}-${name}`);
    for (const value of [selection[name] ?? []].flat())
      url.searchParams.append(`${prefix}-${name}`, value);
  }
  return url.href;
}

/** Puts the filters into the page's address; a page that has none of its own, as in a sandboxed frame, keeps them to itself. */
export function writeSelection(prefix: string, selection: Selection): void {
  const address = addressWith(location.href, prefix, selection);
  if (address === location.href) return;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // The filters still work; only a link to them can't be had.
  }
}
