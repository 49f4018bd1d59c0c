// Selective expand: which neighbours, in which order and how many, with the counts before the click.
import { useSignal } from '@preact/signals';
import type { ExpandAnswer } from '../../src/protocol/index.js';
import type { App } from '../state/index.js';
import { expandWords } from '../words/expand-words.js';
import { formatNumber } from '../words/index.js';
import { Dialog, useLateFocus } from './dialog.js';
import { countAdded, countFitting, type ExpandChoice, firstChoice, requestOf } from './expand-choices.js';
import { ExpandFacet } from './expand-facet.js';
import { type ExpandOptionProps, LimitChoice, OrderChoice } from './expand-options.js';
import { relationLabel, typeLabel } from './ontology-labels.js';
import { ResourceView } from './resource-view.js';
import { TypeIcon } from './type-icon.js';
import { useAnswer } from './use-answer.js';

/** The dialog of `app.dialog` of kind `expand`; nothing while another or none is open. */
export function ExpandDialog({ app }: { readonly app: App }) {
  const dialog = app.dialog.value;
  if (dialog?.kind !== 'expand') return null;
  return <ExpandNode key={dialog.id} app={app} id={dialog.id} />;
}

function ExpandNode({ app, id }: { readonly app: App; readonly id: string }) {
  const words = expandWords[app.language.value];
  const node = app.loaded.value.nodes.get(id);
  const { answer, askAgain } = useAnswer(id, signal =>
    app.commands.previewExpand(
      { id, loaded: [...app.view.peek().places.keys()], limit: 0, types: [], relations: [], order: 'recent' },
      signal,
    ),
  );
  const close = (): void => {
    app.dialog.value = undefined;
  };
  return (
    <Dialog
      title={
        <span class="expand-title">
          {node !== undefined && <TypeIcon type={node.type} size={22} />}
          <span class="expand-name">
            {words.before} <bdi>{node?.name ?? id}</bdi> {words.after}
          </span>
        </span>
      }
      closeLabel={words.close}
      onClose={close}
    >
      <div class="expand-answer">
        <ResourceView resource={answer.value} loading={words.counting} retry={words.retry} onRetry={askAgain}>
          {preview => <ExpandForm app={app} id={id} preview={preview} onClose={close} />}
        </ResourceView>
      </div>
    </Dialog>
  );
}

type FormProps = {
  readonly app: App;
  readonly id: string;
  readonly preview: ExpandAnswer;
  readonly onClose: () => void;
};

function ExpandForm({ app, id, preview, onClose }: FormProps) {
  const choice = useSignal<ExpandChoice>(firstChoice(preview));
  const words = expandWords[app.language.value];
  if (preview.remaining === 0) return <NothingLeft app={app} preview={preview} onClose={onClose} />;
  const canExpand = countFitting(preview, choice.value).most > 0;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!canExpand) return;
    onClose();
    void app.commands.expand(id, requestOf(preview, choice.value));
  };
  return (
    <form class="expand-form" onSubmit={submit}>
      <Shown app={app} preview={preview} />
      <div class="expand-facets">
        <Facet app={app} preview={preview} choice={choice} facet="types" />
        <Facet app={app} preview={preview} choice={choice} facet="relations" />
      </div>
      <OrderChoice app={app} choice={choice} />
      <LimitChoice app={app} remaining={preview.remaining} choice={choice} />
      <div class="dialog-foot">
        <p class="expand-sum" role="status">
          {describeSum(app, preview, choice.value)}
        </p>
        <button type="button" class="button" onClick={onClose}>
          {words.cancel}
        </button>
        <Submit label={words.expand} isDisabled={!canExpand} />
      </div>
    </form>
  );
}

function Submit({ label, isDisabled }: { readonly label: string; readonly isDisabled: boolean }) {
  const ref = useLateFocus<HTMLButtonElement>();
  return (
    <button ref={ref} type="submit" class="button button-main" disabled={isDisabled}>
      {label}
    </button>
  );
}

function Shown({ app, preview: { total, remaining } }: Pick<FormProps, 'app' | 'preview'>) {
  const [shown, all] = [total - remaining, total].map(count => formatNumber(count, app.language.value));
  return (
    <p class="expand-shown">
      {expandWords[app.language.value].shown(shown ?? '', all ?? '')}
      <progress class="expand-meter" max={total} value={total - remaining} aria-hidden="true" />
    </p>
  );
}

function NothingLeft({ app, preview: { total }, onClose }: Pick<FormProps, 'app' | 'preview' | 'onClose'>) {
  const ref = useLateFocus<HTMLButtonElement>();
  const words = expandWords[app.language.value];
  const all = words.allShown(formatNumber(total, app.language.value));
  return (
    <section class="expand-form">
      <p>{total === 0 ? words.noNeighbours : total === 1 ? words.oneShown : all}</p>
      <div class="dialog-foot">
        <button ref={ref} type="button" class="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </section>
  );
}

function Facet({ app, preview, choice, facet }: ExpandOptionProps & FacetOf) {
  const field = facet === 'types' ? 'typesOff' : 'relationsOff';
  return (
    <ExpandFacet
      app={app}
      title={expandWords[app.language.value][facet]}
      counts={preview[facet]}
      off={choice.value[field]}
      labelOf={name => (facet === 'types' ? typeLabel(app, name) : relationLabel(app, name))}
      hasIcons={facet === 'types'}
      onChange={off => {
        choice.value = { ...choice.value, [field]: off };
      }}
    />
  );
}

type FacetOf = { readonly preview: ExpandAnswer; readonly facet: 'types' | 'relations' };

/** One line on what the button will bring. */
function describeSum(app: App, preview: ExpandAnswer, choice: ExpandChoice): string {
  const language = app.language.value;
  const words = expandWords[language];
  if (choice.typesOff.size === preview.types.length) return words.chooseType;
  if (choice.relationsOff.size === preview.relations.length) return words.chooseRelation;
  const fitting = countFitting(preview, choice);
  const { least, most } = countAdded(preview, choice);
  const written = (count: number): string => formatNumber(count, language);
  if (least !== most)
    return least === 0 ? words.addsAtMost(written(most)) : words.addsBetween(written(least), written(most));
  const isCut = fitting.least === fitting.most && fitting.most > most;
  return isCut ? words.addsOf(written(most), written(fitting.most)) : words.adds(written(most), most === 1);
}
