// The panels at the sides: filters and list on the left, details, evidence and paths on the right.
import { DetailsPanel, EvidencePanel, FiltersPanel, ListPanel } from '../panels/index.js';
import type { App, LeftTab, RightTab } from '../state/index.js';
import { shellWords } from '../words/shell-words.js';
import { Icon } from './icon.js';
import { Splitter } from './splitter.js';
import { Tabs } from './tabs.js';
import { useOnDemand } from './use-on-demand.js';

export function LeftPanel({ app }: { app: App }) {
  const words = shellWords[app.language.value];
  if (!app.isLeftOpen.value) return null;
  const tabs = [
    { id: 'filters' as LeftTab, label: words.filters },
    { id: 'list' as LeftTab, label: words.list },
  ];
  return (
    <aside class="side side-left" aria-label={words.leftPanel}>
      <Tabs
        name="left"
        label={words.leftPanel}
        tabs={tabs}
        chosen={app.leftTab.value}
        onChoose={tab => {
          app.leftTab.value = tab;
        }}
      >
        {app.leftTab.value === 'filters' ? <FiltersPanel app={app} /> : <ListPanel app={app} />}
      </Tabs>
      <Splitter side="left" label={words.resizeLeft} />
    </aside>
  );
}

export function RightPanel({ app }: { app: App }) {
  const words = shellWords[app.language.value];
  if (!app.isRightOpen.value) return null;
  return (
    <aside class="side side-right" aria-label={words.rightPanel}>
      <Splitter side="right" label={words.resizeRight} />
      {app.reading.value === undefined ? <RightTabs app={app} /> : <Article app={app} />}
    </aside>
  );
}

function RightTabs({ app }: { app: App }) {
  const words = shellWords[app.language.value];
  const tabs = [
    { id: 'details' as RightTab, label: words.details },
    { id: 'evidence' as RightTab, label: words.evidence },
    { id: 'path' as RightTab, label: words.path },
  ];
  return (
    <Tabs
      name="right"
      label={words.rightPanel}
      tabs={tabs}
      chosen={app.rightTab.value}
      onChoose={tab => {
        app.rightTab.value = tab;
      }}
    >
      <RightContent app={app} />
    </Tabs>
  );
}

function Article({ app }: { app: App }) {
  const panels = useOnDemand(true);
  return panels === undefined ? null : <panels.ArticlePanel app={app} />;
}

function RightContent({ app }: { app: App }) {
  const panels = useOnDemand(app.rightTab.value === 'path');
  if (app.rightTab.value === 'details') return <DetailsPanel app={app} />;
  if (app.rightTab.value === 'evidence') return <EvidencePanel app={app} />;
  return panels === undefined ? null : <panels.PathPanel app={app} />;
}

/** On a narrow screen one of three is seen: the list, the graph, the details. */
export function NarrowTabs({ app }: { app: App }) {
  const words = shellWords[app.language.value];
  const seen = app.isRightOpen.value ? 'right' : app.isLeftOpen.value ? 'left' : 'graph';
  const show = (what: 'left' | 'graph' | 'right'): void => {
    app.isLeftOpen.value = what === 'left';
    app.isRightOpen.value = what === 'right';
  };
  const items = [
    { id: 'left', label: `${words.list}`, icon: 'list' },
    { id: 'graph', label: words.graph, icon: 'brand' },
    { id: 'right', label: words.details, icon: 'details' },
  ] as const;
  return (
    <nav class="narrow-tabs" aria-label={words.canvasTools}>
      {items.map(({ id, label, icon }) => (
        <button key={id} type="button" aria-pressed={seen === id} onClick={() => show(id)}>
          <Icon name={icon} />
          {label}
        </button>
      ))}
    </nav>
  );
}
