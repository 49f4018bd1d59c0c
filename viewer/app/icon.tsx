// The icons of the frame: strokes on a 24 by 24 grid, in the colour of the text.
const PATHS = {
  brand:
    'M6 7a2.5 2.5 0 1 0 0-.01M18 6a2 2 0 1 0 0-.01M12 18a3 3 0 1 0 0-.01M7.6 8.9l3 6.6M16.9 7.7l-3.5 7.8M8.5 6.8l7.5-.6',
  undo: 'M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
  redo: 'm15 14 5-5-5-5M20 9H10a6 6 0 0 0 0 12h3',
  share: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.6 1.6M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.6-1.6',
  export: 'M12 4v11m0 0-4-4m4 4 4-4M5 19h14',
  sun: 'M12 8a4 4 0 1 0 .01 0M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6 19 19M19 5l-1.4 1.4M6.4 17.6 5 19',
  moon: 'M20 14.5A8 8 0 0 1 9.5 4 8 8 0 1 0 20 14.5Z',
  help: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.7M12 17v.01',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  lasso: 'M4 11c0-4 4-6 8-6s8 2 8 6-4 6-8 6c-2 0-4-.4-5-1M7 16a2 2 0 1 1-1.5 2c0 2-1 3-2 3',
  arrange: 'M6 6h.01M18 6h.01M6 18h.01M18 18h.01M12 12h.01M8 8l2.5 2.5M16 8l-2.5 2.5M8 16l2.5-2.5M16 16l-2.5-2.5',
  stop: 'M7 7h10v10H7z',
  left: 'M4 5h16v14H4zM9 5v14',
  right: 'M4 5h16v14H4zM15 5v14',
  close: 'm6 6 12 12M18 6 6 18',
  alert: 'M12 4 2.8 20h18.4zM12 10v4M12 17v.01',
  clear: 'M5 7h14M10 7V5h4v2M7 7l1 12h8l1-12',
  list: 'M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01',
  filter: 'M4 6h16M7 12h10M10 18h4',
  details: 'M5 4h14v16H5zM8 8h8M8 12h8M8 16h5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
