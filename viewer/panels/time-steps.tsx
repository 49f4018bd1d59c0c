// Buttons of the time strip: a step back and on, play, and all time again.
import type { ComponentChildren } from 'preact';
import type { App } from '../state/index.js';
import { timeWords } from '../words/time-words.js';
import type { Play } from './time-play.js';
import { canStep, isWhole, stepWindow, type TimeWindow } from './time-window.js';

export type TimeStepsProps = {
  readonly app: App;
  readonly window: TimeWindow;
  readonly count: number;
  readonly play: Play;
  readonly onSet: (window: TimeWindow) => void;
};

export function TimeSteps({ app, window, count, play, onSet }: TimeStepsProps) {
  const words = timeWords[app.language.value];
  const step = (direction: 1 | -1): void => {
    play.stop();
    onSet(stepWindow(window, direction, count));
  };
  return (
    <div class="time-steps">
      <Step label={words.back} isDisabled={!canStep(window, -1, count)} onPress={() => step(-1)}>
        <path d="M10.5 3.5v9L4 8z" />
      </Step>
      <Step
        label={play.isAllowed ? (play.isPlaying ? words.pause : words.play) : words.noMotion}
        isDisabled={!play.isAllowed || (!play.isPlaying && !canStep(window, 1, count))}
        onPress={play.toggle}
      >
        <path d={play.isPlaying ? 'M4.5 3h2.5v10H4.5zM9 3h2.5v10H9z' : 'M4.5 2.8v10.4L13 8z'} />
      </Step>
      <Step label={words.forward} isDisabled={!canStep(window, 1, count)} onPress={() => step(1)}>
        <path d="M5.5 3.5v9L12 8z" />
      </Step>
      <button
        type="button"
        class="time-clear"
        aria-label={words.clear}
        disabled={isWhole(window, count)}
        onClick={() => {
          play.stop();
          onSet({ first: 0, last: count - 1 });
        }}
      >
        {words.clearShort}
      </button>
    </div>
  );
}

type StepProps = { label: string; isDisabled: boolean; onPress: () => void; children: ComponentChildren };

function Step({ label, isDisabled, onPress, children }: StepProps) {
  return (
    <button type="button" class="time-step" aria-label={label} title={label} disabled={isDisabled} onClick={onPress}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
