import { expect } from '@open-wc/testing';
import { extractClaims, type Claim } from '../src/extract.js';

type Gold = Omit<Claim, 'partOf'> & {
  readonly start: number;
  readonly end: number;
  readonly partOf: number | null;
  readonly optional?: boolean;
};
interface Article {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  readonly claims: readonly Gold[];
}

const root = new URL('../../', import.meta.url);
const read = async (path: string) => (await fetch(new URL(path, root))).text();
const strictFields = ['low', 'high', 'unit', 'topic', 'item', 'status', 'by', 'to'] as const;

describe('the retold seed articles', () => {
  let articles: readonly Article[];
  before(async () => {
    const lines = (await read('test/gold/seeds.ndjson')).trim().split('\n');
    articles = lines.map((line) => JSON.parse(line) as Article);
  });

  it('are the ones that the gold was written for', async () => {
    expect(articles).to.have.length(2);
    for (const { id, text } of articles)
      expect((await read(`seeds/${id}.md`)).endsWith(`---\n\n${text}`), id).to.equal(true);
  });

  it('give every figure and no other', () => {
    const found = articles.flatMap((article) =>
      pairs(article).map(([gold, claim]) => faultOf(article, gold, claim)),
    );
    const faults = found.filter((line) => line !== null);
    expect(faults, faults.join('\n')).to.have.length(0);
  });

  it('are read with bounds, item, status and parties right in all but one at most', () => {
    const wrong = articles.flatMap((article) =>
      pairs(article).flatMap(([gold, claim]) =>
        gold && !gold.optional && claim ? differences(gold, claim) : [],
      ),
    );
    expect(wrong.length, wrong.join('\n')).to.be.at.most(1);
  });

  it('link the delivered shells to the promised ones', () => {
    const claims = articles.flatMap(({ text, published }) => extractClaims(text, { published }));
    const shells = claims.filter(({ item }) => item === 'artillery shell');
    const whole = shells.find(({ status }) => status === 'pledged');
    expect(shells.find(({ status }) => status === 'delivered')?.partOf).to.equal(whole?.id);
  });
});

/** Each gold claim with the claim that was found for it, then the claims that no gold has. */
function pairs({ text, published, claims: golds }: Article): [Gold | null, Claim | null][] {
  const claims = extractClaims(text, { published });
  const isFound = (gold: Gold) => (claim: Claim) =>
    claim.evidence.start < gold.end &&
    claim.evidence.end > gold.start &&
    claim.value === gold.value;
  const known = golds.map((gold): [Gold, Claim | null] => [
    gold,
    claims.find(isFound(gold)) ?? null,
  ]);
  const extra = claims.filter((claim) => !golds.some((gold) => isFound(gold)(claim)));
  return [...known, ...extra.map((claim): [null, Claim] => [null, claim])];
}

/** A figure that was missed or made up, in words; null where there is none. */
function faultOf({ text }: Article, gold: Gold | null, claim: Claim | null): string | null {
  if (gold && (claim || gold.optional)) return null;
  const { start, end } = claim?.evidence ?? gold!;
  return `${claim ? 'false' : 'missed'}: …${text.slice(Math.max(0, start - 30), end + 30)}…`;
}

function differences(gold: Gold, claim: Claim): string[] {
  const wrong = strictFields.filter(
    (name) => JSON.stringify(gold[name]) !== JSON.stringify(claim[name]),
  );
  return wrong.length === 0 ? [] : [`${claim.evidence.quote}: ${wrong.join(', ')}`];
}
