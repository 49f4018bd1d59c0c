// How a node looks: its type's colour, a rim that parts it from edges, a pictogram, and a thin ring when it is pinned.
import type { FragmentLayer } from 'sigma/rendering';
import type { Palette } from '../theme/palette.js';
import { toVec4 } from './colour.js';
import { DIMMED, type FocusUniform } from './focus.js';
import { createPictogramTexture, PICTOGRAM_COUNT } from './pictogram-atlas.js';

const { FLOAT, UNSIGNED_BYTE } = WebGL2RenderingContext;

/** Sigma itself uses the units 0 to 7. */
const TEXTURE_UNIT = 8;

const GLSL = `
vec4 layer_badge(vec4 v_fillColor, float v_icon, float v_pinned, float v_lit, float u_focus, float u_scale, vec4 u_ink, vec4 u_rim, sampler2D u_pictograms) {
  float radius = 1.0 / (context.pixelToUV * u_scale);
  float inside = -context.sdf * radius;
  vec2 place = vec2(context.uv.x, -context.uv.y) / 1.3 + 0.5;
  vec2 cell = clamp(place, 0.0, 1.0);
  float ink = texture(u_pictograms, vec2((floor(v_icon + 0.5) + cell.x) / ${PICTOGRAM_COUNT}.0, cell.y)).a;
  ink *= step(0.0, place.x) * step(place.x, 1.0) * step(0.0, place.y) * step(place.y, 1.0) * smoothstep(4.0, 6.5, radius);
  vec3 color = mix(v_fillColor.rgb, u_ink.rgb, ink);
  float ring = 0.9 * v_pinned * (1.0 - smoothstep(0.5, 1.2, abs(inside - 4.4)));
  color = mix(color, u_ink.rgb, ring);
  color = mix(u_rim.rgb, color, smoothstep(0.8, 1.8, inside));
  return vec4(color, mix(1.0, ${DIMMED}, u_focus * (1.0 - v_lit)));
}`;

/** One layer for all of it, so that a dimmed node is dimmed as a whole. */
export function layerBadge(palette: Palette, { focus, scale }: { focus: FocusUniform; scale: number }): FragmentLayer {
  return {
    name: 'badge',
    uniforms: [
      focus,
      { name: 'u_scale', type: 'float', value: scale },
      { name: 'u_ink', type: 'vec4', value: toVec4(palette.onType) },
      { name: 'u_rim', type: 'vec4', value: toVec4(palette.canvas) },
      { name: 'u_pictograms', type: 'sampler2D' },
    ],
    attributes: [
      { name: 'fillColor', size: 4, type: UNSIGNED_BYTE, normalized: true, source: 'color' },
      { name: 'icon', size: 1, type: FLOAT, source: 'icon' },
      { name: 'pinned', size: 1, type: FLOAT, source: 'pinned' },
      { name: 'lit', size: 1, type: FLOAT, source: 'lit' },
    ],
    glsl: GLSL,
    lifecycle: ({ gl, getUniformLocation }) => {
      let texture: WebGLTexture | null = null;
      return {
        init: () => {
          texture = createPictogramTexture(gl);
        },
        beforeRender: () => {
          // NOTE: the picking pass calls no hook, and its sampler stays on unit 0: without a texture of ours there it
          // would read the very texture that it draws on.
          for (const unit of [TEXTURE_UNIT, 0]) {
            gl.activeTexture(gl.TEXTURE0 + unit);
            gl.bindTexture(gl.TEXTURE_2D, texture);
          }
          gl.uniform1i(getUniformLocation('u_pictograms'), TEXTURE_UNIT);
        },
        kill: () => gl.deleteTexture(texture),
      };
    },
  };
}
