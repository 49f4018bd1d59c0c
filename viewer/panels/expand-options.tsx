// In which order the neighbours come, and how many of them: two rows of radio buttons.
import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { ExpandOrder } from '../../src/protocol/index.js';
import type { App } from '../state/index.js';
import { expandWords } from '../words/expand-words.js';
import { formatNumber } from '../words/index.js';
import { type ExpandChoice, limitsFor, MOST_AT_ONCE } from './expand-choices.js';

export type ExpandOptionProps = { readonly app: App; readonly choice: Signal<ExpandChoice> };

const ORDERS: readonly ExpandOrder[] = ['recent', 'connected', 'name'];

export function OrderChoice({ app, choice }: ExpandOptionProps) {
  const words = expandWords[app.language.value];
  return (
    <Radios
      title={words.order}
      values={ORDERS}
      chosen={choice.value.order}
      labelOf={order => words.orders[order]}
      onChoose={order => {
        choice.value = { ...choice.value, order };
      }}
    />
  );
}

/** Nothing where there is nothing to choose: fewer neighbours are left than the least that can be asked for. */
export function LimitChoice({ app, remaining, choice }: ExpandOptionProps & { readonly remaining: number }) {
  const language = app.language.value;
  const words = expandWords[language];
  const limits = limitsFor(remaining);
  if (limits.length === 1) return null;
  const label = (limit: number): string => {
    const count = formatNumber(limit, language);
    if (limit === remaining) return words.allCount(count);
    return limit === MOST_AT_ONCE ? words.most(count) : count;
  };
  return (
    <Radios
      title={words.howMany}
      values={limits}
      chosen={choice.value.limit}
      labelOf={label}
      onChoose={limit => {
        choice.value = { ...choice.value, limit };
      }}
    />
  );
}

type RadiosProps<T> = {
  readonly title: string;
  readonly values: readonly T[];
  readonly chosen: T;
  readonly labelOf: (value: T) => string;
  readonly onChoose: (value: T) => void;
};

function Radios<T extends string | number>({ title, values, chosen, labelOf, onChoose }: RadiosProps<T>) {
  const name = useId();
  return (
    <fieldset class="expand-radios">
      <legend>{title}</legend>
      {values.map(value => (
        <label key={value} class="expand-radio">
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{labelOf(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}
