// The keys and gestures as tables: what to press, and what it does.
import type { App } from '../state/index.js';
import { helpWords } from '../words/help-words.js';

type Words = (typeof helpWords)['en'];
type Act = keyof Words['do'];
/** Alternatives, each pressed together: `[['control', 'Z'], ['?']]`. */
type Row = { readonly act: Act; readonly keys: readonly (readonly string[])[] };

const FIND: readonly Row[] = [
  { act: 'search', keys: [['/'], ['control', 'K']] },
  { act: 'neighbours', keys: [['arrows']] },
  { act: 'extend', keys: [['shift', 'arrows']] },
  { act: 'open', keys: [['enter']] },
  { act: 'select', keys: [['space']] },
  { act: 'nextFact', keys: [['F']] },
];
const CHANGE: readonly Row[] = [
  { act: 'expand', keys: [['E']] },
  { act: 'choose', keys: [['shift', 'E']] },
  { act: 'collapse', keys: [['backspace']] },
  { act: 'hide', keys: [['H']] },
  { act: 'hideOthers', keys: [['shift', 'H']] },
  { act: 'remove', keys: [['delete']] },
  { act: 'pin', keys: [['P']] },
  { act: 'arrange', keys: [['shift', 'L']] },
  { act: 'undo', keys: [['control', 'Z']] },
  { act: 'redo', keys: [['control', 'shift', 'Z']] },
];
const LOOK: readonly Row[] = [
  { act: 'fit', keys: [['0']] },
  { act: 'centre', keys: [['C']] },
  { act: 'zoom', keys: [['+'], ['−']] },
  { act: 'lasso', keys: [['L']] },
  { act: 'panels', keys: [['['], [']']] },
  { act: 'help', keys: [['?']] },
  { act: 'escape', keys: [['escape']] },
];
const GESTURES: readonly (Act & keyof Words['gestures'])[] = [
  ...(['click', 'shiftClick', 'doubleClick', 'drag', 'hover', 'menu', 'wheel'] as const),
];

export function HelpKeys({ app }: { readonly app: App }) {
  const words = helpWords[app.language.value];
  return (
    <>
      <KeyTable words={words} title={words.find} rows={FIND} />
      <KeyTable words={words} title={words.change} rows={CHANGE} />
      <KeyTable words={words} title={words.look} rows={LOOK} />
      <table class="help-keys">
        <caption class="dialog-heading">{words.mouse}</caption>
        <tbody>
          {GESTURES.map(gesture => (
            <tr key={gesture}>
              <th scope="row">{words.gestures[gesture]}</th>
              <td>{words.do[gesture]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

type TableProps = { readonly words: Words; readonly title: string; readonly rows: readonly Row[] };

function KeyTable({ words, title, rows }: TableProps) {
  return (
    <table class="help-keys">
      <caption class="dialog-heading">{title}</caption>
      <tbody>
        {rows.map(({ act, keys }) => (
          <tr key={act}>
            <th scope="row">
              <Keys words={words} keys={keys} />
            </th>
            <td>{words.do[act]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Keys({ words, keys }: { readonly words: Words; readonly keys: Row['keys'] }) {
  return (
    <>
      {keys.map((chord, index) => (
        <span key={chord.join(' ')} class="help-chord">
          {index > 0 && <span class="help-or"> {words.or} </span>}
          {chord.map(key => (
            <kbd key={key}>{nameOfKey(words, key)}</kbd>
          ))}
        </span>
      ))}
    </>
  );
}

function nameOfKey(words: Words, key: string): string {
  if (key === 'control' && /Mac|iPhone|iPad/.test(navigator.userAgent)) return '⌘';
  const names: Readonly<Record<string, string>> = words.keyNames;
  return names[key] ?? key;
}
