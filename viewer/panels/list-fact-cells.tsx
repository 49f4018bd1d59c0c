// The cells of a fact's row: wide as columns, narrow as a sentence over a line of what is known about it.
import type { App } from '../state/index.js';
import { formatConfidence, formatDate, formatNumber } from '../words/index.js';
import { listWords } from '../words/list-words.js';
import { StatusSample } from './facet-status-sample.js';
import { openRow } from './list-acts.js';
import { RowButton } from './list-row-button.js';
import type { FactEnd, FactRow } from './list-rows.js';
import { TypeIcon } from './type-icon.js';

type FactCellsProps = { readonly app: App; readonly row: FactRow };

export function ListFactCells({ app, row }: FactCellsProps) {
  const language = app.language.value;
  const words = listWords[language];
  const fact = [row.subject.name, row.relation, row.object.name].join(' ');
  return (
    <>
      <th scope="row" class="list-main">
        <div class="list-wide">
          <End app={app} end={row.subject} />
        </div>
        <div class="list-narrow">
          <End app={app} end={row.subject} /> <span class="list-relation">{row.relation}</span>{' '}
          <End app={app} end={row.object} />
        </div>
        <Second app={app} row={row} />
      </th>
      <td>{row.relation}</td>
      <td>
        <End app={app} end={row.object} />
      </td>
      <td>
        <Status row={row} />
        {row.hidden !== undefined && <span class="list-tag">{words.hidden[row.hidden]}</span>}
      </td>
      <td>
        <bdi class="list-label" title={row.claimedBy.join(', ')}>
          {row.claimedBy.join(', ')}
        </bdi>
      </td>
      <td class="list-date">{row.date === undefined ? '' : formatDate(row.date, language)}</td>
      <td class="list-number">{formatNumber(row.origins, language)}</td>
      <td class="list-number">{formatConfidence(row.confidence, language)}</td>
      <td class="list-acts">
        <RowButton label={words.openFact(fact)} onPress={() => openRow(app, 'facts', row.id)}>
          ›
        </RowButton>
      </td>
    </>
  );
}

function End({ app, end }: { app: App; end: FactEnd }) {
  return (
    <span class="list-end">
      {end.type !== undefined && <TypeIcon type={end.type} size={16} />}
      <bdi class="list-label" title={end.name}>
        {end.name === '' ? listWords[app.language.value].unnamed : end.name}
      </bdi>
    </span>
  );
}

function Status({ row }: { row: FactRow }) {
  return (
    <span class="list-status">
      <StatusSample status={row.status} />
      {row.statusName}
    </span>
  );
}

/** The second line, where the columns are folded away. */
function Second({ app, row }: FactCellsProps) {
  const language = app.language.value;
  const words = listWords[language];
  const parts = [
    ...(row.date === undefined ? [] : [formatDate(row.date, language)]),
    words.originCount(row.origins, formatNumber(row.origins, language)),
    formatConfidence(row.confidence, language),
    ...(row.hidden === undefined ? [] : [words.hidden[row.hidden]]),
  ];
  return (
    <div class="list-second">
      <Status row={row} />
      {row.claimedBy.length > 0 && (
        <bdi class="list-label" title={row.claimedBy.join(', ')}>
          {words.saysWho(row.claimedBy.join(', '))}
        </bdi>
      )}
      {parts.map(part => (
        <span key={part} class="list-part">
          {part}
        </span>
      ))}
    </div>
  );
}
