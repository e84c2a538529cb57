import { listArticles } from './articles.js';

const desk = document.querySelector('aid-review');
const lay = document.getElementById('lay');

/** An article at an address, as the desk takes it; null where it can't be had. */
async function fetchArticle({ url }) {
  const response = await fetch(url);
  if (!response.ok) return null;
  const body = await response.text();
  return /^\s*</.test(body) ? { html: body, url: response.url } : { text: body };
}

lay.addEventListener('click', async () => {
  lay.disabled = true;
  const articles = await listArticles(lay.dataset.lists.split(' '));
  const read = await Promise.all(articles.map((one) => fetchArticle(one).catch(() => null)));
  await desk.add(read.filter((one) => one !== null));
  lay.disabled = false;
});
