import { css } from 'lit';

/** The article of `<aid-source>`. */
export const sourceStyles = css`
  figure {
    min-height: 0;
  }
  [part='article'] {
    margin-block: 10px 12px;
    overflow-wrap: anywhere;
    max-height: var(--aid-source-height, none);
    overflow: auto;
    /* Room for the rings of focused marks. */
    padding: 3px;
  }
  [part='article']:first-child {
    margin-top: 0;
  }
  [part='article'] > :is(p, h3) {
    margin: 0 0 0.7em;
    max-width: 70ch;
    unicode-bidi: plaintext;
  }
  [part='article'] > h3 {
    margin-top: 1em;
    font-size: 1em;
    font-weight: 650;
  }
  [part='article'] > h3:first-child {
    margin-top: 0;
  }
  [part='article'] > .item {
    margin-bottom: 0.35em;
    padding-inline-start: 1em;
  }
  [part='mark'] {
    cursor: pointer;
    border-bottom: 2px solid var(--give);
    border-end-end-radius: 0;
    border-end-start-radius: 0;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  [part='mark']:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  .sentence {
    cursor: pointer;
    border-radius: 3px;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  .sentence:hover {
    background: color-mix(in srgb, var(--highlight) 35%, transparent);
  }
  .is-chosen,
  .is-chosen:hover {
    background: color-mix(in srgb, var(--highlight) 55%, transparent);
    box-shadow: 0 0 0 3px color-mix(in srgb, var(--highlight) 55%, transparent);
  }
  [aria-current] {
    background: var(--give);
    color: var(--card);
  }
  .steps .told {
    gap: 4px 12px;
    margin: 0 0 8px;
    font-size: inherit;
  }
  .steps button {
    border-color: var(--rule);
  }
  .steps p {
    margin: 0;
  }
  .overlay {
    position: absolute;
    inset: 0 auto auto 0;
    pointer-events: none;
  }
  .overlay > div {
    position: absolute;
    background: color-mix(in srgb, var(--give) 18%, transparent);
    border-bottom: 2px solid var(--give);
  }
  .overlay > .chosen {
    background: color-mix(in srgb, var(--fire) 25%, transparent);
    border: 0;
  }
  @media print {
    [part='article'] {
      max-height: none;
      overflow: visible;
    }
    figure {
      break-inside: auto;
    }
  }
  @media (forced-colors: active) {
    [part='mark'] {
      background: none;
      border-bottom-color: Highlight;
    }
    .is-chosen {
      outline: 2px solid Highlight;
    }
    [aria-current] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
