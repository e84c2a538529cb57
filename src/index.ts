// The public API, step by step; registers nothing.
export { extractQuantities } from './quantity/quantities.js';
export { extractClaims } from './claim/claims.js';
export { checkClaims, type CheckedClaims } from './dataset/check.js';
export { filterClaims, type Filter } from './dataset/filter.js';
export { mergeClaims } from './dataset/merge.js';
export {
  facetsOf,
  facetNames,
  noSelection,
  type FacetName,
  type Facets,
  type FacetValue,
  type Selection,
} from './dataset/facets.js';
export { totalOf, supersededIds } from './dataset/totals.js';
export { layoutChart } from './chart/layout.js';
export { toCSV } from './export/csv.js';
export { toJSON } from './export/json.js';
export { frameAddress, frameCode, oEmbedOf, pictureCode } from './export/frame.js';
export { renderSVG, type PictureSpec } from './svg.js';
export {
  AidChart,
  type AidChartEventMap,
  type AidClaimsDetail,
  type ExportFormat,
} from './element/aid-chart.js';
export { AidReview } from './element/aid-review.js';
export { AidSource } from './element/aid-source.js';
export { placeClaims, type PlacedClaims } from './dataset/placed.js';
export { AidTable, type TableFormat } from './element/aid-table.js';
export {
  AidDashboard,
  type ArticleInput,
  type DashboardView,
  type ReadArticle,
} from './element/aid-dashboard.js';
export type * from './model/claim.js';
export type * from './model/quantity.js';
export type * from './model/article.js';
export type * from './model/layout.js';
