import { checkWalls, writeRooms } from './walls/check';

// npm run check:walls: holds every import against scripts/walls/rooms.ts. With --write it writes what follows from that table.

if (process.argv.includes('--write')) writeRooms();
process.exitCode = checkWalls() ? 0 : 1;
