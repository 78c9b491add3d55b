// Loaded before a program (`node --import`), it writes the program's peak memory in kilobytes to the
// file descriptor 3 when it ends.
import { writeSync } from 'node:fs';

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
