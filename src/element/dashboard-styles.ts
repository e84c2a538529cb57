import { css } from 'lit';

/** The filters above what a dashboard holds. */
export const dashboardStyles = css`
  [part='head'] {
    margin-bottom: 14px;
    padding: 10px 14px;
    background: var(--card);
    border: 1px solid var(--rule);
    border-radius: var(--aid-radius, 10px);
    font-size: 13px;
  }
  .bar,
  .chosen,
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }
  .bar button,
  .values button,
  .chip {
    border-color: var(--rule);
    color: var(--ink);
  }
  .bar button {
    min-height: 30px;
    padding-inline: 12px;
  }
  .bar button::after {
    content: '▾';
    content: '▾' / '';
    margin-inline-start: 6px;
    color: var(--quiet);
  }
  button:is([aria-expanded='true'], [aria-pressed='true']) {
    background: var(--highlight);
    border-color: var(--link);
  }
  .bar .count {
    padding: 0 6px;
    border-radius: 8px;
    background: var(--link);
    color: var(--card);
  }
  .count {
    font-variant-numeric: tabular-nums;
    color: var(--quiet);
  }
  [part='values'] {
    margin-top: 10px;
    padding-top: 10px;
    border-top: 1px solid var(--rule);
  }
  [part='values'] p {
    margin: 0;
    color: var(--quiet);
  }
  .values {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
    gap: 2px 16px;
  }
  .days {
    gap: 8px 16px;
    margin-bottom: 10px;
  }
  label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 26px;
    overflow-wrap: anywhere;
  }
  label .count {
    margin-inline-start: auto;
  }
  .values button {
    display: flex;
    justify-content: space-between;
    gap: 8px;
  }
  input {
    font: inherit;
    color: inherit;
    accent-color: var(--link);
  }
  input[type='checkbox'] {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
  }
  input[type='date'] {
    min-height: 26px;
    padding: 2px 6px;
    background: var(--card);
    border: 1px solid var(--quiet);
    border-radius: 6px;
    color-scheme: inherit;
  }
  :is(input, label):focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  .chosen {
    margin-top: 10px;
  }
  .chip {
    border-radius: 13px;
    background: var(--highlight);
    overflow-wrap: anywhere;
    text-align: start;
  }
  .chip::after {
    content: ' ×';
    content: ' ×' / '';
    color: var(--quiet);
  }
  .told {
    gap: 4px 14px;
    margin: 8px 0 0;
  }
  progress {
    accent-color: var(--link);
    width: 120px;
  }
  [part='state'] {
    min-height: 60px;
  }
  @media print {
    [part='filters'] .bar,
    [part='values'] {
      display: none;
    }
  }
`;
