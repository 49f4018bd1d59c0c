// All pictograms side by side in one texture, drawn from their paths: no image is loaded, so no policy forbids it.
import { PICTOGRAMS } from '../theme/pictograms.js';

const GRID = 24;
/** Pixels of one cell: enough for a large node on a fine screen. */
const CELL = 96;

const names = Object.keys(PICTOGRAMS);

export const PICTOGRAM_COUNT = names.length;

/** Where a type's pictogram stands in the atlas. */
export function pictogramIndex(type: keyof typeof PICTOGRAMS): number {
  return names.indexOf(type);
}

/** Draws the atlas into a texture of the context. The texture dies with the context, so it is drawn again after a loss. */
export function createPictogramTexture(gl: WebGL2RenderingContext): WebGLTexture {
  const texture = gl.createTexture();
  gl.activeTexture(gl.TEXTURE0);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, drawAtlas());
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  // In smaller pictures than these, neighbouring cells would run into each other.
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAX_LEVEL, 3);
  gl.generateMipmap(gl.TEXTURE_2D);
  return texture;
}

function drawAtlas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = CELL * names.length;
  canvas.height = CELL;
  const context = canvas.getContext('2d');
  Object.values(PICTOGRAMS).forEach((path, index) => {
    context?.setTransform(CELL / GRID, 0, 0, CELL / GRID, index * CELL, 0);
    context?.fill(new Path2D(path), 'evenodd');
  });
  return canvas;
}
