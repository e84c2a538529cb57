import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/aid-chart.js';
import type { AidChart } from '../../src/element/aid-chart.js';
import type { Claim } from '../../src/model/claim.js';

/** A chart or a table of claims, drawn, in a box of a width. */
export async function drawnIn<Tag extends 'aid-chart' | 'aid-table'>(
  tag: Tag,
  claims: readonly Claim[],
  attributes: Readonly<Record<string, string>> = {},
  widthPx = 700,
): Promise<HTMLElementTagNameMap[Tag]> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = `${widthPx}px`;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.claims = claims;
  box.append(element);
  await element.updateComplete;
  return element;
}

/** A chart of claims, drawn, in a box of a width. */
export const chartOf = (
  claims: readonly Claim[],
  attributes?: Readonly<Record<string, string>>,
  widthPx?: number,
): Promise<AidChart> => drawnIn('aid-chart', claims, attributes, widthPx);

/** Waits as long as a busy machine may need. */
export const until = (isTrue: () => boolean, message = 'it comes true', timeout = 10_000) =>
  waitUntil(isTrue, message, { timeout });

export const find = <E extends Element = HTMLElement>(host: Element, selector: string): E | null =>
  host.shadowRoot!.querySelector<E>(selector);
export const findAll = <E extends Element = HTMLElement>(host: Element, selector: string): E[] => [
  ...host.shadowRoot!.querySelectorAll<E>(selector),
];
export const marksOf = (chart: AidChart) => findAll<SVGGElement>(chart, '[part="mark"]');
/** What stands in an element, with single spaces. */
export const wordsOf = (element: Element): string =>
  element.textContent!.replace(/\s+/g, ' ').trim();
export const textOf = (chart: Element, selector: string): string =>
  findAll(chart, selector).map(wordsOf).join(' ');

/** Console warnings while `run` runs. */
export async function warningsOf(run: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (message: string) => warnings.push(message);
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

/** The middle of an element in the window, for the pointer. */
export function middleOf(element: Element): [number, number] {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

export const tipOf = (chart: AidChart) => find(chart, '[part="evidence"]')!;
export const isOpen = (chart: AidChart) => tipOf(chart).matches(':popover-open');
export const opens = (chart: AidChart) => until(() => isOpen(chart), 'the tip opens');

/** Some of what a test does to its page is possible in Chromium alone. */
export const isChromium = navigator.userAgent.includes('Chrome/');
