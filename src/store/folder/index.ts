export {
  type FolderOptions,
  FolderStore,
  openFolderStore,
} from './folder-store.js';
