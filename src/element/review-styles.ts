// oxlint-disable max-lines -- one style sheet, read from top to bottom
import { css } from 'lit';

/** The desk of `<aid-review>`. */
export const reviewStyles = css`
  :host {
    contain: none;
    container-type: inline-size;
  }
  [part='desk'] {
    display: grid;
    gap: 14px;
    grid-template-columns: minmax(0, 1fr);
    padding: var(--aid-padding, clamp(10px, 3%, 18px));
    background: var(--card);
    border: 1px solid var(--rule);
    border-radius: var(--aid-radius, 10px);
  }
  [part='desk'] p {
    margin: 0;
  }
  [part='bar'],
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }
  button,
  .file span {
    border-color: var(--rule);
    background: var(--card);
    min-height: 32px;
    padding: 4px 12px;
  }
  .file span {
    box-sizing: border-box;
    display: block;
    font-size: inherit;
    color: var(--link);
    border: 1px solid var(--rule);
    border-radius: 6px;
    cursor: pointer;
  }
  .file input {
    position: absolute;
    width: 1px;
    height: 1px;
    opacity: 0;
  }
  .file input:focus-visible + span,
  :is(input, select, textarea, summary, .claim):focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  button:is(:hover, [aria-pressed='true']) {
    border-color: var(--link);
  }
  button.main {
    background: var(--link);
    color: var(--card);
    border-color: var(--link);
    font-weight: 600;
  }
  button:disabled {
    color: var(--quiet);
    background: none;
    border-color: var(--rule);
    cursor: default;
  }
  [part='bar'] [role='status'] {
    flex: 1 1 20ch;
    padding: 0 6px;
    color: var(--quiet);
    font-size: 14px;
  }
  [part='note'] {
    padding: 10px 14px;
    border: 1px solid var(--stop);
    border-inline-start-width: 4px;
    border-radius: 6px;
    background: var(--card);
    overflow-wrap: anywhere;
  }
  [part='note'] + [part='note'] {
    margin-top: 8px;
  }
  [part='note'] :is(ul, li) {
    display: list-item;
    list-style: disc;
    margin: 4px 0 4px 1em;
    color: inherit;
  }
  [part='note'] ul {
    display: block;
  }
  label > span {
    display: block;
    font-size: 13px;
    color: var(--quiet);
  }
  input,
  select,
  textarea {
    box-sizing: border-box;
    width: 100%;
    min-height: 32px;
    padding: 4px 8px;
    font: inherit;
    color: inherit;
    background: var(--card);
    border: 1px solid var(--quiet);
    border-radius: 6px;
  }
  textarea {
    resize: vertical;
    line-height: 1.5;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--stop);
  }
  .fault,
  label > .fault {
    color: var(--stop);
    font-size: 13px;
  }
  .hint {
    color: var(--quiet);
    font-size: 13px;
  }
  [part='add'],
  .editor {
    display: grid;
    gap: 10px 12px;
    grid-template-columns: repeat(auto-fill, minmax(min(170px, 100%), 1fr));
    align-items: start;
  }
  [part='add'] {
    padding: 14px;
    border: 1px dashed var(--quiet);
    border-radius: 10px;
  }
  .wide {
    grid-column: 1 / -1;
  }
  [part='articles'] {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .item {
    display: flex;
    max-width: 100%;
  }
  .item button:first-child {
    min-width: 0;
    text-align: start;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .item span {
    display: block;
    max-width: 44ch;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--ink);
  }
  .item small {
    font-size: 12.5px;
    color: var(--quiet);
  }
  .item [aria-current] {
    background: var(--highlight);
    border-color: var(--link);
  }
  .item [aria-current] small {
    color: var(--ink);
  }
  .drop {
    border-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    min-width: 32px;
  }
  .work,
  .text {
    display: grid;
    gap: 14px;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .text {
    gap: 8px;
  }
  aid-source {
    --aid-source-height: 60vh;
  }
  .claims ol {
    list-style: none;
    margin: 8px 0 0;
    padding: 2px;
    display: grid;
    gap: 8px;
    grid-template-columns: minmax(0, 1fr);
  }
  /* Of a hundred figures a dozen are seen; the others are laid out when they come into view. */
  .claims li {
    display: block;
    content-visibility: auto;
    contain-intrinsic-size: auto 150px;
  }
  .claims li .claim:focus-visible {
    outline-offset: -2px;
  }
  .claims label {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  .claims .editor label {
    display: block;
  }
  .claim {
    display: block;
    padding: 10px 12px;
    background: var(--card);
    border: 1px solid var(--rule);
    border-inline-start: 4px solid var(--quiet);
    border-radius: 8px;
    font-size: 14px;
  }
  .claim.accepted {
    border-inline-start-color: var(--give);
  }
  .claim.rejected {
    border-inline-start: 4px dashed var(--stop);
  }
  .claim.rejected .spoken {
    text-decoration: line-through;
  }
  .claim[aria-current] {
    border-color: var(--link);
  }
  .claim .actions,
  .claim .editor {
    margin-top: 8px;
  }
  .claim blockquote {
    margin: 6px 0;
  }
  .verdict {
    font-size: 12.5px;
    font-weight: 600;
    color: var(--quiet);
  }
  .accepted .verdict {
    color: var(--give);
  }
  .rejected .verdict {
    color: var(--stop);
  }
  .accepted .verdict::before {
    content: '✓ ' / '';
  }
  .rejected .verdict::before {
    content: '✕ ' / '';
  }
  .open .verdict::before {
    content: '○ ' / '';
  }
  .keys {
    margin-inline-start: auto;
    font-size: 13px;
  }
  .keys:not([open]) {
    width: 5em;
  }
  .keys[open] {
    flex-basis: 100%;
  }
  .keys summary {
    color: var(--link);
    cursor: pointer;
    padding: 4px 2px;
    text-align: end;
  }
  .keys dl {
    margin: 6px 0 0;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(230px, 100%), 1fr));
    gap: 2px 12px;
  }
  .keys dl div {
    display: flex;
    gap: 8px;
  }
  .keys dt {
    min-width: 11ch;
    font-weight: 600;
  }
  .keys dd {
    margin: 0;
  }
  [part='charts'] {
    display: grid;
    gap: 14px;
    grid-template-columns: repeat(auto-fill, minmax(min(420px, 100%), 1fr));
  }
  dialog {
    box-sizing: border-box;
    width: min(640px, calc(100vw - 24px));
    color: var(--ink);
    background: var(--card);
    border: 1px solid var(--rule);
    border-radius: 10px;
    padding: 18px;
  }
  dialog[open] {
    display: grid;
    gap: 10px;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  dialog p {
    margin: 0;
  }
  dialog .actions:last-child {
    justify-content: space-between;
  }
  @container (width >= 860px) {
    .work {
      grid-template-columns: minmax(0, 1fr) minmax(340px, 0.9fr);
    }
    .claims ol {
      max-height: calc(60vh + 60px);
      overflow: auto;
    }
  }
  @media print {
    [part='bar'],
    [part='add'],
    .actions {
      display: none;
    }
    .claims ol {
      max-height: none;
    }
  }
`;
