// The data lies in the page, compressed and in base64: the numbers and the list in one piece, the trajectories in chunks of lines
// that are opened one at a time.

async function unpacked(base64) {
  const bytes = Uint8Array.from(atob(base64), sign => sign.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}

async function summary() {
  return JSON.parse(await unpacked(byId("summary").textContent));
}

/** The chunk that was opened last: neighbours in the list are often neighbours in the file. */
const opened = { chunk: null, lines: null };

/** The line of a sample: the result as "graded", and the trajectory. */
async function trajectory(sample) {
  if (opened.chunk !== sample.chunk) {
    const lines = (await unpacked((await chunkElement(sample.chunk)).textContent)).split("\n");
    Object.assign(opened, { chunk: sample.chunk, lines });
    return JSON.parse(lines[sample.line]);
  }
  return JSON.parse(opened.lines[sample.line]);
}

// A large page may still be on its way from the disk when the first problem is opened.
async function chunkElement(chunk) {
  while (!byId(`chunk-${chunk}`) && document.readyState === "loading") {
    await new Promise(resume => setTimeout(resume, 50));
  }
  return byId(`chunk-${chunk}`);
}
