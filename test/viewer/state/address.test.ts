// The address is the view: written, read, and never trusted.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  ADDRESS_LIMIT,
  areSameFilters,
  type Camera,
  type DecodedView,
  decodeView,
  EMPTY_VIEW,
  encodeStored,
  encodeView,
  NOTHING_SELECTED,
  type Place,
  pinNodes,
  type Selection,
  TEXT_LIMIT,
  type View,
  type ViewContext,
  WHOLE_BOX,
} from '../../../viewer/state/index.js';
import { aCamera, anyView, aSelection } from './any-world.js';
import { filtersOf, viewOf } from './small-world.js';

const PLAIN: ViewContext = { camera: WHOLE_BOX, selection: NOTHING_SELECTED };
const encode = (view: View, context: Partial<ViewContext> = {}) => encodeView(view, { ...PLAIN, ...context });
const isView = (decoded: DecodedView) => decoded.kind === 'view';
const opened = (text: string) => {
  const decoded = decodeView(text);
  if (decoded.kind !== 'view') throw new Error(`no view: ${JSON.stringify(decoded)}`);
  return decoded;
};

/** What the address keeps of a number. */
const kept = (value: number, decimals: number, limit: number) =>
  Number(Math.max(-limit, Math.min(limit, value)).toFixed(decimals)) + 0;

const near = (a: number, b: number, decimals: number) => Math.abs(a - b) <= 0.5000001 * 10 ** -decimals;

describe('encodeView', () => {
  it('is short and readable, and all in characters that an address may hold', () => {
    const view: View = {
      places: new Map<string, Place>([
        ['Q30', { x: 0, y: -0 }],
        ['loc_1f00', { x: 12.504, y: -40.12, pinned: true }],
        ['lit_2a', { x: 1e9, y: 0.006 }],
        ['Q889', { x: -3, y: 4 }],
      ]),
      hidden: new Set(['Q889', 'lit_2a']),
      broughtBy: new Map([
        ['lit_2a', 'Q30'],
        ['loc_1f00', 'Q30'],
        ['Q889', 'loc_1f00'],
      ]),
      filters: filtersOf(
        { type: ['Place', 'Literal'], relation: [], outlet: ['De Standaard', ''] },
        { minConfidence: 0.6, time: { from: '2021-08-12' }, timeOf: 'happened', keepsUndated: false },
      ),
    };
    const context = {
      camera: { x: 0.5, y: 0.51234567, ratio: 0.25 },
      selection: { kind: 'nodes' as const, ids: ['Q889', 'Q30'] },
      language: 'nl' as const,
    };

    expect(encodeView(view, context)).toBe(
      '1/n=Q30,0,0;loc_1f00,12.5,-40.12;lit_2a,1000000,0.01;Q889,-3,4&p=1&h=2-3&b=0:1-2;1:3' +
        '&ft=Literal,Place&fr=&fo=De+Standaard,~&fm=0.6&fd=2021-08-12..&fw=happened&fu=0&c=0.5,0.51235,0.25&sn=Q889,Q30&l=nl',
    );
  });

  it('says nothing of what is as it is at first', () => {
    expect(encode(EMPTY_VIEW)).toBe('1/');
    expect(encode(viewOf(['Q30']), { selection: { kind: 'nodes', ids: [] } })).toBe('1/n=Q30,0,0');
  });

  it('keeps ninety nodes of Wikidata short enough to be given away', () => {
    const ids = Array.from({ length: 90 }, (_, index) => `Q${100_000 + index * 997}`);
    const view = {
      ...EMPTY_VIEW,
      places: new Map(ids.map((id, index) => [id, { x: index * 1.37, y: index * -2.11 }])),
    };

    expect(encode(view).length).toBeLessThanOrEqual(ADDRESS_LIMIT);
  });

  it('leaves out what is not on the canvas, and dates that are none', () => {
    const view = viewOf(['Q30'], {
      hidden: new Set(['gone']),
      broughtBy: new Map([
        ['Q30', 'gone'],
        ['gone', 'Q30'],
      ]),
      filters: filtersOf({}, { time: { from: 'soon', to: '2021-02-30' } }),
    });

    expect(encode(view)).toBe('1/n=Q30,0,0');
  });

  it('puts what is no number in the middle', () => {
    const view = viewOf([], { places: new Map([['Q30', { x: Number.NaN, y: Number.NEGATIVE_INFINITY }]]) });
    const camera = { x: Number.NaN, y: Number.NaN, ratio: Number.NaN };

    expect(encode(view, { camera })).toBe('1/n=Q30,0,-1000000');
  });

  it('escapes what mail and chat take for the end of an address, and keeps ~ apart from the empty name', () => {
    const outlets = ["L'Avenir (Namur)", 'Yes! * & = ; , : / # %', '~', ''];
    const text = encode(viewOf(['Q30'], { filters: filtersOf({ outlet: outlets }) }));

    expect(text).toContain('L%27Avenir+%28Namur%29');
    expect(text).toMatch(/^1\/n=Q30,0,0&fo=[\w.%+,~-]*$/);
    expect(opened(text).view.filters.off.outlet).toEqual(new Set(outlets));
  });

  it('writes names with broken surrogates so that they can be read', () => {
    const view = viewOf(['Q30'], { filters: filtersOf({ outlet: ['\ud800'] }) });

    expect(opened(encode(view)).view.filters.off.outlet).toEqual(new Set(['\ufffd']));
  });
});

