import { gallery } from './gallery-tags.js';
import { contentOf } from './typed-tag.js';

/** Long enough that a typed word is drawn once, short enough that the chart seems to follow. */
const pauseMs = 250;
const place = document.getElementById('gallery');
const template = document.getElementById('example-template');

/** The example that was drawn last, whose faults the console tells. */
let drawn;
const { warn } = console;
console.warn = (...words) => {
  warn.apply(console, words);
  const [message] = words;
  if (typeof message === 'string' && message.startsWith('<aid-')) drawn?.tell(message);
};

let count = 0;
for (const { group, examples } of gallery) {
  const heading = document.createElement('h2');
  heading.textContent = group;
  place.append(heading, ...examples.map(exampleOf));
}

function exampleOf({ name, told, tag }) {
  const section = template.content.cloneNode(true).firstElementChild;
  const at = (selector) => section.querySelector(selector);
  const input = at('textarea');
  const show = at('.example-show');
  const fault = at('.example-fault');
  const heading = at('h3');
  heading.id = `example-${++count}`;
  show.id = `show-${count}`;
  section.setAttribute('aria-labelledby', heading.id);
  heading.textContent = name;
  at('.told').textContent = told;
  at('label').prepend(`The tag of ${name}`);
  input.rows = tag.split('\n').length;

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
  at('.again').addEventListener('click', () => {
    input.value = tag;
    example.draw();
  });
  at('.take').addEventListener('click', (event) => take(input, event.currentTarget));
  input.value = tag;
  drawWhenNear(section, example.draw);
  return section;
}

/** A page of twenty charts opens with those that are seen. */
function drawWhenNear(section, draw) {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      draw();
    },
    { rootMargin: '600px' },
  );
  observer.observe(section);
}

async function take(input, button) {
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
