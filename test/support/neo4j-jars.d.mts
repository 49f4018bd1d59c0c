// The types of neo4j-jars.mjs.
export type JarsNeo4j = {
  how: 'jars';
  uri: string;
  user: string;
  password: string;
  /** Ends the server at once (SIGKILL), as a power failure would; its data stays. */
  kill: () => Promise<void>;
  /** Starts it again on the same data and port. */
  restart: () => Promise<void>;
  /** Ends it in good order and removes its data. */
  stop: () => Promise<void>;
};

export declare function startNeo4jJars(options?: { signal?: AbortSignal }): Promise<JarsNeo4j>;
