// A small drawing of how many articles mention a node, month by month.
import type { DetailsAnswer } from '../../src/protocol/index.js';
import type { Language } from '../state/index.js';
import { detailsWords } from '../words/details-words.js';
import { formatDate, formatNumber } from '../words/index.js';
import { type TimelineBar, timelineBars } from './timeline-sparkline-bars.js';

export type TimelineSparklineProps = Pick<DetailsAnswer, 'timeline' | 'undated'> & { readonly language: Language };

const WIDTH = 360;
const HEIGHT = 44;
/** A single month is not drawn as wide as the panel. */
const WIDEST_BAR = 18;

export function TimelineSparkline({ timeline, undated, language }: TimelineSparklineProps) {
  const words = detailsWords[language];
  const { bars, yearOnly } = timelineBars(timeline);
  const rest = [
    yearOnly === 0 ? '' : words.yearOnly(formatNumber(yearOnly, language), yearOnly === 1),
    undated === 0 ? '' : words.undated(formatNumber(undated, language), undated === 1),
  ].filter(text => text !== '');
  return (
    <>
      {bars.length === 1 && <OneBar bars={bars} language={language} />}
      {bars.length > 1 && <Drawing bars={bars} language={language} />}
      {rest.length > 0 && <p class="details-quiet">{rest.join(', ')}</p>}
    </>
  );
}

type BarsProps = { readonly bars: readonly TimelineBar[]; readonly language: Language };

function OneBar({ bars, language }: BarsProps) {
  return bars.map(({ period, count }) => (
    <p key={period}>
      {detailsWords[language].timelineOne(formatDate(period, language), formatNumber(count, language), count === 1)}
    </p>
  ));
}

function Drawing({ bars, language }: BarsProps) {
  const most = bars.reduce((best, bar) => (bar.count > best.count ? bar : best));
  const [first = '', last = ''] = [bars[0], bars.at(-1)].map(bar => formatDate(bar?.period ?? '', language));
  const words = detailsWords[language];
  return (
    <figure class="timeline">
      <svg
        class="timeline-bars"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.timelineLabel(
          first,
          last,
          formatDate(most.period, language),
          formatNumber(most.count, language),
        )}
      >
        <path class="timeline-ground" d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} />
        {bars.map((bar, index) => (
          <Bar
            key={bar.period}
            bar={bar}
            index={index}
            step={WIDTH / bars.length}
            most={most.count}
            language={language}
          />
        ))}
      </svg>
      <figcaption class="timeline-ends" aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </figcaption>
    </figure>
  );
}

type BarProps = {
  readonly bar: TimelineBar;
  readonly index: number;
  /** From one bar to the next, in units of the drawing. */
  readonly step: number;
  readonly most: number;
  readonly language: Language;
};

function Bar({ bar: { period, count }, index, step, most, language }: BarProps) {
  const width = Math.max(1, Math.min(WIDEST_BAR, step * 0.78));
  const height = count === 0 ? 0 : Math.max(3, (count / most) * (HEIGHT - 2));
  return (
    <rect class="timeline-bar" x={index * step + (step - width) / 2} y={HEIGHT - height} width={width} height={height}>
      <title>{detailsWords[language].bar(formatDate(period, language), formatNumber(count, language))}</title>
    </rect>
  );
}
