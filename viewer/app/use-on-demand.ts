// Panels that come as a chunk of their own, once somebody wants one.
import { useEffect, useState } from 'preact/hooks';

export type OnDemand = typeof import('../panels/on-demand.js');

/** The panels of on-demand.ts; undefined until they are wanted and there. */
export function useOnDemand(isWanted: boolean): OnDemand | undefined {
  const [panels, setPanels] = useState<OnDemand | undefined>(undefined);
  useEffect(() => {
    if (isWanted && panels === undefined) void import('../panels/on-demand.js').then(setPanels);
  }, [isWanted]);
  return panels;
}
