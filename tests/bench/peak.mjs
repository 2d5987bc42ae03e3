// Loaded before a program (`node --import`): writes the most memory it ever had, in MB, to the file PEAK_FILE names.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  if (process.env.PEAK_FILE)
    writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS / 1024));
});
