// The bar at the top: search in the middle of reach, and what concerns the whole view.
import type { ComponentChildren } from 'preact';
import { SearchBox } from '../panels/index.js';
import type { App } from '../state/index.js';
import { shellWords } from '../words/shell-words.js';
import { Icon, type IconName } from './icon.js';

export function TopBar({ app }: { app: App }) {
  const words = shellWords[app.language.value];
  return (
    <header class="top-bar">
      <h1 class="visually-hidden">{words.pageTitle}</h1>
      <span class="brand">
        <Icon name="brand" />
        <span class="brand-name">Verband</span>
      </span>
      <div class="top-search" role="search" aria-label={words.search}>
        <SearchBox app={app} />
      </div>
      <div class="top-tools">
        <HistoryTools app={app} />
        <span class="top-rule" />
        <ShareTools app={app} />
        <span class="top-rule" />
        <ScreenTools app={app} />
      </div>
    </header>
  );
}

function HistoryTools({ app }: { app: App }) {
  const words = shellWords[app.language.value];
  const { undoable, redoable } = app;
  return (
    <>
      <Tool
        icon="undo"
        label={words.undo(undoable.value ?? '')}
        isOff={undoable.value === undefined}
        onPress={app.commands.undo}
      />
      <Tool
        icon="redo"
        label={words.redo(redoable.value ?? '')}
        isOff={redoable.value === undefined}
        onPress={app.commands.redo}
      />
    </>
  );
}

function ShareTools({ app }: { app: App }) {
  const words = shellWords[app.language.value];
  const isEmpty = app.view.value.places.size === 0;
  return (
    <>
      <Tool icon="share" label={words.views} onPress={() => openDialog(app, 'views')}>
        {words.share}
      </Tool>
      <Tool icon="export" label={words.export} isOff={isEmpty} onPress={() => openDialog(app, 'export')}>
        {words.export}
      </Tool>
    </>
  );
}

function ScreenTools({ app }: { app: App }) {
  const words = shellWords[app.language.value];
  const isDark = app.theme.value === 'dark';
  const other = app.language.value === 'en' ? 'nl' : 'en';
  return (
    <>
      <Tool
        icon={isDark ? 'sun' : 'moon'}
        label={isDark ? words.toLight : words.toDark}
        onPress={() => {
          app.theme.value = isDark ? 'light' : 'dark';
        }}
      />
      <button
        type="button"
        class="tool tool-language"
        lang={other}
        title={words.otherLanguage}
        onClick={() => {
          app.language.value = other;
        }}
      >
        <span class="visually-hidden">{words.otherLanguage}</span>
        <span aria-hidden="true">{other.toUpperCase()}</span>
      </button>
      <Tool icon="help" label={words.help} onPress={() => openDialog(app, 'help')} />
    </>
  );
}

function openDialog(app: App, kind: 'views' | 'export' | 'help'): void {
  app.dialog.value = { kind };
}

type ToolProps = {
  icon: IconName;
  label: string;
  isOff?: boolean;
  isPressed?: boolean;
  onPress: () => void;
  children?: ComponentChildren;
};

/** A button with an icon; its name is a tooltip, and a word beside it where there is room. */
export function Tool({ icon, label, isOff = false, isPressed, onPress, children }: ToolProps) {
  const pressed = isPressed === undefined ? {} : { 'aria-pressed': isPressed };
  return (
    <button type="button" class="tool" title={label} aria-label={label} disabled={isOff} {...pressed} onClick={onPress}>
      <Icon name={icon} />
      {children === undefined ? null : <span class="tool-word">{children}</span>}
    </button>
  );
}
