// The types of start-neo4j.mjs, which is plain JavaScript so that `npm run neo4j` needs no build.
export type RunningNeo4j = {
  how: 'given' | 'docker' | 'jars';
  uri: string;
  user: string;
  password: string;
  stop: () => Promise<void>;
};
export type NoNeo4j = { how: 'none'; skip: string };

export declare const NEO4J_ADVICE: string;
export declare function startNeo4j(options?: { signal?: AbortSignal }): Promise<RunningNeo4j | NoNeo4j>;
