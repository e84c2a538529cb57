/**
 * The articles to show: those that the dev server was given, else the seeds.
 * @param {readonly string[]} lists - addresses of `[{ url, name }]`; the first that answers counts
 * @returns {Promise<{ url: string, name: string }[]>} empty where none answers
 */
export async function listArticles(lists) {
  for (const address of lists) {
    const articles = await readList(address);
    if (articles.length > 0) return articles;
  }
  return [];
}

/** A static host has no articles.json: that is no fault, the next list is asked. */
async function readList(address) {
  try {
    const response = await fetch(address);
    const list = response.ok ? await response.json() : [];
    return Array.isArray(list) ? list.filter(({ url }) => typeof url === 'string') : [];
  } catch {
    return [];
  }
}
