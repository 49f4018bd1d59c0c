// Export: which format, how much of it, and where the sentences are.
import { useId, useState } from 'preact/hooks';
import type { App, ExportFormat, ExportScope } from '../state/index.js';
import { exportWords } from '../words/export-words.js';
import { formatNumber } from '../words/index.js';
import { Dialog } from './dialog.js';

const FORMATS: readonly ExportFormat[] = ['png', 'svg', 'gexf', 'graphml', 'json', 'csv'];
const SCOPES: readonly ExportScope[] = ['visible', 'all'];
/** Formats that draw what is on the canvas: they have no more than can be seen. */
const PICTURES: ReadonlySet<ExportFormat> = new Set(['png', 'svg']);
const WITH_EVIDENCE: ReadonlySet<ExportFormat> = new Set(['json', 'csv']);

export function ExportDialog({ app }: { app: App }) {
  const words = exportWords[app.language.value];
  const [format, setFormat] = useState<ExportFormat>(app.stage.value === 'drawing' ? 'png' : 'csv');
  const [scope, setScope] = useState<ExportScope>('visible');
  const [isBusy, setBusy] = useState(false);
  const close = (): void => {
    app.dialog.value = undefined;
  };
  const used = PICTURES.has(format) ? 'visible' : scope;
  const run = async (): Promise<void> => {
    setBusy(true);
    await app.commands.exportAs(format, used);
    setBusy(false);
    close();
  };
  const problem = problemOf(app, used);
  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={close}>
      <form
        aria-busy={isBusy}
        onSubmit={event => {
          event.preventDefault();
          if (!isBusy && problem === undefined) void run();
        }}
      >
        <div class="dialog-body export-body">
          <Formats app={app} chosen={format} onChoose={setFormat} />
          <Scopes app={app} chosen={used} isPicture={PICTURES.has(format)} onChoose={setScope} />
          <p class="export-note">{words.evidenceNote}</p>
        </div>
        <div class="dialog-foot">
          {problem !== undefined && <p class="export-problem">{problem}</p>}
          <button type="submit" class="button button-main" disabled={isBusy || problem !== undefined}>
            {isBusy ? words.busy : words.run(words.names[format])}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** Why there is nothing to write, if so. */
function problemOf(app: App, scope: ExportScope): string | undefined {
  const words = exportWords[app.language.value];
  if (app.loaded.value.nodes.size === 0) return words.nothing;
  return scope === 'visible' && app.visible.value.nodes.length === 0 ? words.nothingVisible : undefined;
}

type FormatsProps = {
  readonly app: App;
  readonly chosen: ExportFormat;
  readonly onChoose: (format: ExportFormat) => void;
};

function Formats({ app, chosen, onChoose }: FormatsProps) {
  const name = useId();
  const words = exportWords[app.language.value];
  return (
    <fieldset class="export-set">
      <legend class="dialog-heading">{words.format}</legend>
      {FORMATS.map(format => {
        const isMissing = format === 'png' && app.stage.value !== 'drawing';
        return (
          <label key={format} class={`export-choice${chosen === format ? ' export-choice-on' : ''}`}>
            <input
              type="radio"
              name={name}
              checked={chosen === format}
              disabled={isMissing}
              onChange={() => onChoose(format)}
            />
            <span class="export-words">
              <span class="export-name">
                {words.names[format]}
                {WITH_EVIDENCE.has(format) && <span class="export-tag">{words.withEvidence}</span>}
              </span>
              <span class="export-about">{isMissing ? words.noPicture : words.about[format]}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

type ScopesProps = {
  readonly app: App;
  readonly chosen: ExportScope;
  readonly isPicture: boolean;
  readonly onChoose: (scope: ExportScope) => void;
};

function Scopes({ app, chosen, isPicture, onChoose }: ScopesProps) {
  const name = useId();
  const language = app.language.value;
  const words = exportWords[language];
  const sizes = {
    visible: { nodes: app.visible.value.nodes.length, facts: app.visible.value.facts.length },
    all: { nodes: app.loaded.value.nodes.size, facts: app.loaded.value.facts.size },
  };
  return (
    <fieldset class="export-set export-scopes">
      <legend class="dialog-heading">{words.scope}</legend>
      {SCOPES.map(scope => (
        <label key={scope} class={`export-choice${chosen === scope ? ' export-choice-on' : ''}`}>
          <input
            type="radio"
            name={name}
            checked={chosen === scope}
            disabled={isPicture && scope === 'all'}
            onChange={() => onChoose(scope)}
          />
          <span class="export-words">
            <span class="export-name">{words[scope]}</span>
            <span class="export-about">
              {isPicture && scope === 'all'
                ? words.pictureOnly
                : words.size(formatNumber(sizes[scope].nodes, language), formatNumber(sizes[scope].facts, language))}
            </span>
          </span>
        </label>
      ))}
      {chosen === 'all' && <p class="export-note">{words.filtersNote}</p>}
    </fieldset>
  );
}
