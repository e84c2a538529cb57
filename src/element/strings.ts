/** Words of the interface around the drawing, in English; another language is another object of this shape. */
export const strings = {
  loading: 'Reading the article …',
  table: 'Table',
  download: 'Download',
  embed: 'Embed',
  embedTitle: 'Copy the embed code',
  copied: 'Embed code copied',
  notCopied: 'The browser did not allow copying',
  toolbar: 'Table, download and embed',
  source: 'Source',
  goTo: 'go to the sentence',
  saidBy: 'said by',
  notSaid: 'no speaker named',
  noDate: 'no date given',
  legend: 'Legend',
  drawing: 'Chart. Use the arrow keys to go from figure to figure.',
  columns: ['Figure', 'What', 'Status', 'By', 'To', 'Said by', 'When', 'Place', 'Words', 'Source'],
  empty: (looked: string) =>
    looked === ''
      ? 'No figures on aid, weapons, casualties, people, attacks or damage were found.'
      : `No figures for ${looked} were found.`,
  emptyText: 'The article holds no text.',
  errorHint: 'The rest of the page is not affected.',
};
