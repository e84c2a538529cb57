/**
 * The pages of the documentation in their order: file name, name in the menu, and the text, which is in this folder
 * or elsewhere in the project (no text stands twice).
 */
export const pages = [
  { name: 'index', title: 'Start', source: 'docs/start.md' },
  { name: 'elements', title: 'Elements', source: 'docs/elements.md' },
  { name: 'functions', title: 'Functions', source: 'docs/functions.md' },
  { name: 'reading', title: 'How it reads', source: 'docs/reading.md' },
  { name: 'drawing', title: 'How it draws', source: 'docs/drawing.md' },
  { name: 'merging', title: 'How it merges', source: 'src/dataset/MERGING.md' },
  { name: 'command-line', title: 'Command line', source: 'docs/command-line.md' },
  { name: 'elsewhere', title: 'In other pages', source: 'docs/elsewhere.md' },
  { name: 'accessibility', title: 'Accessibility', source: 'docs/accessibility.md' },
  { name: 'security', title: 'Security', source: 'docs/security.md' },
  { name: 'inside', title: 'Inside', source: 'src/DESIGN.md' },
  { name: 'contributing', title: 'Contributing', source: 'CONTRIBUTING.md' },
  { name: 'changelog', title: 'Changes', source: 'CHANGELOG.md' },
];