describe('decodeView reads what encodeView wrote:', () => {
  it('the same view, rounded, with camera, selection and language', () => {
    const aLanguage = fc.constantFrom('nl' as const, 'en' as const, undefined);
    fc.assert(
      fc.property(anyView, aCamera, aSelection, aLanguage, (view, camera, selection, language) => {
        const text = encodeView(view, { camera, selection, language });
        const decoded = opened(text);

        expectSameView(decoded.view, view);
        expectSameCamera(decoded.camera, camera);
        expect(decoded.selection).toEqual(selection);
        expect(decoded.language).toBe(language);
      }),
    );
  });

  it('and writing it again gives the same text', () => {
    fc.assert(
      fc.property(anyView, aCamera, aSelection, (view, camera, selection) => {
        const text = encode(view, { camera, selection });
        const { view: again, ...context } = opened(text);

        expect(encodeView(again, context)).toBe(text);
      }),
    );
  });

  it('in characters that are safe in an address, without escapes for usual ids', () => {
    fc.assert(
      fc.property(anyView, aSelection, (view, selection) => {
        expect(encode(view, { selection })).toMatch(/^[\w.~%+,;:=&/-]*$/);
      }),
    );
    expect(encode(viewOf(['Q30', `loc_${'0f'.repeat(12)}`, `lit_${'0f'.repeat(12)}`]))).not.toContain('%');
  });

  it('with or without the #', () => {
    expect(decodeView('#1/n=Q30,1,2')).toEqual(decodeView('1/n=Q30,1,2'));
  });

  it('and forty thousand nodes in one go', () => {
    const ids = Array.from({ length: 40_000 }, (_, index) => `loc_${String(index).padStart(24, '0')}`);
    const view = pinNodes(viewOf(ids), ids, true);

    expect(opened(encode(view)).view.places).toEqual(view.places);
  });
});

function expectSameView(decoded: View, view: View): void {
  expect([...decoded.places.keys()]).toEqual([...view.places.keys()]);
  for (const [id, { x, y, pinned }] of view.places) {
    const place = decoded.places.get(id);
    expect(near(place?.x ?? Number.NaN, kept(x, 2, 1e6), 2)).toBe(true);
    expect(near(place?.y ?? Number.NaN, kept(y, 2, 1e6), 2)).toBe(true);
    expect(place?.pinned).toBe(pinned);
  }
  expect(decoded.hidden).toEqual(view.hidden);
  expect(decoded.broughtBy).toEqual(view.broughtBy);
  expect(areSameFilters(decoded.filters, view.filters)).toBe(true);
}

function expectSameCamera(decoded: Camera, camera: Camera): void {
  for (const axis of ['x', 'y', 'ratio'] as const) expect(near(decoded[axis], camera[axis], 5)).toBe(true);
}

