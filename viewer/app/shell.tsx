// The frame of the screen: landmarks, panels and what stands over the canvas.
import type { App } from '../state/index.js';
import { shellWords } from '../words/shell-words.js';
import { CanvasArea, type StageStarter } from './canvas-area.js';
import { OpenDialog } from './open-dialog.js';
import { LeftPanel, NarrowTabs, RightPanel } from './side-panels.js';
import { TimeArea } from './time-area.js';
import { TopBar } from './top-bar.js';
import { NoticeLine, TroubleBanner, WorkBar } from './trouble.js';

export type ShellProps = { app: App; startStage: StageStarter };

export function Shell({ app, startStage }: ShellProps) {
  const words = shellWords[app.language.value];
  const classes = ['shell', app.isLeftOpen.value ? 'has-left' : '', app.isRightOpen.value ? 'has-right' : ''];
  return (
    <div class={classes.join(' ')}>
      <button type="button" class="skip" onClick={() => document.getElementById('canvas')?.focus()}>
        {words.skip}
      </button>
      <TopBar app={app} />
      <TroubleBanner app={app} />
      <WorkBar app={app} />
      <div class="desk">
        <LeftPanel app={app} />
        <main class="middle">
          <CanvasArea app={app} startStage={startStage} />
          <TimeArea app={app} />
        </main>
        <RightPanel app={app} />
      </div>
      <NarrowTabs app={app} />
      <NoticeLine app={app} />
      <OpenDialog app={app} />
    </div>
  );
}
