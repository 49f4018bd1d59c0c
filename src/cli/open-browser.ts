// Opens the person's browser where there is one to open.
export type Surroundings = {
  /** Whether answers go to a person's screen. */
  isScreen: boolean;
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
};

/** False in CI, over SSH, without a screen, and where the person said `BROWSER=none`. */
export function canOpenBrowser({ isScreen, env, platform }: Surroundings): boolean {
  const isSet = (name: string): boolean => env[name] !== undefined && env[name] !== '';
  if (!isScreen || isSet('CI') || isSet('SSH_CONNECTION') || isSet('SSH_TTY') || env.BROWSER === 'none') return false;
  return platform !== 'linux' || ['DISPLAY', 'WAYLAND_DISPLAY', 'WSL_DISTRO_NAME'].some(isSet);
}

/**
 * Opens an address. False where that failed: the person has the address on the screen all the same.
 * NOTE: the package is loaded here and not above, or every other command would start slower by it.
 */
export async function openBrowser(address: string): Promise<boolean> {
  try {
    const { default: open } = await import('open');
    const program = await open(address);
    // What goes wrong later is the browser's own matter.
    program.on('error', () => undefined);
    return true;
  } catch {
    return false;
  }
}
