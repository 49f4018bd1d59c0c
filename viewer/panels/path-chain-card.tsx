// One path as a vertical chain: its nodes, and between them the relation with its sentence.
import { Fragment } from 'preact';
import type { App } from '../state/index.js';
import { pathWords } from '../words/path-words.js';
import type { Chain, Stop } from './path-chain.js';
import { PathHop } from './path-hop.js';
import { TypeIcon } from './type-icon.js';

type ChainProps = { readonly app: App; readonly chain: Chain; readonly isOpen: boolean };

export function PathChain({ app, chain, isOpen }: ChainProps) {
  const words = pathWords[app.language.value];
  const [first, ...rest] = chain.stops;
  return (
    <li class="path-chain">
      <details open={isOpen}>
        <summary class="path-summary">
          <span class="path-steps">{words.steps(chain.hops.length)}</span>
          <Between app={app} chain={chain} />
        </summary>
        {first !== undefined && <PathStop app={app} stop={first} />}
        {rest.map((stop, index) => {
          const hop = chain.hops[index];
          return (
            <Fragment key={stop.id}>
              {hop !== undefined && <PathHop app={app} hop={hop} />}
              <PathStop app={app} stop={stop} />
            </Fragment>
          );
        })}
        <button
          type="button"
          class="button button-small path-show"
          onClick={() => void app.commands.showPath(chain.stops.map(({ id }) => id))}
        >
          {words.show}
        </button>
      </details>
    </li>
  );
}

/** What lies between the ends tells one path from another. */
function Between({ app, chain }: Omit<ChainProps, 'isOpen'>) {
  const between = chain.stops.slice(1, -1);
  return (
    <bdi class="path-between">
      {between.length === 0
        ? pathWords[app.language.value].directly
        : `${pathWords[app.language.value].via} ${between.map(({ name }) => name.slice(0, 80)).join(' → ')}`}
    </bdi>
  );
}

function PathStop({ app, stop }: { readonly app: App; readonly stop: Stop }) {
  return (
    <div class="path-stop">
      <TypeIcon type={stop.type} size={22} />
      <button type="button" class="path-stop-name" onClick={() => void app.commands.openNode(stop.id)}>
        <bdi>{stop.name}</bdi>
      </button>
    </div>
  );
}
