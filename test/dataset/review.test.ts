import { expect } from '@open-wc/testing';
import { applyCorrections, correctionsOf } from '../../src/dataset/corrections.js';
import { formOf, readForm, type ClaimForm } from '../../src/dataset/claim-form.js';
import {
  acceptedClaims,
  countsOf,
  doAction,
  emptyLog,
  redo,
  reviewOf,
  standingClaims,
  undo,
  type ReviewAction,
  type ReviewArticle,
  type ReviewLog,
} from '../../src/dataset/review.js';
import { extractClaims } from '../../src/extract.js';

const source = { url: 'https://a.example/1', title: 'A', publisher: null, published: '2024-11-15' };
const text =
  'The EU has sent Ukraine 300,000 of the 1 million shells that it promised. Norway pledged $20m to Ukraine.';
const articleOf = (words: string, id = 'a'): ReviewArticle => ({
  id,
  text: words,
  source,
  claims: extractClaims(words, source),
});
const article = articleOf(text);
const [part, whole, money] = article.claims;
const logOf = (...actions: ReviewAction[]): ReviewLog => actions.reduce(doAction, emptyLog);
const add: ReviewAction = { type: 'add article', article };
const decide = (verdict: 'accepted' | 'rejected' | null, ...claims: string[]): ReviewAction => ({
  type: 'decide',
  claims,
  verdict,
});
const values = (claims: readonly { readonly value: number }[]) => claims.map(({ value }) => value);

describe('a review', () => {
  it('holds what was read, and publishes what was accepted alone', () => {
    const review = reviewOf(
      logOf(add, decide('accepted', money!.id), decide('rejected', part!.id)),
    );
    expect(countsOf(review)).to.deep.equal({ open: 1, accepted: 1, rejected: 1 });
    expect(values(acceptedClaims(review))).to.deep.equal([20e6]);
    expect(acceptedClaims(review)[0]!.checked).to.equal(true);
    expect(values(standingClaims(review))).to.deep.equal([1e6, 20e6]);
  });

  it('lets a part stand alone where its whole is not accepted', () => {
    expect(part!.partOf).to.equal(whole!.id);
    const [alone] = acceptedClaims(reviewOf(logOf(add, decide('accepted', part!.id))));
    expect(alone!.partOf).to.equal(null);
    const both = acceptedClaims(reviewOf(logOf(add, decide('accepted', part!.id, whole!.id))));
    expect(both[0]!.partOf).to.equal(whole!.id);
  });

  it('takes changes of fields, one over the other, and keeps what was read', () => {
    const review = reviewOf(
      logOf(
        add,
        { type: 'edit', claim: money!.id, fields: { value: 21e6, by: ['SE'] } },
        { type: 'edit', claim: money!.id, fields: { by: ['DK'] } },
      ),
    );
    const edited = review.claims.find(({ isEdited }) => isEdited)!;
    expect([edited.claim.value, edited.claim.by]).to.deep.equal([21e6, ['DK']]);
    expect(edited.original).to.deep.equal(money);
  });

  it('puts an added claim where its words stand', () => {
    const own = { ...money!, id: 'own', evidence: { ...money!.evidence, start: 0, end: 6 } };
    const review = reviewOf(logOf(add, { type: 'add claim', article: 'a', claim: own }));
    expect(review.claims.map(({ claim }) => claim.id)[0]).to.equal('own');
    expect(review.claims[0]!.original).to.equal(null);
  });

  it('goes back and forth, and gives up what was undone once something else is done', () => {
    const log = logOf(add, decide('accepted', money!.id));
    const back = undo(log);
    expect(countsOf(reviewOf(back)).accepted).to.equal(0);
    expect(reviewOf(redo(back))).to.deep.equal(reviewOf(log));
    const other = doAction(back, decide('rejected', money!.id));
    expect(redo(other)).to.deep.equal(other);
    expect(undo(undo(undo(undo(log)))).done).to.equal(0);
  });

  it('loses nothing with an article that is removed: undo brings its verdicts back', () => {
    const log = logOf(add, decide('accepted', money!.id), { type: 'remove article', article: 'a' });
    expect(reviewOf(log).claims).to.deep.equal([]);
    expect(countsOf(reviewOf(undo(log))).accepted).to.equal(1);
  });

  it('lays an article down once', () => {
    expect(reviewOf(logOf(add, add)).articles.length).to.equal(1);
  });
});

