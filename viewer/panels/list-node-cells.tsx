// The cells of a node's row: wide as columns, narrow as two lines.
import type { App } from '../state/index.js';
import { formatDate, formatNumber } from '../words/index.js';
import { listWords } from '../words/list-words.js';
import { openRow } from './list-acts.js';
import { RowButton } from './list-row-button.js';
import type { NodeRow } from './list-rows.js';
import { TypeIcon } from './type-icon.js';

type NodeCellsProps = { readonly app: App; readonly row: NodeRow };

export function ListNodeCells({ app, row }: NodeCellsProps) {
  const language = app.language.value;
  const number = (value: number) => <td class="list-number">{formatNumber(value, language)}</td>;
  const date = (iso: string | undefined) => (
    <td class="list-date">{iso === undefined ? '' : formatDate(iso, language)}</td>
  );
  return (
    <>
      <th scope="row" class="list-main">
        <div class="list-name">
          <TypeIcon type={row.type} size={18} />
          <Name app={app} row={row} />
        </div>
        <Second app={app} row={row} />
      </th>
      <td>{row.typeName}</td>
      {number(row.connections)}
      {number(row.mentions)}
      {number(row.articles)}
      {date(row.first)}
      {date(row.last)}
      <td class="list-acts">
        <Acts app={app} row={row} />
      </td>
    </>
  );
}

function Name({ app, row }: NodeCellsProps) {
  const words = listWords[app.language.value];
  const isPinned = app.view.value.places.get(row.id)?.pinned === true;
  return (
    <span class="list-text">
      <bdi class="list-label" title={row.name}>
        {row.name === '' ? words.unnamed : row.name}
      </bdi>
      {isPinned && <span class="list-tag">{words.pinned}</span>}
      {row.hidden !== undefined && <span class="list-tag">{words.hidden[row.hidden]}</span>}
    </span>
  );
}

/** The second line, where the columns are folded away. */
function Second({ app, row }: NodeCellsProps) {
  const language = app.language.value;
  const words = listWords[language];
  const parts = [
    { name: 'type', text: row.typeName },
    { name: 'connections', text: words.connectionCount(row.connections, formatNumber(row.connections, language)) },
    { name: 'articles', text: words.articleCount(row.articles, formatNumber(row.articles, language)) },
    ...(row.last === undefined ? [] : [{ name: 'last', text: formatDate(row.last, language) }]),
  ];
  return (
    <div class="list-second">
      {parts.map(({ name, text }) => (
        <span key={name} class={`list-part list-part-${name}`}>
          {text}
        </span>
      ))}
    </div>
  );
}

function Acts({ app, row }: NodeCellsProps) {
  const language = app.language.value;
  const words = listWords[language];
  const remaining = app.remaining.value.get(row.id) ?? 0;
  const name = row.name === '' ? words.unnamed : row.name;
  return (
    <>
      {row.type !== 'Literal' && remaining > 0 && (
        <RowButton label={words.expand(name, remaining)} onPress={() => void app.commands.expand(row.id)}>
          +{formatNumber(remaining, language)}
        </RowButton>
      )}
      <RowButton label={words.openNode(name)} onPress={() => openRow(app, 'nodes', row.id)}>
        ›
      </RowButton>
    </>
  );
}
