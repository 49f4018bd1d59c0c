// The stub of what an expand left out, by its id.
// NOTE: the scene says how the id is made; the words are here again because the room of the state brings schemas with
// it, which would come into the renderer's chunk.

const STUB = 'more:';

export function isStub(id: string): boolean {
  return id.startsWith(STUB);
}

/** The stub beside a node. */
export function stubOf(id: string): string {
  return STUB + id;
}
