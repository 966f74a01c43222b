/**
 * A video.js 8 player. Named by its own file and as CommonJS, which is what video.js is: its default export would be
 * a different type for a project that resolves modules as Node does.
 */
export type Player = import('video.js/dist/types/player.js', { with: {
  'resolution-mode': 'require',
}}).default;

/** What is needed of a copy of video.js: its full build, its `core` build, or a second copy on the page. */
export interface VideoJs {
  registerPlugin(name: string, plugin: (this: Player, ...given: never[]) => unknown): unknown;
  deregisterPlugin(name: string): void;
  getPlugin(name: string): unknown;
  /** A class of its controls, such as `MenuButton`; nothing where this build has none. */
  getComponent(name: string): unknown;
}
