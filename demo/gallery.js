import { makeExample } from './example.js';
import { gallery } from './gallery-tags.js';

const place = document.getElementById('gallery');
const withText = (name, text) => Object.assign(document.createElement(name), { textContent: text });

for (const [index, { group, examples }] of gallery.entries()) {
  place.append(withText('h2', group));
  for (const [number, { name, told, tag }] of examples.entries()) {
    const section = document.createElement('section');
    const heading = withText('h3', name);
    heading.id = `example-${index + 1}-${number + 1}`;
    section.className = 'example';
    section.setAttribute('aria-labelledby', heading.id);
    const words = Object.assign(withText('p', told), { className: 'told' });
    section.append(heading, words, makeExample(`The tag of ${name}`, tag));
    place.append(section);
  }
}
