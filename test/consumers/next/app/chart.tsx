'use client';
import type {} from 'aid-chart/react';
import { useEffect, useState } from 'react';
import { claims, more } from '../../claims.js';

/** React sets no properties while it hydrates, so the element is put in when it is defined. */
export function Chart({ picture }: { picture: string }) {
  const [isLive, setLive] = useState(false);
  const [shown, show] = useState(claims);
  const [count, setCount] = useState(0);
  useEffect(() => {
    void import('aid-chart/define').then(() => setLive(true));
  }, []);
  if (!isLive) return <div dangerouslySetInnerHTML={{ __html: picture }} />;
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