describe('corrections', () => {
  const check = { by: 'Ann', at: '2024-11-16' };
  const reviewed = logOf(
    add,
    decide('accepted', money!.id, part!.id),
    decide('rejected', whole!.id),
    { type: 'edit', claim: money!.id, fields: { by: ['SE'] } },
  );
  const file = JSON.parse(JSON.stringify(correctionsOf(reviewOf(reviewed), check))) as unknown;
  const applied = (...articles: ReviewArticle[]) => {
    const log = logOf(
      ...articles.map((one): ReviewAction => ({ type: 'add article', article: one })),
    );
    const found = applyCorrections(file, reviewOf(log));
    return { ...found, review: reviewOf(doAction(log, found.action)) };
  };

  it('come to the same on the same article', () => {
    const { kept, unfit, review } = applied(article);
    expect([kept, unfit]).to.deep.equal([3, []]);
    expect(acceptedClaims(review)).to.deep.equal(acceptedClaims(reviewOf(reviewed)));
  });

  it('find their sentences in a text that has moved, from another address', () => {
    const moved = { ...articleOf(`A new line.\n\n${text} And an end.`), id: 'b' };
    const { kept, review } = applied({ ...moved, source: { ...source, url: 'https://b.example' } });
    expect(kept).to.equal(3);
    expect(acceptedClaims(review).map(({ value, by }) => [value, by])).to.deep.equal([
      [300_000, ['EU']],
      [20e6, ['SE']],
    ]);
  });

  it('say what fits no more, and why', () => {
    const { kept, unfit } = applied(
      articleOf('Norway pledged $20m to Ukraine. Nothing else is said.'),
    );
    expect(kept).to.equal(1);
    expect(unfit.map(({ claim, reason }) => [claim.value, reason])).to.deep.equal([
      [300_000, 'sentence'],
      [1e6, 'sentence'],
    ]);
  });

  it('keep an accepted claim whose sentence stands though it is not read any more', () => {
    const { kept, unfit, review } = applied({ ...article, claims: [] });
    expect(kept).to.equal(2);
    expect(unfit.map(({ reason }) => reason)).to.deep.equal(['figure']);
    expect(values(acceptedClaims(review))).to.deep.equal([300_000, 20e6]);
  });

  for (const [name, input, message] of [
    ['no file of corrections', { claims: [] }, 'no corrections file'],
    ['nothing', null, 'no corrections file'],
    [
      'a later version',
      { format: 'aid-chart corrections', version: 2, corrections: [] },
      'reads version 1',
    ],
  ] as const)
    it(`refuse ${name}`, () => {
      expect(() => applyCorrections(input, reviewOf(emptyLog))).to.throw(TypeError, message);
    });

  it('leave out entries that are damaged', () => {
    const damaged = { ...(file as object), corrections: [null, { verdict: 'accepted' }, 5] };
    expect(applyCorrections(damaged, reviewOf(emptyLog)).kept).to.equal(0);
  });
});

describe('a claim as a form', () => {
  it('comes back as it was', () => {
    for (const claim of article.claims) {
      const { fields, faults } = readForm(formOf(claim));
      expect(faults).to.equal(null);
      for (const [name, value] of Object.entries(fields!))
        expect(claim[name as keyof typeof claim], name).to.deep.equal(value);
    }
  });

  const rows: readonly (readonly [Partial<ClaimForm>, string])[] = [
    [{ topic: 'sport' }, 'topic'],
    [{ item: '  ' }, 'item'],
    [{ unit: '' }, 'unit'],
    [{ value: '-3' }, 'value'],
    [{ value: 'many' }, 'value'],
    [{ value: '' }, 'value'],
    [{ qualifier: 'roughly' }, 'qualifier'],
    [{ qualifier: 'range', low: '5', high: '3' }, 'low'],
    [{ qualifier: 'range', low: '5', high: '' }, 'high'],
    [{ status: 'struck' }, 'status'],
    [{ topic: 'people', status: 'pledged' }, 'status'],
    [{ from: 'last week' }, 'from'],
    [{ from: '2024-02-30' }, 'from'],
    [{ until: '2024-13' }, 'until'],
    [{ from: '2024-03-01', until: '2024-02-01' }, 'until'],
  ];
  for (const [change, field] of rows)
    it(`says what is wrong with ${JSON.stringify(change)}`, () => {
      const { faults } = readForm({ ...formOf(money!), ...change });
      expect(Object.keys(faults ?? {})).to.deep.equal([field]);
    });

  const bounds = [
    [{ qualifier: 'more_than', value: '40' }, [40, 40, null]],
    [{ qualifier: 'up_to', value: '1,500' }, [1500, null, 1500]],
    [{ qualifier: 'about', value: '2.5e6' }, [2.5e6, null, null]],
    [{ qualifier: 'range', low: '10', high: '20' }, [15, 10, 20]],
  ] as const;
  for (const [change, expected] of bounds)
    it(`bounds ${JSON.stringify(change)} as its qualifier says`, () => {
      const { fields } = readForm({ ...formOf(money!), ...change });
      expect([fields!.value, fields!.low, fields!.high]).to.deep.equal(expected);
    });
});
