// Playing through time: one step a second until the end.
import { useEffect, useRef, useState } from 'preact/hooks';

const STEP_MS = 1000;

export type Play = {
  readonly isPlaying: boolean;
  /** False where the system asks for less motion. */
  readonly isAllowed: boolean;
  readonly toggle: () => void;
  readonly stop: () => void;
};

/**
 * Calls `step` at once and then once a second while it plays; `step` answers whether there is a next one.
 * Stops at the end, when the panel goes, and when the system begins to ask for less motion.
 */
export function usePlay(step: () => boolean): Play {
  const [isPlaying, setPlaying] = useState(false);
  const isAllowed = useMotion();
  const latest = useRef(step);
  latest.current = step;
  const runs = isPlaying && isAllowed;
  useEffect(() => {
    if (!runs) return;
    const tick = (): void => {
      if (!latest.current()) setPlaying(false);
    };
    tick();
    const timer = setInterval(tick, STEP_MS);
    return () => clearInterval(timer);
  }, [runs]);
  return {
    isPlaying: runs,
    isAllowed,
    toggle: () => setPlaying(!runs),
    stop: () => setPlaying(false),
  };
}

/** Whether the system lets things move by themselves; changes with its setting. */
function useMotion(): boolean {
  const [query] = useState(() => matchMedia('(prefers-reduced-motion: reduce)'));
  const [isReduced, setReduced] = useState(query.matches);
  useEffect(() => {
    const update = (): void => setReduced(query.matches);
    query.addEventListener('change', update);
    return () => query.removeEventListener('change', update);
  }, [query]);
  return !isReduced;
}
