// How an edge looks: whole, dotted or dashed by its status. The arrow head is always whole.
import type { EdgeLayer } from 'sigma/rendering';
import { DIMMED, type FocusUniform } from './focus.js';

const { FLOAT } = WebGL2RenderingContext;

// NOTE: sigma's own dashed layer draws nothing where the dash or the gap is 0, so a whole line needs a layer of our own.
const GLSL = `
vec4 layer_stroke(EdgeContext ctx) {
  vec4 color = vec4(v_color.rgb, v_color.a * mix(1.0, ${DIMMED}, u_focus * (1.0 - v_lit)));
  if (v_gap <= 0.0 || v_zone < 0.5 || v_zone > 1.5) return color;
  float unit = u_correctionRatio / u_sizeRatio;
  float along = mod(ctx.distanceFromSource, (v_dash + v_gap) * unit);
  float soft = unit * 0.7;
  color.a *= smoothstep(-soft, soft, along) * (1.0 - smoothstep(v_dash * unit - soft, v_dash * unit + soft, along));
  return color;
}`;

export function layerStroke(focus: FocusUniform): EdgeLayer {
  return {
    name: 'stroke',
    uniforms: [focus],
    attributes: [
      { name: 'dash', size: 1, type: FLOAT, source: 'dash' },
      { name: 'gap', size: 1, type: FLOAT, source: 'gap' },
      { name: 'lit', size: 1, type: FLOAT, source: 'lit' },
    ],
    glsl: GLSL,
  };
}
