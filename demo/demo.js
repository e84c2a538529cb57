import { listArticles } from './articles.js';
import { addCopyButtons } from './copy.js';
import { followOwnText } from './own-text.js';
import { showStory } from './story.js';
import { wordings } from './wordings.js';

/** A folder may hold hundreds of articles: only the first are read before one scrolls there. */
const readAtOnce = 4;

addCopyButtons(document);
document.getElementById('wordings').claims = wordings;
followOwnText(document.getElementById('own-text'));

const list = document.getElementById('article-list');
const articles = await listArticles(list.dataset.lists.split(' '));
if (articles.length === 0) {
  const notice = Object.assign(document.createElement('p'), { className: 'notice' });
  notice.textContent = 'No articles were found. Start the page with “npm start”.';
  list.append(notice);
}
for (const [index, article] of articles.entries()) {
  const number = articles.length > 1 ? `Article ${index + 1} of ${articles.length}` : 'Article';
  list.append(showStory(article, `article-${index + 1}`, number, index < readAtOnce));
}
