import type { ReactiveControllerHost } from 'lit';
import type { Selection } from '../dataset/facets.js';
import type { Claim } from '../model/claim.js';
import type { ArticleInput } from './article-input.js';
import type { Feed } from './feed.js';

/** What the parts of an element that load later know of it. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** `<aid-dashboard>`, for `dashboard.ts`. */
export interface DashboardHost extends Host {
  readonly articles: readonly ArticleInput[] | null | undefined;
  readonly claims: readonly Claim[] | null | undefined;
  selection: Partial<Selection> | null | undefined;
}

/** `<aid-source>`, for `source-view.ts`. */
export interface SourceHost extends Host {
  readonly feed: Feed;
  readonly text: string | null | undefined;
  readonly html: string | null | undefined;
  readonly claims: readonly Claim[] | null | undefined;
  readonly url: string | null | undefined;
  readonly publisher: string | null | undefined;
  readonly published: string | null | undefined;
  selected: string | null | undefined;
}

/** `<aid-review>`, for the parts of the desk. */
export interface ReviewHost extends Host {
  readonly storage: IDBFactory | null | undefined;
}

/** Files that a table can be saved as. */
export const tableFormats = ['csv', 'json', 'html'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** `<aid-table>`, for `data-table.ts`. */
export interface TableHost extends Host {
  exportAs(format: TableFormat): Promise<Blob>;
  embedCode(): string;
}
