export { folderStamp } from './folder-stamp.js';
export { type FolderOptions, FolderStore, openFolderStore } from './folder-store.js';
