// Who or what a node is: its pictogram, name, labels and numbers, and what can be done with it.
import type { ViewNode } from '../../src/protocol/index.js';
import type { App } from '../state/index.js';
import { detailsWords } from '../words/details-words.js';
import { formatNumber } from '../words/index.js';
import { DetailsActions } from './details-actions.js';
import { formatSpan } from './evidence-dates.js';
import { placeOfNode } from './evidence-place.js';
import { PlaceNote } from './evidence-place-note.js';
import { typeLabel } from './ontology-labels.js';
import { TypeIcon } from './type-icon.js';

export function DetailsHeader({ app, node }: { app: App; node: ViewNode }) {
  const language = app.language.value;
  const words = detailsWords[language];
  const place = placeOfNode(app, node.id);
  return (
    <header class="details-header">
      <div class="details-who">
        <TypeIcon type={node.type} size={34} />
        <div class="details-who-text">
          <h2 class="details-name-title">
            <bdi>{node.name}</bdi>
          </h2>
          <p class="details-labels">
            <span>{typeLabel(app, node.type)}</span>
            {node.labels.map(label => (
              <span key={label} class="details-label" lang="en">
                {plainLabel(label)}
              </span>
            ))}
            {node.wikidataId !== undefined && <WikidataLink app={app} id={node.wikidataId} />}
          </p>
        </div>
      </div>
      {!node.named && <p class="details-quiet">{words.unnamed}</p>}
      <p class="details-numbers">{numbersOf(app, node).join(' · ')}</p>
      <PlaceNote app={app} place={place} words={words} onAdd={() => void app.commands.openNode(node.id)} />
      {place !== 'absent' && <DetailsActions app={app} id={node.id} />}
    </header>
  );
}

function numbersOf(app: App, node: ViewNode): string[] {
  const language = app.language.value;
  const words = detailsWords[language];
  const count = (value: number): string => formatNumber(value, language);
  const mentions = words.mentions(count(node.mentions), node.mentions === 1);
  const seen = formatSpan(node.firstSeen, node.lastSeen, language);
  return [
    words.connections(count(node.degree), node.degree === 1),
    words.inArticles(mentions, count(node.articles), node.articles === 1),
    ...(seen === undefined ? [] : [`${words.seen} ${seen}`]),
  ];
}

/** `GovernmentBody` as `government body`. */
function plainLabel(label: string): string {
  return label.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

/** Only ids of the form of Wikidata become a link. */
function WikidataLink({ app, id }: { app: App; id: string }) {
  const words = detailsWords[app.language.value];
  if (!/^Q\d+$/.test(id)) return <span>{words.wikidata(id)}</span>;
  return (
    <a href={`https://www.wikidata.org/wiki/${id}`} target="_blank" rel="noopener noreferrer">
      {words.wikidata(id)}
      <span class="visually-hidden"> {words.newTab}</span>
    </a>
  );
}
