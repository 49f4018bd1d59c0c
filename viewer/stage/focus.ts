// One number tells the graphics card whether there is a focus: what is not lit is dimmed without being touched.

export type FocusUniform = { name: string; type: 'float'; value: number };

/** 1 while something is lit, else 0. Both sheets of layers of a drawing hold the same object, and read it in each frame. */
export function createFocus(): FocusUniform {
  return { name: 'u_focus', type: 'float', value: 0 };
}

/** How much of what is not lit can still be seen. */
export const DIMMED = 0.15;
