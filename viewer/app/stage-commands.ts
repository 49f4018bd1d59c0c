// Commands for the picture. Where there is none they do nothing: the list has its own.
import type { Commands } from '../state/index.js';
import type { Desk } from './desk.js';
import { say, wordsOf } from './names.js';

type StageCommands = Pick<Commands, 'fit' | 'zoom' | 'centre' | 'setCamera' | 'startLasso' | 'screenOf'>;

export function stageCommands(desk: Desk): StageCommands {
  return {
    fit: () => void desk.stage.value?.fit(),
    zoom: factor => void desk.stage.value?.zoom(factor),
    centre: id => void desk.stage.value?.centre(id),
    setCamera: camera => {
      desk.camera.value = camera;
      desk.stage.value?.setCamera(camera);
    },
    screenOf: id => desk.stage.value?.screenOf(id),
    startLasso: () => {
      desk.stage.value?.startLasso();
      say(desk, wordsOf(desk).lassoOn);
    },
  };
}
