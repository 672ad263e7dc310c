/**
 * This process's environment as a person's shell has it, for programs that are to run as if started by hand: `npm run` tells its own
 * folder and options to every npm below it, and `load` leaves NODE_ENV behind (vite 8.3.8), with which npm installs no tools.
 */
export function plainEnvironment(): Record<string, string> {
  const isOurs = (name: string): boolean =>
    /^(NODE_ENV|INIT_CWD|MADE|ZIP|npm_(package|lifecycle|command|execpath|node)_?.*|npm_config_(local_)?prefix)$/.test(name);
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined || isOurs(name) ? [] : [[name, value] as const])),
  );
}
