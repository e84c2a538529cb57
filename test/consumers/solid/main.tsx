import 'aid-chart/define';
import type {} from 'aid-chart/solid';
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { claims, more } from '../claims.js';

function Page() {
  const [shown, show] = createSignal(claims);
  const [count, setCount] = createSignal(0);
  return (
    <>
      <aid-chart
        type="bar"
        heading="Delivered"
        prop:claims={shown()}
        on:aid-claims={({ detail }) => setCount(detail.claims.length)}
      />
      <button onClick={() => show(more)}>More</button>
      <output>{count()}</output>
    </>
  );
}

render(() => <Page />, document.body);
