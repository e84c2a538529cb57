import { css } from 'lit';

/** A table whose rows all have one height, so that those out of sight need not be there. */
export const tableStyles = css`
  .search {
    gap: 6px 12px;
    margin-top: 12px;
  }
  input {
    box-sizing: border-box;
    width: 26ch;
    max-width: 100%;
    min-height: 30px;
    padding: 3px 9px;
    font: inherit;
    color: var(--ink);
    background: var(--card);
    border: 1px solid var(--quiet);
    border-radius: 6px;
  }
  input::placeholder {
    color: var(--quiet);
    opacity: 1;
  }
  input:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  .scroller {
    max-height: var(--aid-table-height, 70vh);
    overflow-anchor: none;
    border-block: 1px solid var(--rule);
  }
  table {
    table-layout: fixed;
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 2;
    padding: 4px 10px 4px 0;
    background: var(--card);
    border-top: none;
  }
  thead button {
    margin-inline-start: -9px;
    font-weight: 600;
    text-align: start;
    color: var(--ink);
  }
  [aria-sort='ascending'] button::after {
    content: ' ↑';
    content: ' ↑' / '';
  }
  [aria-sort='descending'] button::after {
    content: ' ↓';
    content: ' ↓' / '';
  }
  :is(thead, tbody) th:first-child {
    position: sticky;
    inset-inline-start: 0;
    background: var(--card);
  }
  thead th:first-child {
    z-index: 3;
  }
  tbody th:first-child {
    z-index: 1;
    white-space: normal;
  }
  thead th:first-child,
  tbody th {
    padding-inline-start: 9px;
  }
  tbody tr {
    cursor: pointer;
  }
  tbody tr:not(.gap) > * {
    height: 40px;
    padding-block: 6px;
  }
  .gap > td {
    padding: 0;
    border: none;
  }
  /* A box that ends in dots is laid out more slowly: only where texts are long. */
  .long {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  td > div,
  tbody th > div {
    max-height: 40px;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  tbody tr:is(:hover, [aria-current]) > * {
    background: var(--tip);
  }
  tbody tr[aria-current] > th {
    box-shadow: inset 3px 0 var(--link);
  }
  tbody tr:focus-visible {
    outline-offset: -2px;
  }
  .old {
    color: var(--quiet);
  }
  .none {
    margin: 16px 9px;
    color: var(--quiet);
  }
  @container (max-width: 520px) {
    :is(thead, tbody) th:first-child {
      position: static;
    }
    thead th:first-child {
      position: sticky;
      inset-inline-start: auto;
    }
  }
  @media print {
    .scroller {
      max-height: none;
      overflow: visible;
    }
    .search input {
      display: none;
    }
  }
`;
