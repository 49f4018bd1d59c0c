// Files of what is seen: pictures, graphs and rows, as text.
export * from './export-graph.js';
export * from './palette.js';
export * from './write-csv.js';
export * from './write-gexf.js';
export * from './write-graphml.js';
export * from './write-json.js';
export * from './write-svg.js';
