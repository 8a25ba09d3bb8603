/** A progress bar on standard error, one line that is written over. Nothing where standard error is no terminal but every tenth part. */
export function startProgress(total: number): { step(): void; end(): void } {
  const width = 40;
  let done = 0;
  let lastTenth = 0;
  const draw = () => {
    const filled = Math.round((done / total) * width);
    const bar = `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done}/${total}`;
    if (process.stderr.isTTY) process.stderr.write(`\r${bar}`);
    else if (Math.floor((done / total) * 10) > lastTenth) {
      lastTenth = Math.floor((done / total) * 10);
      process.stderr.write(`${bar}\n`);
    }
  };
  return {
    step() {
      done += 1;
      draw();
    },
    end() {
      if (process.stderr.isTTY) process.stderr.write('\n');
    },
  };
}
