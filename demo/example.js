import { contentOf } from './typed-tag.js';

/** Long enough that a typed word is drawn once, short enough that the chart seems to follow. */
const pauseMs = 250;

/** The example that was drawn last, whose faults the console tells. */
let drawn;
const { warn } = console;
console.warn = (...words) => {
  warn.apply(console, words);
  const [message] = words;
  if (typeof message === 'string' && message.startsWith('<aid-')) drawn?.tell(message);
};

function make(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

let count = 0;

/**
 * A tag in a field beside what it shows, which follows as one types.
 * @param name - of the field, for who does not see it
 * @param tag - markup that `contentOf` takes
 * @returns the node; it draws when it comes near the view
 */
export function makeExample(name, tag) {
  const show = make('div', { className: 'example-show', id: `show-${++count}` });
  const fault = make('p', { className: 'example-fault' });
  fault.setAttribute('role', 'status');
  const input = make('textarea', { spellcheck: false, rows: tag.split('\n').length, value: tag });
  const again = make('button', { type: 'button', className: 'again' }, 'As it was');
  const take = make('button', { type: 'button', className: 'take' }, 'Copy the tag');
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);

  const example = {
    tell(message) {
      fault.textContent = `${fault.textContent} ${message}`.trim();
    },
    draw() {
      drawn = example;
      const { nodes, styles, faults } = contentOf(input.value);
      fault.textContent = faults.join(' ');
      // Rules count for this example alone.
      sheet.replaceSync(`#${show.id} { ${styles} }`);
      show.replaceChildren(...nodes);
    },
  };
  let timer;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(example.draw, pauseMs);
  });
  again.addEventListener('click', () => {
    input.value = tag;
    example.draw();
  });
  take.addEventListener('click', () => copy(input, take));
  const parts = make(
    'div',
    { className: 'example-parts' },
    make(
      'div',
      { className: 'example-tag' },
      make('label', {}, name, input),
      fault,
      make('p', { className: 'examples' }, again, take),
    ),
    show,
  );
  drawWhenNear(parts, example.draw);
  return parts;
}

/** A page of twenty charts opens with those that are seen. */
function drawWhenNear(node, draw) {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      draw();
    },
    { rootMargin: '600px' },
  );
  observer.observe(node);
}

async function copy(input, button) {
  const name = button.textContent;
  try {
    await navigator.clipboard.writeText(input.value);
    button.textContent = 'Copied';
  } catch {
    // Not allowed, or no secure context: the reader's own copy command still works.
    input.select();
    button.textContent = 'Press Ctrl+C';
  }
  setTimeout(() => (button.textContent = name), 2000);
}