describe('decodeView', () => {
  it('takes no address for an empty one', () => {
    expect(decodeView('')).toEqual({ kind: 'empty' });
    expect(decodeView('#')).toEqual({ kind: 'empty' });
  });

  it('finds the id of a stored view', () => {
    const id = `view_${'0f'.repeat(12)}`;

    expect(encodeStored(id)).toBe(`view=${id}`);
    expect(decodeView(`#${encodeStored(id)}`)).toEqual({ kind: 'stored', id });
    expect(decodeView('view=../../etc/passwd')).toMatchObject({ kind: 'damaged', what: 'stored' });
  });

  it('says of a newer version which one it is', () => {
    expect(decodeView('2/n=Q30,1,2&future=yes')).toEqual({ kind: 'newer', version: 2 });
    expect(decodeView('999999999/')).toEqual({ kind: 'newer', version: 999_999_999 });
  });

  it.each([
    ['hello', 'version', 0],
    ['0/', 'version', 0],
    ['01/', 'version', 0],
    ['1', 'version', 0],
    ['1/x=3', 'field', 2],
    ['1/n', 'field', 2],
    ['1/=', 'field', 2],
    ['1/&', 'field', 2],
    ['1/n=Q1,1,1&', 'field', 11],
    ['1/n=Q1,1,1&n=Q2,1,1', 'field', 11],
    ['1/sn=Q1&sf=f1', 'field', 8],
    ['1/n=', 'node', 4],
    ['1/n=,1,1', 'node', 4],
    ['1/n=~,1,1', 'node', 4],
    ['1/n=Q1,1,1,1', 'node', 4],
    ['1/n=Q1,1,1;Q1,2,2', 'node', 11],
    ['1/n=Q1,1,1;%E0%A4,2,2', 'node', 11],
    [`1/n=${'x'.repeat(201)},1,1`, 'node', 4],
    ['1/n=Q1', 'number', 4],
    ['1/n=Q1,1', 'number', 4],
    ['1/n=Q1,1,1;Q2,x,1', 'number', 11],
    ['1/n=Q1,1e9,1', 'number', 4],
    ['1/n=Q1,NaN,1', 'number', 4],
    ['1/n=Q1,Infinity,1', 'number', 4],
    ['1/n=Q1,1000001,1', 'number', 4],
    ['1/p=0', 'list', 4],
    ['1/n=Q1,1,1&p=1', 'list', 13],
    ['1/n=Q1,1,1;Q2,1,1&h=1,0', 'list', 20],
    ['1/n=Q1,1,1;Q2,1,1&h=0,0', 'list', 20],
    ['1/n=Q1,1,1;Q2,1,1&h=1-0', 'list', 20],
    ['1/n=Q1,1,1;Q2,1,1&h=', 'list', 20],
    ['1/n=Q1,1,1;Q2,1,1&b=0:0', 'list', 20],
    ['1/n=Q1,1,1;Q2,1,1&b=0', 'list', 20],
    ['1/n=Q1,1,1;Q2,1,1&b=0:1:1', 'list', 20],
    ['1/n=Q1,1,1;Q2,1,1&b=0-1:1', 'list', 20],
    ['1/n=Q1,1,1;Q2,1,1&b=0:1;0:1', 'list', 24],
    ['1/ft=Person,,Place', 'value', 12],
    ['1/fo=%', 'value', 5],
    ['1/fm=1.1', 'number', 5],
    ['1/fm=', 'number', 5],
    ['1/fd=..', 'value', 5],
    ['1/fd=2021-08-12', 'value', 5],
    ['1/fd=2021-13-01..', 'value', 5],
    ['1/fd=..soon', 'value', 5],
    ['1/fd=2021..2022..2023', 'value', 5],
    ['1/fw=reported', 'value', 5],
    ['1/fu=1', 'value', 5],
    ['1/c=0.5,0.5', 'number', 4],
    ['1/c=0.5,0.5,0', 'number', 4],
    ['1/c=0.5,0.5,1,1', 'number', 4],
    ['1/c=,0.5,1', 'number', 4],
    ['1/sn=', 'value', 5],
    ['1/sf=', 'value', 5],
    ['1/sp=Q1', 'value', 5],
    ['1/sp=Q1,Q2,Q3', 'value', 5],
    ['1/l=fr', 'value', 4],
  ])('says of %s that its %s is damaged, at %i', (text, what, at) => {
    expect(decodeView(text)).toMatchObject({ kind: 'damaged', what, at });
  });

  it('shows what is damaged in printable letters, and not more than a line of it', () => {
    expect(decodeView('1/n=Q1,\u202eevil,1')).toMatchObject({ where: '4: Q1,?evil,1' });
    expect(decodeView('x'.repeat(100))).toMatchObject({ where: `0: ${'x'.repeat(40)}…` });
  });

  it('reads no more nodes, values or text than its limits', () => {
    const many = (count: number, write: (index: number) => string, separator: string) =>
      Array.from({ length: count }, (_, index) => write(index)).join(separator);

    expect(isView(decodeView(`1/n=${many(50_000, index => `Q${index},0,0`, ';')}`))).toBe(true);
    expect(decodeView(`1/n=${many(50_001, index => `Q${index},0,0`, ';')}`)).toMatchObject({ what: 'size' });
    expect(decodeView(`1/fo=${many(50_001, index => `o${index}`, ',')}`)).toMatchObject({ what: 'size' });
    expect(decodeView(`1/sn=${many(50_001, index => `Q${index}`, ',')}`)).toMatchObject({ what: 'size' });
    expect(decodeView(`1/sf=${'x'.repeat(TEXT_LIMIT)}`)).toMatchObject({ what: 'size', at: 0 });
  });

  it('is not kept busy by a short text that stands for a long list', () => {
    const nodes = Array.from({ length: 20_000 }, (_, index) => `Q${index},0,0`).join(';');
    const runs = new Array(100_000).fill('0:1-19999').join(';');
    const start = performance.now();

    expect(decodeView(`1/n=${nodes}&b=${runs}`)).toMatchObject({ kind: 'damaged', what: 'list' });
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('decodeView, given anything,', () => {
  const isSound = (decoded: DecodedView): boolean => {
    if (decoded.kind !== 'view') return ['empty', 'stored', 'newer', 'damaged'].includes(decoded.kind);
    const { view, camera } = decoded;
    const numbers = [...[...view.places.values()].flatMap(place => [place.x, place.y]), ...Object.values(camera)];
    const ids = [...view.hidden, ...view.broughtBy.keys(), ...view.broughtBy.values()];
    return numbers.every(value => Math.abs(value) <= 1e6) && ids.every(id => view.places.has(id)) && camera.ratio > 0;
  };

  it('does not throw, and gives a problem or a sound view that can be written and read again', () => {
    const aPart = fc.constantFrom(
      'n=',
      'p=',
      'b=',
      'fo=',
      'sn=',
      '&',
      ';',
      ',',
      ':',
      '-',
      '..',
      'Q1,1,1',
      '0',
      '~',
      '%',
      '1/',
      '#',
    );
    const aText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(aPart, { maxLength: 12 }).map(parts => `1/${parts.join('')}`),
    );
    fc.assert(
      fc.property(aText, text => {
        expectSound(decodeView(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('nor does a sound address of which some letters were lost, changed or added', () => {
    const aChange = fc.record({
      at: fc.nat(400),
      lost: fc.nat(3),
      added: fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('&', ';', ',', '=', '9', '-', '%')),
    });
    fc.assert(
      fc.property(
        anyView,
        aSelection,
        fc.array(aChange, { minLength: 1, maxLength: 3 }),
        (view, selection, changes) => {
          const text = encode(view, { selection });
          const damaged = changes.reduce((now, { at, lost, added }) => {
            const place = at % (now.length + 1);
            return now.slice(0, place) + added + now.slice(place + lost);
          }, text);
          expectSound(decodeView(damaged));
        },
      ),
      { numRuns: 1000 },
    );
  });

  function expectSound(decoded: DecodedView): void {
    expect(isSound(decoded)).toBe(true);
    if (decoded.kind !== 'view') return;
    const { kind: _, view, ...context } = decoded;
    const again = opened(encodeView(view, context));
    expect({ ...again.view, filters: null }).toEqual({ ...view, filters: null });
    expect(areSameFilters(again.view.filters, view.filters)).toBe(true);
    expect({ camera: again.camera, selection: again.selection }).toEqual({
      camera: decoded.camera,
      selection: decoded.selection satisfies Selection,
    });
  }
});
