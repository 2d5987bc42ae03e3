import { oneAtATime } from '../setup/one-at-a-time.mjs';
import { programOf, root } from '../setup/paths.mjs';
import { runNode } from '../setup/run.mjs';
import { Refusal, say, seconds } from '../setup/say.mjs';
import { buildStands, noteBuild, sources } from './sources.mjs';

/** Builds the three processes and the command line into out/. */
export function build({ force = false } = {}) {
  return oneAtATime('build', () => {
    if (!force && buildStands()) return; // done while this one waited
    const start = performance.now();
    const builtFrom = sources(); // read first: a file changed during the build makes it stale
    const { ok, out, err } = runNode([programOf('electron-vite'), 'build'], {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1' },
    });
    if (!ok)
      throw new Refusal(
        `The app could not be built. Put right what is named here and run this again.\n${out}${err}`,
      );
    noteBuild(builtFrom);
    say(`Built the app in ${seconds(start)}.`);
  });
}
