import 'aid-chart/define';
import type {} from 'aid-chart/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { claims, more } from '../claims.js';

function Page() {
  const [shown, show] = useState(claims);
  const [count, setCount] = useState(0);
  return (
    <>
      <aid-chart
        type="bar"
        heading="Delivered"
        claims={shown}
        onaid-claims={({ detail }) => setCount(detail.claims.length)}
      />
      <button onClick={() => show(more)}>More</button>
      <output>{count}</output>
    </>
  );
}

createRoot(document.body.appendChild(document.createElement('main'))).render(<Page />);
