// The time strip, loaded with the first node: an empty canvas has no time.
import { useEffect, useState } from 'preact/hooks';
import type { App } from '../state/index.js';

type Strip = typeof import('../panels/time-strip.js');

export function TimeArea({ app }: { app: App }) {
  const [strip, setStrip] = useState<Strip | undefined>(undefined);
  const isEmpty = app.view.value.places.size === 0;
  useEffect(() => {
    if (!isEmpty && strip === undefined) void import('../panels/time-strip.js').then(setStrip);
  }, [isEmpty]);
  return isEmpty || strip === undefined ? null : <strip.TimeStrip app={app} />;
}
