import { makeExample } from '../demo/example.js';

// What stands in the page as a sample becomes an example that can be changed.
for (const [i, sample] of document.querySelectorAll('.live').entries()) {
  const tag = sample.querySelector('code').textContent;
  sample.classList.add('example');
  sample.replaceChildren(makeExample(`Example ${i + 1}: the tag`, tag));
}
